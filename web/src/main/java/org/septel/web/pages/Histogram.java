package org.septel.web.pages;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Query;
import org.septel.web.address.Question;

/// When the hits were created: a bar a year, or a bar a month where they lie within a few years. Each bar is a link
/// that keeps only its time.
///
/// @param undated the hits without a date
public record Histogram(List<Bar> bars, String first, String last, Optional<Undated> undated) {

    /// What a bar is drawn in.
    public static final int HEIGHT = 60;

    public static final int WIDTH = 10;

    /// Years within which months are shown.
    private static final int FEW_YEARS = 3;

    /// Bars that fit on a page; years further apart are left out unless they have hits.
    private static final int MOST_BARS = 120;

    /// One year or month.
    ///
    /// @param x      its left edge
    /// @param height 0 to [#HEIGHT]; at least 1 where there is a hit
    public record Bar(String label, long hits, String url, int x, int height) {
        /// From the top.
        public int y() {
            return HEIGHT - height;
        }
    }

    /// Hits without a date.
    public record Undated(long hits, String url) {}

    /// Empty where time could not narrow anything.
    static Optional<Histogram> of(List<Facet> facets, Question question, Narrowing narrowing) {
        Facet years = facet(facets, Dimension.YEAR);
        Facet months = facet(facets, Dimension.MONTH);
        if (years.counts().isEmpty() || (months.counts().size() == 1 && years.none() == 0)) {
            return Optional.empty();
        }
        boolean few = span(years) <= FEW_YEARS;
        List<String> labels = few ? months(months) : years(years);
        Map<String, Long> hits = hits(few ? months : years);
        long most = hits.values().stream().mapToLong(Long::longValue).max().orElse(1);
        var bars = new ArrayList<Bar>();
        for (String label : labels) {
            long count = hits.getOrDefault(label, 0L);
            int height = count == 0 ? 0 : (int) Math.max(1, count * HEIGHT / most);
            bars.add(new Bar(label, count, url(question, narrowing, label), bars.size() * WIDTH, height));
        }
        return Optional.of(new Histogram(
                List.copyOf(bars), labels.getFirst(), labels.getLast(), undated(years, question, narrowing)));
    }

    /// How wide all bars are.
    public int width() {
        return bars.size() * WIDTH;
    }

    /// `2007: 1,200 cables`.
    public static String sentence(Bar bar) {
        return String.format(
                Locale.ENGLISH, "%s: %,d %s", bar.label(), bar.hits(), bar.hits() == 1 ? "cable" : "cables");
    }

    /// A time is asked for in place of any other.
    private static String url(Question question, Narrowing narrowing, String label) {
        Query time = Dimension.MONTH.query(label);
        return FacetBox.url(question, narrowing.withoutTime().with(time));
    }

    private static Optional<Undated> undated(Facet years, Question question, Narrowing narrowing) {
        return years.none() == 0
                ? Optional.empty()
                : Optional.of(new Undated(
                        years.none(),
                        FacetBox.url(question, narrowing.withoutTime().with(Dimension.YEAR.none()))));
    }

    private static Facet facet(List<Facet> facets, Dimension dimension) {
        return facets.stream()
                .filter(facet -> facet.dimension() == dimension)
                .findFirst()
                .orElseGet(() -> new Facet(dimension, List.of(), 0, 0));
    }

    private static Map<String, Long> hits(Facet facet) {
        var hits = new HashMap<String, Long>();
        facet.counts().forEach(count -> hits.put(count.value(), count.hits()));
        return hits;
    }

    private static int span(Facet years) {
        return year(years.counts().getLast()) - year(years.counts().getFirst()) + 1;
    }

    private static int year(Facet.Count count) {
        return Year.parse(count.value()).getValue();
    }

    private static List<String> years(Facet years) {
        if (MOST_BARS < span(years)) {
            return years.counts().stream().map(Facet.Count::value).toList();
        }
        var labels = new ArrayList<String>();
        for (int year = year(years.counts().getFirst());
                year <= year(years.counts().getLast());
                year++) {
            labels.add("%04d".formatted(year));
        }
        return labels;
    }

    private static List<String> months(Facet months) {
        var labels = new ArrayList<String>();
        YearMonth last = YearMonth.parse(months.counts().getLast().value());
        for (YearMonth month = YearMonth.parse(months.counts().getFirst().value());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            labels.add(month.toString());
        }
        return labels;
    }
}
