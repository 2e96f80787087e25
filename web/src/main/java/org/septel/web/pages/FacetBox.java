package org.septel.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Question;

/// One facet beside the results: its values, each with a link that keeps only those and one that leaves them out.
///
/// @param open  whether it is unfolded
/// @param first those shown at once
/// @param more  those that wait behind "more"
/// @param rest  values that are too many to list
public record FacetBox(String name, boolean open, List<Choice> first, List<Choice> more, long rest) {

    private static final int SHOWN = 6;

    /// One value.
    ///
    /// @param meaning what a tag stands for; empty elsewhere
    /// @param none    whether it stands for having no value
    /// @param active  whether the query asks for it already; the link then takes it away
    /// @param without where the cables with this value are left out
    public record Choice(
            String value, String meaning, boolean none, long hits, String url, boolean active, String without) {}

    /// Empty where it could not narrow anything.
    static Optional<FacetBox> of(Facet facet, long total, Question question, Narrowing narrowing, Lexicon lexicon) {
        if (facet.dimension().isTime() || facet.counts().isEmpty()) {
            return Optional.empty();
        }
        var make = new Maker(facet.dimension(), question, narrowing, lexicon);
        List<Choice> choices = Stream.concat(
                        facet.counts().stream().map(make::choice),
                        0 < facet.none() ? Stream.of(make.none(facet.none())) : Stream.empty())
                .toList();
        boolean active = choices.stream().anyMatch(Choice::active);
        if (!active && choices.size() == 1 && choices.getFirst().hits() == total) {
            return Optional.empty();
        }
        List<Choice> ordered = Stream.concat(
                        choices.stream().filter(Choice::active),
                        choices.stream().filter(c -> !c.active()))
                .toList();
        int shown = Math.min(SHOWN, ordered.size());
        return Optional.of(new FacetBox(
                name(facet.dimension()),
                active || isUsual(facet.dimension()),
                ordered.subList(0, shown),
                ordered.subList(shown, ordered.size()),
                facet.more()));
    }

    private record Maker(Dimension dimension, Question question, Narrowing narrowing, Lexicon lexicon) {

        Choice choice(Facet.Count count) {
            String meaning =
                    dimension == Dimension.TAG ? TagLink.meaning(count.value(), period(narrowing), lexicon) : "";
            return choice(count.value(), meaning, false, count.hits(), dimension.query(count.value()));
        }

        Choice none(long hits) {
            return choice("none", "", true, hits, dimension.none());
        }

        private Choice choice(String value, String meaning, boolean none, long hits, Query condition) {
            boolean active = narrowing.has(condition);
            Query then = active ? narrowing.without(condition) : narrowing.with(condition);
            Query without = narrowing.without(condition);
            return new Choice(
                    value,
                    meaning,
                    none,
                    hits,
                    url(question, then),
                    active,
                    url(question, new Narrowing(without).with(new Query.Not(condition))));
        }
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

    /// Unfolded before anybody asks.
    private static boolean isUsual(Dimension dimension) {
        return switch (dimension) {
            case ORIGIN, TAG, CLASSIFICATION -> true;
            case COUNTRY,
                    YEAR,
                    MONTH,
                    CAVEAT,
                    PRECEDENCE,
                    ADDRESSEE,
                    SIGNER,
                    PERSON,
                    PLACE,
                    ORGANISATION,
                    SOURCE,
                    LANGUAGE -> false;
        };
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case ORIGIN -> "Origin";
            case COUNTRY -> "Country";
            case TAG -> "Tag";
            case YEAR -> "Year";
            case MONTH -> "Month";
            case CLASSIFICATION -> "Classification";
            case CAVEAT -> "Caveat";
            case PRECEDENCE -> "Precedence";
            case ADDRESSEE -> "To act";
            case SIGNER -> "Signer";
            case PERSON -> "Person named";
            case PLACE -> "Place named";
            case ORGANISATION -> "Organisation named";
            case SOURCE -> "Published as";
            case LANGUAGE -> "Language";
        };
    }
}
