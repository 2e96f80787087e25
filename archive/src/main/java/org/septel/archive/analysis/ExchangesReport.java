package org.septel.archive.analysis;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.septel.archive.analysis.Exchanges.Exchange;
import org.septel.archive.analysis.Exchanges.Reply;
import org.septel.archive.analysis.Exchanges.Step;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Query;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;

/// [Exchanges] as a report.
final class ExchangesReport {

    private static final int SHORTEST = 3;
    private static final int MOST_DRAWN = 12;
    private static final double MINUTES_OF_AN_HOUR = 60;

    private final Query query;
    private final Lexicon lexicon;

    ExchangesReport(Query query, Lexicon lexicon) {
        this.query = query;
        this.lexicon = lexicon;
    }

    Report of(Exchanges exchanges) {
        List<Reply> replies = exchanges.replies();
        List<Exchange> found = exchanges.exchanges(SHORTEST);
        List<CableId> answered = replies.stream()
                .filter(Reply::toAct)
                .map(Reply::asked)
                .distinct()
                .toList();
        var figures = List.of(
                new Figure("cables counted", Cell.of(exchanges.cables(), query)),
                new Figure("of these with a post that was to act", Cell.of(exchanges.toAct())),
                new Figure(
                        "of these answered by a cable among those counted",
                        new Cell.Count(answered.size(), Links.listed(answered)),
                        Report.percent(answered.size(), exchanges.toAct())),
                new Figure("answers", Cell.of(replies.size())),
                new Figure("median time to an answer, hours", Cell.of(quantile(replies, 0.5), 1)),
                new Figure("exchanges of three telegrams or more", Cell.of(found.size())));
        return new Report(
                ReportName.EXCHANGES,
                query,
                figures,
                List.of(
                        list(found),
                        steps(found),
                        replies(replies),
                        times(
                                "posts",
                                "Times to answer, by who answers",
                                replies,
                                reply -> name(reply.reply().post())),
                        times(
                                "precedences",
                                "Times to answer, by the precedence of the telegram answered",
                                replies,
                                reply ->
                                        reply.precedence().map(Object::toString).orElse("(none)"))),
                exchanges.undated() == 0
                        ? List.of()
                        : List.of("%,d cables without a date".formatted(exchanges.undated())));
    }

    private Table list(List<Exchange> found) {
        var table = new Table.Builder(
                "exchanges",
                "Exchanges: telegrams between two parties that answer each other",
                "",
                "number",
                "one",
                "other",
                "telegrams",
                "from",
                "to",
                "days",
                "first",
                "last");
        int number = 0;
        for (Exchange one : found) {
            List<CableId> ids = one.steps().stream().map(Step::id).toList();
            table.row(
                    Cell.of(++number),
                    Cell.of(name(one.one())),
                    Cell.of(name(one.other())),
                    Cell.of(ids.size(), Links.ids(ids)),
                    Cell.of(day(one.steps().getFirst())),
                    Cell.of(day(one.steps().getLast())),
                    Cell.of(Duration.between(one.begun(), one.ended()).toDays()),
                    Cell.of(ids.getFirst()),
                    Cell.of(ids.getLast()));
        }
        return table.table();
    }

    private Table steps(List<Exchange> found) {
        var table = new Table.Builder(
                "steps",
                "The longest exchanges, telegram by telegram",
                "",
                "exchange",
                "cable",
                "from",
                "sent",
                "answers",
                "after hours");
        int number = 0;
        for (Exchange one : found.subList(0, Math.min(MOST_DRAWN, found.size()))) {
            number++;
            Map<CableId, Step> steps = one.steps().stream().collect(Collectors.toMap(Step::id, step -> step));
            for (Step step : one.steps()) {
                Step asked = step.answers().isEmpty()
                        ? step
                        : steps.getOrDefault(step.answers().getLast(), step);
                boolean first = asked.equals(step);
                table.row(
                        Cell.of(number),
                        Cell.of(step.id()),
                        Cell.of(name(step.id().post())),
                        Cell.of(step.sent().toString()),
                        first ? new Cell.Nothing() : Cell.of(asked.id()),
                        first ? new Cell.Nothing() : Cell.of(hours(Duration.between(asked.sent(), step.sent())), 1));
            }
        }
        return table.table();
    }

    private Table replies(List<Reply> replies) {
        var table = new Table.Builder(
                "replies",
                "Telegrams and their answers",
                "The first answer of each post. Acts says whether it was to act; else it was told.",
                "telegram",
                "from",
                "precedence",
                "sent",
                "answer",
                "by",
                "acts",
                "hours");
        replies.stream()
                .sorted((one, other) -> one.took().compareTo(other.took()))
                .forEach(reply -> table.row(
                        Cell.of(reply.asked()),
                        Cell.of(name(reply.asked().post())),
                        Cell.of(reply.precedence().map(Object::toString).orElse("")),
                        Cell.of(reply.sent().toString()),
                        Cell.of(reply.reply()),
                        Cell.of(name(reply.reply().post())),
                        Cell.of(reply.toAct() ? "yes" : "no"),
                        Cell.of(hours(reply.took()), 1)));
        return table.table();
    }

    private static Table times(String name, String title, List<Reply> replies, Function<Reply, String> by) {
        var table = new Table.Builder(
                name,
                title,
                "Hours; half of the answers came between the quartiles.",
                "by",
                "answers",
                "lower quartile",
                "median",
                "upper quartile");
        Map<String, List<Reply>> groups =
                replies.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        groups.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .forEach(group -> table.row(
                        Cell.of(group.getKey()),
                        new Cell.Count(
                                group.getValue().size(),
                                Links.listed(group.getValue().stream()
                                        .map(Reply::reply)
                                        .distinct()
                                        .toList())),
                        Cell.of(quantile(group.getValue(), 0.25), 1),
                        Cell.of(quantile(group.getValue(), 0.5), 1),
                        Cell.of(quantile(group.getValue(), 0.75), 1)));
        return table.table();
    }

    private static double quantile(List<Reply> replies, double part) {
        if (replies.isEmpty()) {
            return Double.NaN;
        }
        double[] hours = replies.stream()
                .mapToDouble(reply -> hours(reply.took()))
                .sorted()
                .toArray();
        double place = part * (hours.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, hours.length - 1);
        return hours[below] + (hours[above] - hours[below]) * (place - below);
    }

    private static double hours(Duration took) {
        return took.toMinutes() / MINUTES_OF_AN_HOUR;
    }

    private static LocalDate day(Step step) {
        return LocalDate.ofInstant(step.sent(), ZoneOffset.UTC);
    }

    private String name(String code) {
        return PostNaming.ofCode(code, lexicon);
    }
}
