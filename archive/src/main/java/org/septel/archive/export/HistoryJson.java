package org.septel.archive.export;

import java.util.List;
import org.septel.archive.analysis.Comparison;
import org.septel.archive.analysis.Release;
import org.septel.archive.analysis.WordDiff;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.Correction;
import org.septel.archive.cable.Provenance;
import org.septel.telegram.CableId;
import org.septel.telegram.Span;

/// Our JSON of a cable's versions and of how two of them differ; `docs/formats/json.md` describes it.
public final class HistoryJson {

    private HistoryJson() {}

    /// Every version, newest first, on one line.
    ///
    /// @param duplicates  other cables that have the newest version's text
    /// @param corrections those taken back included
    public static String versions(Cable cable, List<CableId> duplicates, List<Correction> corrections) {
        return JsonLine.of(json -> json.text("id", cable.id().toString())
                .objects("versions", cable.versions(), version -> version(json, version))
                .texts("duplicates", duplicates)
                .objects("corrections", corrections, correction -> correction(json, correction)));
    }

    /// Two versions side by side, on one line.
    public static String comparison(Comparison compared) {
        return JsonLine.of(json -> json.text("id", compared.newer().id().toString())
                .object("from", object -> version(object, compared.older()))
                .object("to", object -> version(object, compared.newer()))
                .objects(
                        "record",
                        compared.record(),
                        field -> json.text("field", field.name())
                                .text("from", field.older())
                                .text("to", field.newer()))
                .objects("changes", compared.text().changes(), change -> change(json, compared, change))
                .objects(
                        "released",
                        compared.nowReleased(),
                        release -> release(json, release, compared.olderText(), compared.newerText()))
                .objects(
                        "excised",
                        compared.nowExcised(),
                        release -> release(json, release, compared.newerText(), compared.olderText())));
    }

    static void correction(JsonLine json, Correction correction) {
        json.number("number", Math.toIntExact(correction.number()))
                .text("field", correction.field().keyword())
                .text("value", correction.value())
                .text("was", correction.was())
                .text("author", correction.author())
                .text("made", correction.made().toString())
                .text("reason", correction.reason())
                .text("undone", correction.undone().map(Correction.Undoing::at))
                .text("undoneBy", correction.undone().map(Correction.Undoing::person));
    }

    private static void version(JsonLine json, CableVersion version) {
        Provenance from = version.provenance();
        json.number("number", version.number())
                .text("imported", version.imported().toString())
                .text("source", from.source())
                .text("format", from.format())
                .text("charset", from.charset())
                .text("place", String.valueOf(from.record()))
                .text("bytes", from.start() + "-" + from.end())
                .text("content", version.content().hex())
                .text("original", version.original().hex())
                .text("label", version.label().key());
    }

    private static void change(JsonLine json, Comparison compared, WordDiff.Change change) {
        json.span("fromSpan", change.older())
                .text("from", cut(compared.olderText(), change.older()))
                .span("toSpan", change.newer())
                .text("to", cut(compared.newerText(), change.newer()));
    }

    private static void release(JsonLine json, Release release, String held, String open) {
        json.text("mark", cut(held, release.excised()))
                .span("markSpan", release.excised())
                .text("words", cut(open, release.released()))
                .span("wordsSpan", release.released());
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
