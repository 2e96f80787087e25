package org.septel.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.MeaningCoverage;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.analysis.Extent;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.address.ReportQuestion;
import org.septel.web.assets.Assets;

/// The first page: what the archive holds and what it does not, where to search, and the ways in.
///
/// @param stock    what it does not hold; empty while that is being counted
/// @param meaning  how far the making of vectors has come, while it goes on
/// @param arrivals what came in last
public record HomePage(
        Frame frame, Standing standing, Optional<Stock> stock, Optional<String> meaning, List<Arrival> arrivals) {

    private static final int TITLES = 20;
    private static final int ARRIVALS = 6;
    private static final int SHOWN = 10;

    private static final List<Dimension> WAYS = List.of(
            Dimension.ORIGIN,
            Dimension.YEAR,
            Dimension.TAG,
            Dimension.CLASSIFICATION,
            Dimension.SIGNER,
            Dimension.PERSON);

    /// What stays the same for as long as nothing comes in.
    ///
    /// @param examples queries to try
    /// @param ways     by post, by year, by tag, by classification, by signer
    public record Standing(Holdings holdings, List<Example> examples, List<Way> ways) {

        public static Standing of(ReadingRoom room, Lexicon lexicon) {
            SearchPage everything =
                    room.search(new SearchRequest(new Query.All(), TITLES, Optional.empty(), Sort.NEWEST, true));
            return new Standing(
                    Holdings.of(room),
                    Example.of(everything),
                    WAYS.stream()
                            .flatMap(dimension -> way(dimension, everything, lexicon).stream())
                            .toList());
        }
    }

    /// One way in.
    ///
    /// @param more    how many values are not shown
    /// @param further a page that shows more of it
    public record Way(String name, List<Door> doors, long more, Further further) {}

    /// A report or picture.
    public record Further(String text, String url) {

        private static Further report(String text, ReportName name) {
            return new Further(text, new Address.Report(ReportQuestion.of(name.toString(), "")).url());
        }
    }

    /// One value, and the cables behind it.
    ///
    /// @param meaning of a tag; empty elsewhere
    /// @param share   of the most frequent value, in tenths: how wide its bar is
    public record Door(String value, String meaning, String hits, int share, String url) {}

    /// A cable that came in lately.
    public record Arrival(String id, String url, String title, Optional<Moment> created, Optional<String> origin) {}

    public static HomePage of(
            Standing standing, Optional<Extent> extent, ReadingRoom room, Lexicon lexicon, Assets assets) {
        return new HomePage(
                Frame.of("", Question.NONE, assets),
                standing,
                extent.map(known -> Stock.of(known, lexicon)),
                room.meaning().filter(coverage -> !coverage.isWhole()).map(HomePage::sentence),
                room.arrivals(ARRIVALS).stream()
                        .flatMap(id -> room.cable(id).stream())
                        .map(HomePage::arrival)
                        .toList());
    }

    private static String sentence(MeaningCoverage coverage) {
        return String.format(
                Locale.ENGLISH, "%,d of %,d searchable by meaning so far", coverage.mapped(), coverage.all());
    }

    private static Optional<Way> way(Dimension dimension, SearchPage everything, Lexicon lexicon) {
        return everything.facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .filter(facet -> !facet.counts().isEmpty())
                .findFirst()
                .map(facet -> way(facet, lexicon));
    }

    private static Way way(Facet facet, Lexicon lexicon) {
        long most = facet.counts().stream().mapToLong(Facet.Count::hits).max().orElse(1);
        boolean time = facet.dimension().isTime();
        var counts = new ArrayList<>(facet.counts());
        if (time) {
            counts.sort(Comparator.comparing(Facet.Count::value));
        }
        List<Facet.Count> shown = time ? counts : counts.subList(0, Math.min(SHOWN, counts.size()));
        return new Way(
                name(facet.dimension()),
                shown.stream()
                        .map(count -> door(facet.dimension(), count, most, lexicon))
                        .toList(),
                counts.size() - shown.size() + facet.more(),
                further(facet.dimension()));
    }

    private static Door door(Dimension dimension, Facet.Count count, long most, Lexicon lexicon) {
        return new Door(
                count.value(),
                dimension == Dimension.TAG ? TagLink.meaning(count.value(), Optional.empty(), lexicon) : "",
                String.format(Locale.ENGLISH, "%,d", count.hits()),
                (int) Math.max(1, 10 * count.hits() / most),
                new Address.Home(Question.of(dimension.query(count.value()).toString())).url());
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case ORIGIN -> "By post";
            case YEAR -> "By year";
            case TAG -> "By subject";
            case CLASSIFICATION -> "By classification";
            case SIGNER -> "By who signed";
            case PERSON -> "By who is named";
            case COUNTRY, MONTH, CAVEAT, PRECEDENCE, ADDRESSEE, PLACE, ORGANISATION, SOURCE, LANGUAGE ->
                throw new IllegalArgumentException("no way in: " + dimension);
        };
    }

    private static Further further(Dimension dimension) {
        return switch (dimension) {
            case ORIGIN -> Further.report("All posts on the map", ReportName.MAP);
            case YEAR -> Further.report("In time, with bursts", ReportName.TIMELINE);
            case TAG -> Further.report("Which go together", ReportName.TAGS);
            case CLASSIFICATION -> Further.report("When it ends", ReportName.DECLASSIFICATION);
            case SIGNER -> Further.report("People, posts and years", ReportName.PEOPLE);
            case PERSON -> Further.report("All names, places too", ReportName.NAMES);
            case COUNTRY, MONTH, CAVEAT, PRECEDENCE, ADDRESSEE, PLACE, ORGANISATION, SOURCE, LANGUAGE ->
                throw new IllegalArgumentException("no way in: " + dimension);
        };
    }

    private static Arrival arrival(Reading reading) {
        CatalogueEntry entry = reading.entry();
        return new Arrival(
                reading.cable().id().toString(),
                new Address.Cable(reading.cable().id(), Face.PAGE).url(),
                CableHead.title(reading),
                entry.created().map(Moment::of),
                entry.origin());
    }
}
