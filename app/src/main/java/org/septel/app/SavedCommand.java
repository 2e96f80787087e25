package org.septel.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.Watch;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.SavedSearch;
import org.septel.archive.search.News;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.SearchPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel saved`: queries that one wants to hear of.
@Command(
        name = "saved",
        customSynopsis = {
            "septel saved [list]",
            "septel saved add [--name NAME] QUERY",
            "septel saved new [--seen] [--format FORMAT] NAME|NUMBER",
            "septel saved remove NAME|NUMBER"
        },
        description = "Save queries, and see which cables are new in them.")
final class SavedCommand implements Task {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DEED",
            description = "list, the default; add, new or remove.")
    private String deed = "list";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "WORDS", description = "A query, or a saved search.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "What to call it; the query itself unless told.")
    private String name = "";

    @Option(names = "--seen", description = "Mark what is printed as seen.")
    private boolean seen;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table for people, the default; json, jsonl, csv, or ids, one a line.")
    private HitFormat format = HitFormat.table;

    private final Wiring wiring;
    private final Terminal terminal;

    SavedCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        String said = String.join(" ", words);
        try (var archive = wiring.existingArchive()) {
            Watch watch = archive.watch(Clearance.ALL);
            switch (deed) {
                case "list" -> watch.searches().forEach(search -> print(search, watch));
                case "add" -> print(added(watch, said), watch);
                case "new" -> printNew(watch, named(watch, said));
                case "remove" -> watch.remove(named(watch, said).number());
                default -> throw CommandFailure.usage("'septel saved' takes list, add, new or remove, not " + deed);
            }
            return ExitCode.DONE;
        }
    }

    private SavedSearch added(Watch watch, String query) {
        if (words.isEmpty()) {
            throw CommandFailure.usage("QUERY is missing: write one, or \"\" for everything");
        }
        try {
            return watch.search(watch.save(name, query)).orElseThrow();
        } catch (QueryMistake mistake) {
            throw mistake;
        } catch (IllegalArgumentException mistake) {
            throw CommandFailure.usage(String.valueOf(mistake.getMessage()));
        }
    }

    /// Number, how much is new, name and query, divided by tabs.
    private void print(SavedSearch search, Watch watch) {
        terminal.out()
                .println("%d\t%s\t%s\t%s"
                        .formatted(
                                search.number(),
                                count(search, watch),
                                Printable.line(search.title()),
                                Printable.line(search.query())));
    }

    private static String count(SavedSearch search, Watch watch) {
        Watch.Standing standing = watch.standing(search);
        return standing.mistake().isPresent()
                ? "cannot be read"
                : String.format(Locale.ENGLISH, "%,d new", standing.news().total());
    }

    private void printNew(Watch watch, SavedSearch search) {
        News news = watch.news(search);
        format.print(new SearchPage(news.latest(), news.total(), List.of(), Optional.empty()), terminal);
        terminal.say("septel: %,d of %s in %s"
                .formatted(
                        news.latest().size(), Counted.of(news.total(), "new cable"), Printable.line(search.title())));
        if (seen) {
            watch.last(news).ifPresent(version -> watch.see(search.number(), version));
        }
    }

    private static SavedSearch named(Watch watch, String said) {
        return watch.searches().stream()
                .filter(search -> search.title().equals(said)
                        || String.valueOf(search.number()).equals(said))
                .findFirst()
                .orElseThrow(() -> CommandFailure.failed(
                        "no saved search is called " + Printable.line(said) + "; 'septel saved list' lists them"));
    }
}
