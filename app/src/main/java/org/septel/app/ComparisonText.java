package org.septel.app;

import java.util.List;
import org.septel.archive.analysis.Comparison;
import org.septel.archive.analysis.Release;
import org.septel.archive.analysis.WordDiff.Change;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.Provenance;
import org.septel.telegram.Span;

/// How two versions differ, for a person: what was taken out in `[-...-]`, what was put in in `{+...+}`, each with a
/// few
/// words around it.
final class ComparisonText {

    /// UTF-16 units of text shown before and after a change.
    private static final int AROUND = 60;

    /// Changes nearer than this to each other are shown in one line.
    private static final int TOGETHER = 2 * AROUND;

    private final Terminal terminal;

    ComparisonText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Comparison compared) {
        line("--- " + source(compared.older()));
        line("+++ " + source(compared.newer()));
        compared.record()
                .forEach(field -> terminal.out()
                        .println(field.name() + ": " + gone(field.older().orElse(""))
                                + come(field.newer().orElse(""))));
        if (compared.text().isSame()) {
            line("the texts have the same words");
        } else {
            changes(compared);
        }
        releases(
                compared.nowReleased(), compared.older(), compared.olderText(), compared.newer(), compared.newerText());
        releases(compared.nowExcised(), compared.newer(), compared.newerText(), compared.older(), compared.olderText());
    }

    static String source(CableVersion version) {
        Provenance from = version.provenance();
        return "version %d: %s, record %d of %s, imported %s"
                .formatted(
                        version.number(),
                        from.format(),
                        from.record(),
                        from.source(),
                        version.imported().toString().substring(0, 10));
    }

    private void changes(Comparison compared) {
        List<Change> changes = compared.text().changes();
        int first = 0;
        while (first < changes.size()) {
            int next = first + 1;
            while (next < changes.size() && distance(changes.get(next - 1), changes.get(next)) < TOGETHER) {
                next++;
            }
            terminal.out().println();
            hunk(compared, changes.subList(first, next));
            first = next;
        }
    }

    private static int distance(Change one, Change next) {
        return next.newer().start() - one.newer().end();
    }

    private void hunk(Comparison compared, List<Change> changes) {
        String text = compared.newerText();
        var shown = new StringBuilder();
        int from = Math.max(0, changes.getFirst().newer().start() - AROUND);
        shown.append(from == 0 ? "" : "... ");
        for (Change change : changes) {
            shown.append(Printable.line(text.substring(from, change.newer().start())))
                    .append(gone(cut(compared.olderText(), change.older())))
                    .append(come(cut(text, change.newer())));
            from = change.newer().end();
        }
        int to = Math.min(text.length(), from + AROUND);
        shown.append(Printable.line(text.substring(from, to))).append(to == text.length() ? "" : " ...");
        terminal.out().println(shown);
    }

    private void releases(
            List<Release> releases, CableVersion held, String heldText, CableVersion open, String openText) {
        if (releases.isEmpty()) {
            return;
        }
        terminal.out().println();
        line("excised in version %d, released in version %d:".formatted(held.number(), open.number()));
        for (Release release : releases) {
            terminal.out()
                    .println("  " + gone(cut(heldText, release.excised())) + come(cut(openText, release.released())));
        }
    }

    private void line(String words) {
        terminal.out().println(Printable.line(words));
    }

    private String gone(String words) {
        return marked(words, "[-", "-]", "31");
    }

    private String come(String words) {
        return marked(words, "{+", "+}", "32");
    }

    private String marked(String words, String open, String close, String colour) {
        if (words.isEmpty()) {
            return "";
        }
        String shown = open + Printable.line(words) + close;
        return terminal.colours() ? "\033[" + colour + "m" + shown + "\033[0m" : shown;
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
