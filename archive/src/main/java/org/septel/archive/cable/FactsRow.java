package org.septel.archive.cable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.septel.archive.cable.CableFacts.Addressed;
import org.septel.archive.cable.CableFacts.Cited;
import org.septel.archive.cable.CableFacts.Ending;
import org.septel.archive.cable.CableFacts.Handling;
import org.septel.archive.cable.CableFacts.Kept;
import org.septel.archive.cable.CableFacts.People;
import org.septel.archive.cable.CableFacts.Portions;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Classifier;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Precedence;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.declassify.Reckoning.Status;
import org.septel.telegram.declassify.Rule;

/// Facts as one row of bytes. Names of constants are written, not their places, so that a new constant between others
/// makes no old row wrong.
final class FactsRow {

    private final RowReader in;

    private FactsRow(RowReader in) {
        this.in = in;
    }

    static byte[] write(CableFacts facts) {
        var out = new RowWriter();
        write(out, facts.id());
        out.bytes(facts.content().bytes());
        out.text(facts.kept().name());
        out.optional(facts.origin(), out::text);
        out.optional(facts.created(), created -> out.number(created.getEpochSecond()));
        out.number(facts.versions());
        out.each(facts.formats(), out::text);
        out.optional(facts.precedence(), precedence -> out.text(precedence.name()));
        write(out, facts.handling());
        write(out, facts.portions());
        write(out, facts.ending());
        out.each(facts.people().signers(), out::text);
        out.each(facts.people().classifiers(), classifier -> {
            out.text(classifier.name());
            out.optional(classifier.title(), out::text);
        });
        out.each(facts.people().drafters(), out::text);
        out.each(facts.people().approvers(), out::text);
        out.each(facts.addressees(), addressed -> write(out, addressed));
        out.each(facts.cited(), cited -> write(out, cited));
        out.each(facts.tags(), out::text);
        out.each(facts.diagnostics().entrySet(), count -> {
            out.text(count.getKey().name());
            out.number(count.getValue());
        });
        return out.row();
    }

    private static void write(RowWriter out, CableId id) {
        out.number(id.year());
        out.text(id.post());
        out.number(id.number());
        out.number(id.form() == CableId.Form.CABLE ? 0 : 1);
    }

    private static void write(RowWriter out, Handling handling) {
        out.optional(handling.classification(), out::text);
        out.optional(handling.level(), level -> out.text(level.name()));
        out.each(handling.caveats(), out::text);
        out.each(handling.captions(), out::text);
        out.optional(handling.order(), out::text);
        out.each(handling.reasons(), out::text);
    }

    private static void write(RowWriter out, Portions portions) {
        out.each(portions.marked().entrySet(), count -> {
            out.text(count.getKey().name());
            out.number(count.getValue());
        });
        out.number(portions.unmarked());
        out.number(portions.words());
        out.number(portions.releasedWords());
    }

    private static void write(RowWriter out, Ending ending) {
        out.text(ending.status().name());
        out.optional(ending.date(), day -> out.number(day.toEpochDay()));
        out.text(ending.rule().name());
        out.each(ending.doubts(), doubt -> out.text(doubt.name()));
        out.optional(ending.written(), day -> out.number(day.toEpochDay()));
        out.number(ending.stamped() ? 1 : 0);
    }

    private static void write(RowWriter out, Addressed addressed) {
        out.text(addressed.role().name());
        out.text(addressed.address());
        out.optional(addressed.precedence(), precedence -> out.text(precedence.name()));
        out.optional(addressed.serial(), serial -> out.number(serial));
    }

    private static void write(RowWriter out, Cited cited) {
        write(out, cited.id());
        out.text(cited.where().name());
        out.optional(cited.label(), out::text);
        out.number(cited.mentions());
        out.number(cited.inferred() ? 1 : 0);
        out.number(cited.start());
    }

    static CableFacts read(byte[] bytes, int start, int length) {
        return new FactsRow(new RowReader(bytes, start, length)).facts();
    }

    /// In the order in which [#write] writes.
    private CableFacts facts() {
        return new CableFacts(
                id(),
                ContentHash.ofHash(in.bytes(32)),
                Kept.valueOf(in.text()),
                in.optional(in::text),
                in.optional(() -> Instant.ofEpochSecond(in.number())),
                in.count(),
                in.each(in::text),
                in.optional(this::precedence),
                handling(),
                portions(),
                ending(),
                new People(
                        in.each(in::text),
                        in.each(() -> new Classifier(in.text(), in.optional(in::text))),
                        in.each(in::text),
                        in.each(in::text)),
                in.each(this::addressed),
                in.each(this::cited),
                in.each(in::text),
                diagnostics());
    }

    private CableId id() {
        return new CableId(
                in.count(), in.text(), in.count(), in.number() == 0 ? CableId.Form.CABLE : CableId.Form.DOCUMENT);
    }

    private Precedence precedence() {
        return Precedence.valueOf(in.text());
    }

    private Handling handling() {
        return new Handling(
                in.optional(in::text),
                in.optional(() -> Classification.valueOf(in.text())),
                in.each(in::text),
                in.each(in::text),
                in.optional(in::text),
                in.each(in::text));
    }

    private Portions portions() {
        Map<Classification, Integer> marked = new EnumMap<>(Classification.class);
        for (int left = in.count(); 0 < left; left--) {
            marked.put(Classification.valueOf(in.text()), in.count());
        }
        return new Portions(marked, in.count(), in.count(), in.count());
    }

    private Ending ending() {
        return new Ending(
                Status.valueOf(in.text()),
                in.optional(this::day),
                Rule.valueOf(in.text()),
                Set.copyOf(in.each(() -> Doubt.valueOf(in.text()))),
                in.optional(this::day),
                in.number() == 1);
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(in.number());
    }

    private Addressed addressed() {
        return new Addressed(Role.valueOf(in.text()), in.text(), in.optional(this::precedence), in.optional(in::count));
    }

    private Cited cited() {
        return new Cited(
                id(), Cited.Where.valueOf(in.text()), in.optional(in::text), in.count(), in.number() == 1, in.count());
    }

    private Map<DiagnosticCode, Integer> diagnostics() {
        Map<DiagnosticCode, Integer> counts = new HashMap<>();
        for (int left = in.count(); 0 < left; left--) {
            counts.put(DiagnosticCode.valueOf(in.text()), in.count());
        }
        return counts;
    }
}
