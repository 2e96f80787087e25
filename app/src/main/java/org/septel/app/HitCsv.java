package org.septel.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.septel.archive.search.Hit;

/// Hits as CSV (RFC 4180) with a line of names.
final class HitCsv {

    private HitCsv() {}

    static void print(List<Hit> hits, PrintStream out) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("id", "created", "origin", "classification", "title", "tags");
            for (Hit hit : hits) {
                csv.writeRecord(
                        hit.id().toString(),
                        hit.created().map(Object::toString).orElse(""),
                        Printable.line(hit.origin().orElse("")),
                        Printable.line(hit.classification().orElse("")),
                        Printable.line(hit.title()),
                        Printable.line(String.join(" ", hit.tags())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text);
    }
}
