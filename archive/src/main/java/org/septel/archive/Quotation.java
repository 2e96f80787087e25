package org.septel.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.septel.archive.analysis.Alignment;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.SearchRequest;
import org.septel.telegram.CableId;
import org.septel.telegram.Span;
import org.septel.telegram.view.ReadingView;

/// Where somebody's quotation comes from: cable, version and paragraph.
public final class Quotation {

    /// The longest text that is looked for, in UTF-16 units.
    public static final int MAX_TEXT = 4_000;

    private static final int PHRASE = 8;
    private static final int RARE = 10;
    private static final int CANDIDATES = 12;
    private static final int MOST_FOUND = 5;

    private final ReadingRoom room;

    public Quotation(ReadingRoom room) {
        this.room = room;
    }

    /// A place where it stands, or nearly.
    ///
    /// @param number    of the paragraph in which it begins
    /// @param passage   what stands there, as a person reads it
    /// @param exactHere whether it is the same to the letter
    public record Found(
            Reading reading,
            CableVersion version,
            Optional<Integer> number,
            String passage,
            double similarity,
            boolean exactHere) {}

    /// The best places, the best first; of a cable's versions those that are equally good.
    public List<Found> find(String quoted) {
        String text =
                quoted.strip().substring(0, Math.min(MAX_TEXT, quoted.strip().length()));
        List<String> words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (CableId id : candidates(words)) {
            room.cable(id).ifPresent(reading -> found.addAll(in(reading, text)));
        }
        found.sort(Comparator.comparingDouble(Found::similarity)
                .thenComparing(Found::exactHere)
                .reversed());
        return found.stream().limit(MOST_FOUND).toList();
    }

    /// Words of letters and digits alone, as the search engine knows them.
    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// First those that have its beginning, middle or end word for word, then those that have most of its long words.
    private Set<CableId> candidates(List<String> words) {
        var ids = new LinkedHashSet<CableId>();
        int last = Math.max(0, words.size() - PHRASE);
        for (int from : new int[] {0, last / 2, last}) {
            List<String> phrase = words.subList(from, Math.min(words.size(), from + PHRASE));
            ids.addAll(search("\"" + String.join(" ", phrase) + "\""));
        }
        List<String> rare = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(RARE)
                .toList();
        ids.addAll(search(String.join(" OR ", rare)));
        return ids;
    }

    private List<CableId> search(String query) {
        try {
            Query read = new QueryParser().parse(query);
            var request = new SearchRequest(read, CANDIDATES, Optional.empty(), SearchRequest.Sort.RELEVANCE, false);
            return room.search(request).hits().stream().map(hit -> hit.id()).toList();
        } catch (QueryMistake unspeakable) {
            return List.of();
        }
    }

    private List<Found> in(Reading newest, String quoted) {
        var found = new ArrayList<Found>();
        for (CableVersion version : newest.cable().versions()) {
            Reading reading = version.equals(newest.version()) ? newest : room.read(version);
            var page = Page.of(reading);
            Alignment.of(quoted, page.text())
                    .ifPresent(place -> found.add(new Found(
                            reading,
                            version,
                            page.number(place.found()),
                            place.found().of(page.text()),
                            place.similarity(),
                            place.exact())));
        }
        double best = found.stream().mapToDouble(Found::similarity).max().orElse(0);
        found.removeIf(other -> other.similarity() < best);
        return found;
    }

    /// The paragraphs of a telegram in one text.
    private record Page(String text, List<ReadingView.Paragraph> paragraphs, List<Integer> ends) {

        static Page of(Reading reading) {
            var text = new StringBuilder();
            var ends = new ArrayList<Integer>();
            List<ReadingView.Paragraph> paragraphs =
                    ReadingView.of(reading.telegram()).paragraphs();
            for (ReadingView.Paragraph paragraph : paragraphs) {
                text.append(paragraph.text()).append('\n');
                ends.add(text.length());
            }
            return new Page(text.toString(), paragraphs, ends);
        }

        /// Of the paragraph in which a stretch begins.
        Optional<Integer> number(Span span) {
            int place = 0;
            while (place + 1 < ends.size() && ends.get(place) <= span.start()) {
                place++;
            }
            return paragraphs.isEmpty()
                    ? Optional.empty()
                    : paragraphs.get(place).number();
        }
    }
}
