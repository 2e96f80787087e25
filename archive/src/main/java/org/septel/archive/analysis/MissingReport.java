package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.septel.archive.analysis.MissingCables.Citing;
import org.septel.archive.analysis.MissingCables.Missing;
import org.septel.archive.analysis.MissingCables.Strength;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;

/// [MissingCables] as a report: a request list, the posts, and a letter that asks for them.
final class MissingReport {

    private final Query query;
    private final Lexicon lexicon;
    private final Function<Citing, Optional<String>> sentences;

    /// @param sentences the words with which a cable names another, where they can be read
    MissingReport(Query query, Lexicon lexicon, Function<Citing, Optional<String>> sentences) {
        this.query = query;
        this.lexicon = lexicon;
        this.sentences = sentences;
    }

    /// @param detailed for how many telegrams the sentence is looked up
    Report of(MissingCables cables, int detailed) {
        List<Missing> found = cables.found(code -> lexicon.post(code).isPresent());
        return new Report(
                ReportName.MISSING,
                query,
                figures(cables, found),
                List.of(requests(found, detailed), posts(found)),
                leftOut(found, detailed),
                List.of(new Report.Paper("letter.txt", RequestLetter.of(found, this::name))));
    }

    private List<Figure> figures(MissingCables cables, List<Missing> found) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("cables looked at", Cell.of(cables.cables(), query)));
        figures.add(new Figure("references in them", Cell.of(cables.references())));
        figures.add(new Figure(
                "references to cables that are held",
                Cell.of(cables.referencesToHeld()),
                Report.percent(cables.referencesToHeld(), cables.references())));
        figures.add(new Figure("telegrams cited but not held", Cell.of(found.size())));
        for (Strength strength : Strength.values()) {
            long count =
                    found.stream().filter(one -> one.strength() == strength).count();
            figures.add(new Figure("of these " + strength, Cell.of(count), Report.percent(count, found.size())));
        }
        return figures;
    }

    private Table requests(List<Missing> found, int detailed) {
        var table = new Table.Builder(
                "requests",
                "Telegrams to ask for",
                "The days are those of the nearest dated numbers of that post and year, and no later than the first cable"
                        + " that cites it.",
                "id",
                "post",
                "strength",
                "from",
                "to",
                "cited by",
                "first cited by",
                "on",
                "sentence");
        int row = 0;
        for (Missing one : found) {
            Citing first = one.citing().getFirst();
            table.row(
                    Cell.of(one.id().toString(), Links.citing(one.id())),
                    Cell.of(name(one.id().post())),
                    Cell.of(one.strength().toString()),
                    Cell.of(one.from()),
                    Cell.of(one.to()),
                    Cell.of(one.citing().size(), Links.citing(one.id())),
                    Cell.of(first.id()),
                    Cell.day(first.day()),
                    Cell.of(row++ < detailed ? sentences.apply(first).orElse("") : ""));
        }
        return table.table();
    }

    private Table posts(List<Missing> found) {
        Map<String, List<Missing>> posts = found.stream()
                .filter(one -> one.strength() != Strength.DOUBTFUL)
                .collect(Collectors.groupingBy(one -> one.id().post(), TreeMap::new, Collectors.toList()));
        var table = new Table.Builder(
                "posts",
                "By post",
                "Doubtful ones are not counted here.",
                "post",
                "telegrams",
                "firm",
                "first",
                "last");
        posts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(other.size(), one.size())))
                .forEach(post -> table.row(
                        Cell.of(name(post.getKey()), Links.post(post.getKey())),
                        Cell.of(post.getValue().size()),
                        Cell.of(post.getValue().stream()
                                .filter(one -> one.strength() == Strength.FIRM)
                                .count()),
                        Cell.day(post.getValue().stream().map(Missing::from).min(LocalDate::compareTo)),
                        Cell.day(post.getValue().stream().map(Missing::to).max(LocalDate::compareTo))));
        return table.table();
    }

    private String name(String code) {
        return PostNaming.ofCode(code, lexicon);
    }

    private static List<String> leftOut(List<Missing> found, int detailed) {
        var notes = new ArrayList<String>();
        notes.add("What is cited without a number (septels, e-mails, calls, airgrams) cannot be looked for");
        if (detailed < found.size()) {
            notes.add("Sentences are given for the first %,d telegrams; an export has all".formatted(detailed));
        }
        return notes;
    }
}
