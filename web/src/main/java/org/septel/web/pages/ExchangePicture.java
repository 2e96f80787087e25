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
/// what it answers. Lengths are units of the picture.
///
/// @param title what it shows, for those who cannot see it
public record ExchangePicture(
        String title, List<Lane> lanes, List<Dot> dots, List<Line> lines, String from, String to) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 110;

    private static final int LEFT = 190;
    private static final int RIGHT = 700;
    private static final int TOP = 28;
    private static final int LANE = 46;

    /// The lane of a party.
    public record Lane(String name, int y) {}

    /// A telegram.
    public record Dot(int x, int y, String id, String url) {}

    /// From an answer to what it answers.
    public record Line(int x1, int y1, int x2, int y2) {}

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
                lines.add(new Line(asked.x(), asked.y(), answer.x(), answer.y()));
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
