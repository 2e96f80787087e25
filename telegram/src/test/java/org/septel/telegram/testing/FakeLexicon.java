package org.septel.telegram.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.lexicon.Abbreviation;
import org.septel.telegram.lexicon.Caption;
import org.septel.telegram.lexicon.Collective;
import org.septel.telegram.lexicon.ExecutiveOrder;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.PersonWord;
import org.septel.telegram.lexicon.Post;
import org.septel.telegram.lexicon.Reason;
import org.septel.telegram.lexicon.Station;
import org.septel.telegram.lexicon.TagMeaning;

/// A lexicon of a dozen entries, so that a test says all that it depends on.
public final class FakeLexicon implements Lexicon {

    public static final Lexicon SMALL = new FakeLexicon();

    private static final List<Post> POSTS = List.of(
            new Post("MOSCOW", "Embassy Moscow", "Russia", Optional.empty(), Optional.of("RUEHMO")),
            new Post("KUALALUMPUR", "Embassy Kuala Lumpur", "Malaysia", Optional.empty(), Optional.of("RUEHKL")),
            new Post("STATE", "Secretary of State", "United States", Optional.empty(), Optional.of("RUEHC")));

    private static final List<Station> STATIONS = List.of(
            new Station("RUEHMO", "AMEMBASSY MOSCOW", "embassy"),
            new Station("RUEHC", "SECSTATE WASHDC", "dept"),
            new Station("RUEHZL", "EUROPEAN POLITICAL COLLECTIVE", "collective"));

    private static final List<TagMeaning> TAGS = List.of(
            new TagMeaning("PREL", "subject", "External political relations"),
            new TagMeaning("RS", "geo", "Russia"),
            new TagMeaning("UNMIK", "org", "UN Mission in Kosovo"),
            new TagMeaning("MONUC", "org", "UN Mission in the Congo"),
            new TagMeaning("VARIG", "org", "Brazilian airline"));

    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "UK", "United Kingdom", "UN", "United Nations", "U.S.", "United States", "DCM", "Deputy Chief of Mission");

    private FakeLexicon() {}

    @Override
    public Optional<TagMeaning> tag(String code, int year) {
        if (code.equals("RS") && year > 2010) {
            return Optional.of(new TagMeaning("RS", "geo-modern", "Serbia"));
        }
        return TAGS.stream().filter(tag -> tag.code().equals(code)).findFirst();
    }

    @Override
    public boolean isTag(String code) {
        return TAGS.stream().anyMatch(tag -> tag.code().equals(code));
    }

    @Override
    public Optional<String> mendedTag(String written) {
        return Optional.empty();
    }

    @Override
    public List<TagMeaning> tags() {
        return TAGS;
    }

    @Override
    public List<Station> stations(String indicator) {
        return STATIONS.stream()
                .filter(station -> station.indicator().equals(indicator))
                .toList();
    }

    @Override
    public Optional<Post> post(String code) {
        return POSTS.stream().filter(post -> post.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Post> postNamed(String name) {
        String letters = name.toUpperCase(Locale.ROOT).replace("AMEMBASSY", "").replace(" ", "");
        return post(letters);
    }

    @Override
    public Set<String> postsWithin(String name, int edits) {
        return Set.of();
    }

    @Override
    public List<Post> posts() {
        return POSTS;
    }

    @Override
    public PersonWord personWord(String word) {
        return PersonWord.OTHER;
    }

    @Override
    public Optional<Caption> caption(String words) {
        return words.equals("SIPDIS")
                ? Optional.of(new Caption(words, Caption.Family.DISTRIBUTION, "Distribution on SIPRNET", Set.of()))
                : Optional.empty();
    }

    @Override
    public Optional<Collective> collective(String address) {
        return Optional.empty();
    }

    @Override
    public Optional<Abbreviation> abbreviation(String abbreviation, String country) {
        String meaning = abbreviation.equals("GOR")
                ? "Government of " + (country.isEmpty() ? "Romania, Russia or Rwanda" : country)
                : ABBREVIATIONS.get(abbreviation);
        return Optional.ofNullable(meaning)
                .map(known -> new Abbreviation(abbreviation, List.of(known), false, false, true));
    }

    @Override
    public Optional<String> office(String symbol) {
        return symbol.equals("EUR") ? Optional.of("Bureau of European Affairs") : Optional.empty();
    }

    @Override
    public List<TagMeaning> tagMeanings(String code) {
        return tags().stream().filter(tag -> tag.code().equals(code)).toList();
    }

    @Override
    public Optional<ExecutiveOrder> executiveOrder(String number) {
        return number.equals("12958")
                ? Optional.of(new ExecutiveOrder(
                        number,
                        "Classified National Security Information",
                        LocalDate.of(1995, 10, 14),
                        Optional.of(LocalDate.of(2010, 6, 26)),
                        List.of()))
                : Optional.empty();
    }

    @Override
    public Optional<ExecutiveOrder> executiveOrderOn(LocalDate day) {
        return executiveOrder("12958").filter(order -> order.ruledOn(day));
    }

    @Override
    public Optional<Reason> reason(String section, String item) {
        return item.equals("b")
                ? Optional.of(
                        new Reason("foreign government information", LocalDate.of(1995, 10, 14), Optional.empty()))
                : Optional.empty();
    }

    @Override
    public Optional<String> operatingSignal(String signal) {
        return signal.equals("ZDK") ? Optional.of("the telegram is repeated") : Optional.empty();
    }
}
