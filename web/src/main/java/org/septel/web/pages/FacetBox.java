package org.septel.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Question;

/// One facet beside the results: its values, each a link that narrows.
///
/// @param first those shown at once
/// @param more  those that wait behind "more"
public record FacetBox(String name, List<Choice> first, List<Choice> more) {

    private static final int SHOWN = 8;

    /// One value.
    ///
    /// @param meaning what a tag stands for; empty elsewhere
    /// @param active  whether the query has it already; the link then takes it away
    public record Choice(String value, String meaning, long hits, String url, boolean active) {}

    static FacetBox of(Facet facet, Question question, Narrowing narrowing, Lexicon lexicon) {
        List<Choice> choices = facet.counts().stream()
                .flatMap(count -> choice(facet.dimension(), count, question, narrowing, lexicon).stream())
                .toList();
        List<Choice> ordered = Stream.concat(
                        choices.stream().filter(Choice::active),
                        choices.stream().filter(c -> !c.active()))
                .toList();
        int shown = Math.min(SHOWN, ordered.size());
        return new FacetBox(name(facet.dimension()), ordered.subList(0, shown), ordered.subList(shown, ordered.size()));
    }

    private static Optional<Choice> choice(
            Facet.Dimension dimension, Facet.Count count, Question question, Narrowing narrowing, Lexicon lexicon) {
        return Narrowing.condition(dimension.field(), count.value()).map(condition -> {
            boolean active = narrowing.has(condition);
            Query then = active ? narrowing.without(condition) : narrowing.with(condition);
            String meaning =
                    dimension == Facet.Dimension.TAG ? TagLink.meaning(count.value(), period(narrowing), lexicon) : "";
            return new Choice(count.value(), meaning, count.hits(), url(question, then), active);
        });
    }

    /// The time that the query asks for, where it does.
    private static Optional<Instant> period(Narrowing narrowing) {
        return narrowing.active().stream()
                .filter(Query.Between.class::isInstance)
                .map(Query.Between.class::cast)
                .filter(days -> days.field() == Field.DATE)
                .map(Query.Between::first)
                .findFirst()
                .map(LocalDate::atStartOfDay)
                .map(start -> start.toInstant(ZoneOffset.UTC));
    }

    static String url(Question question, Query query) {
        String text = query instanceof Query.All ? "" : query.toString();
        return new Address.Home(question.asking(text)).url();
    }

    private static String name(Facet.Dimension dimension) {
        return switch (dimension) {
            case ORIGIN -> "Origin";
            case TAG -> "Tag";
            case YEAR -> "Year";
            case CLASSIFICATION -> "Classification";
        };
    }
}
