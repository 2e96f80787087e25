package org.septel.archive.analysis;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// Which posts a list of chiefs means that names the country or the body where somebody served: `afghanistan`,
/// `representative-to-nato`.
///
/// @source the table `mission-posts.tsv`; for places that it lacks, the posts of the lexicon
final class MissionPosts {

    private static final String TABLE = "mission-posts.tsv";
    private static final int COLUMNS = 4;
    private static final int MOST_NAMED = 5;

    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, List<String>> byCountry = new HashMap<>();
    private final Lexicon lexicon;

    /// @param posts several where it cannot be said which of them is meant
    private record Row(List<String> posts, Optional<LocalDate> first, Optional<LocalDate> last) {

        boolean isOn(LocalDate day) {
            return first.filter(day::isBefore).isEmpty()
                    && last.filter(day::isAfter).isEmpty();
        }
    }

    /// What a place is.
    sealed interface Meaning {}

    /// The posts that were led from there; more than one where the post had several names.
    record Led(List<String> posts) implements Meaning {}

    /// One of several, and nothing says which.
    record Ambiguous(List<String> posts) implements Meaning {}

    /// No post that we know.
    record Unknown() implements Meaning {}

    MissionPosts(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Post post : lexicon.posts()) {
            byCountry
                    .computeIfAbsent(slug(post.country()), _ -> new ArrayList<>())
                    .add(post.code());
        }
        ResourceTable.read(TABLE, COLUMNS, this::add);
    }

    private void add(String[] cells) {
        rows.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                .add(new Row(List.of(cells[1].split("\\|")), day(cells[2]), day(cells[3])));
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    /// What a place is on a day: by the table, else the post of that name, else the only post of a country of that
    /// name.
    Meaning of(String place, LocalDate day) {
        String slug = slug(place);
        List<Row> known = rows.getOrDefault(slug, List.of()).stream()
                .filter(row -> row.isOn(day))
                .toList();
        Optional<Row> unsure =
                known.stream().filter(row -> 1 < row.posts().size()).findFirst();
        if (unsure.isPresent()) {
            return new Ambiguous(unsure.get().posts());
        }
        if (!known.isEmpty()) {
            return new Led(known.stream().flatMap(row -> row.posts().stream()).toList());
        }
        Optional<Post> named = lexicon.postNamed(place.replace('-', ' '));
        if (named.isPresent()) {
            return new Led(List.of(named.get().code()));
        }
        List<String> ofCountry = slug.isEmpty() ? List.of() : byCountry.getOrDefault(slug, List.of());
        return switch (ofCountry.size()) {
            case 0 -> new Unknown();
            case 1 -> new Led(ofCountry);
            default -> new Ambiguous(ofCountry.subList(0, Math.min(MOST_NAMED, ofCountry.size())));
        };
    }

    private static String slug(String place) {
        return Normalizer.normalize(place, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "-");
    }
}
