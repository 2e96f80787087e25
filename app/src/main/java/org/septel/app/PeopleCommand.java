package org.septel.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.archive.PeopleDesk;
import org.septel.archive.cable.Authority;
import org.septel.archive.cable.Correction;
import org.septel.archive.cable.PersonRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel people`: says who is who on cables, where the rules do not know it or are wrong.
@Command(
        name = "people",
        customSynopsis = {
            "septel people [list]",
            "septel people merge --post POST --person NAME --reason TEXT SPELLING SPELLING...",
            "septel people split --post POST --person NAME --reason TEXT [--from DAY] [--to DAY] SPELLING...",
            "septel people undo N",
            "septel people import [--undo N] FILE"
        },
        description = "Say who is who on cables. The cables stay; 'septel report people' follows.")
final class PeopleCommand implements Task {

    private static final int MOST_REASONS = 20;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DEED",
            description = "list, the default; merge, split, undo or import.")
    private String deed = "list";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORDS", description = "Spellings, a number, or a file.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--post", paramLabel = "POST", description = "At which post, as in ids: MOSCOW.")
    private String post = "";

    @Option(names = "--person", paramLabel = "NAME", description = "What the person is called.")
    private String person = "";

    @Option(names = "--from", paramLabel = "DAY", description = "The first day of the period: 1975-03-19.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day of the period.")
    private @Nullable String to;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for whoever asks later.")
    private String reason = "";

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so; the name of your account unless told.")
    private @Nullable String author;

    @Option(names = "--undo", paramLabel = "N", description = "Of import: take the list with this number back.")
    private long undo;

    private final Wiring wiring;
    private final Terminal terminal;

    PeopleCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        try (var archive = wiring.existingArchive()) {
            PeopleDesk people = archive.workroom().people();
            switch (deed) {
                case "list" -> list(people);
                case "merge" -> print(merge(people));
                case "split" -> print(rule(people, PersonRuling.Kind.SPLIT));
                case "undo" -> print(people.undo(number(), Optional.ofNullable(author)));
                case "import" -> bring(people);
                default ->
                    throw CommandFailure.usage("'septel people' takes list, merge, split, undo or import, not " + deed);
            }
            return ExitCode.DONE;
        } catch (IllegalArgumentException mistake) {
            throw CommandFailure.usage(String.valueOf(mistake.getMessage()));
        }
    }

    private void list(PeopleDesk people) {
        people.rulings().forEach(this::print);
        people.lists().forEach(this::print);
    }

    private PersonRuling merge(PeopleDesk people) {
        if (words.size() < 2) {
            throw CommandFailure.usage("merge takes two spellings or more, as they stand on cables");
        }
        return rule(people, PersonRuling.Kind.MERGE);
    }

    private PersonRuling rule(PeopleDesk people, PersonRuling.Kind kind) {
        var claim = new PeopleDesk.Claim(post.toUpperCase(Locale.ROOT), words, person, day(from), day(to));
        return people.rule(kind, claim, Optional.ofNullable(author), reason);
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        try {
            return Optional.ofNullable(written).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw CommandFailure.usage(written + " is no day: write 1975-03-19");
        }
    }

    private long number() {
        if (words.size() != 1 || !words.getFirst().matches("[0-9]{1,9}")) {
            throw CommandFailure.usage("undo takes the number of one ruling; 'septel people' lists them");
        }
        return Long.parseLong(words.getFirst());
    }

    private void bring(PeopleDesk people) {
        if (undo != 0) {
            print(people.undoList(undo, Optional.ofNullable(author)));
            return;
        }
        if (words.size() != 1) {
            throw CommandFailure.usage("import takes one FILE");
        }
        PeopleDesk.Brought brought = people.bring(Path.of(words.getFirst()), Optional.ofNullable(author));
        print(brought.list());
        var leftOut = new ArrayList<>(brought.leftOut().entrySet());
        leftOut.sort(
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        leftOut.stream()
                .limit(MOST_REASONS)
                .forEach(why -> terminal.out()
                        .println(Printable.line("left out %,d lines: %s".formatted(why.getValue(), why.getKey()))));
        int rest = leftOut.stream()
                .skip(MOST_REASONS)
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (0 < rest) {
            terminal.out().println("left out %,d lines more, of other places".formatted(rest));
        }
    }

    private void print(PersonRuling ruling) {
        terminal.out()
                .println(Printable.line("ruling %d: %s at %s%s is %s (%s), by %s on %s: %s%s"
                        .formatted(
                                ruling.number(),
                                String.join(", ", ruling.spellings()),
                                ruling.post(),
                                period(ruling),
                                ruling.person(),
                                ruling.kind(),
                                ruling.author(),
                                date(ruling.made()),
                                ruling.reason(),
                                undone(ruling.undone()))));
    }

    private static String period(PersonRuling ruling) {
        return ruling.first().map(day -> " from " + day).orElse("")
                + ruling.last().map(day -> " to " + day).orElse("");
    }

    private void print(Authority list) {
        terminal.out()
                .println(Printable.line("list %d: %s, %,d terms, by %s on %s%s"
                        .formatted(
                                list.number(),
                                list.file(),
                                list.terms(),
                                list.author(),
                                date(list.made()),
                                undone(list.undone()))));
    }

    private static String undone(Optional<Correction.Undoing> undone) {
        return undone.map(undoing -> "; taken back by %s on %s".formatted(undoing.person(), date(undoing.at())))
                .orElse("");
    }

    private static String date(Instant moment) {
        return moment.toString().substring(0, 10);
    }
}
