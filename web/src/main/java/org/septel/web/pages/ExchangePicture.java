package org.septel.web.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Table;

/// An exchange of telegrams drawn in time: a lane for each party, a dot for each telegram, a line from each answer to
/// what it answers. It is as wide as there is room; lengths are pixels, but for those across, which are shares of its
/// width.
///
/// @param title what it shows, for those who cannot see it
public record ExchangePicture(
        String title, List<Lane> lanes, List<Dot> dots, List<Line> lines, String from, String to) {

    private static final int LEFT = 15;
    private static final int RIGHT = 985;
    private static final int TOP = 36;
    private static final int LANE = 52;

    /// The lane of a party.
    public record Lane(String name, int y) {}

    /// A telegram.
    ///
    /// @param x in thousandths of the width
    public record Dot(int x, int y, String id, String url) {

        /// As it is written.
        public String share() {
            return percent(x);
        }
    }

    /// From an answer to what it answers.
    public record Line(Dot asked, Dot answer) {}

    private static String percent(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }

    /// Room for the lanes and the days below them.
    public int height() {
        return TOP + LANE * (lanes.size() - 1) + 34;
    }

    private record Step(String id, String from, Instant sent, String answers) {}

    /// Of the steps of exchanges, one picture each; a row has the exchange's number, the cable, its sender, when it was
    /// sent and what it answers.
    static List<ExchangePicture> of(Table steps) {
        Map<String, List<Step>> exchanges = new LinkedHashMap<>();
        for (List<Cell> row : steps.rows()) {
            exchanges
                    .computeIfAbsent(row.getFirst().text(), _ -> new ArrayList<>())
                    .add(new Step(
                            row.get(1).text(),
                            row.get(2).text(),
                            Instant.parse(row.get(3).text()),
                            row.get(4).text()));
        }
        return exchanges.values().stream().map(ExchangePicture::of).toList();
    }

    private static ExchangePicture of(List<Step> steps) {
        List<String> parties =
                steps.stream().map(Step::from).distinct().sorted().toList();
        Instant begun = steps.getFirst().sent();
        long whole = Math.max(1, Duration.between(begun, steps.getLast().sent()).toMinutes());
        Map<String, Dot> dots = new LinkedHashMap<>();
        for (Step step : steps) {
            long gone = Duration.between(begun, step.sent()).toMinutes();
            int x = LEFT + Math.toIntExact(gone * (RIGHT - LEFT) / whole);
            dots.put(
                    step.id(), new Dot(x, TOP + LANE * parties.indexOf(step.from()), step.id(), "/cable/" + step.id()));
        }
        var lines = new ArrayList<Line>();
        for (Step step : steps) {
            Dot answer = dots.get(step.id());
            Dot asked = dots.get(step.answers());
            if (answer != null && asked != null) {
                lines.add(new Line(asked, answer));
            }
        }
        String from = begun.toString().substring(0, 10);
        String to = steps.getLast().sent().toString().substring(0, 10);
        return new ExchangePicture(
                "%d telegrams between %s, %s to %s".formatted(steps.size(), String.join(" and ", parties), from, to),
                parties.stream()
                        .map(party -> new Lane(party, TOP + LANE * parties.indexOf(party)))
                        .toList(),
                List.copyOf(dots.values()),
                lines,
                from,
                to);
    }
}
