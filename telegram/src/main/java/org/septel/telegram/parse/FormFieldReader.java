package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Addressee;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Element.DraftingLine.Part;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// The fields of the form in which the Department has printed telegrams since about 2009, in place of the teletype's
/// heading or above it: `MRN: 12 BAKU 534`, `Date/DTG: May 04, 2012 / 041231Z MAY 12`, `Action: WASHDC, SECSTATE
/// ROUTINE`.
/// The labels may stand in a column of their own, the values below. Only a text with an `MRN:` has such fields.
final class FormFieldReader implements LineReader {

    /// What every such form begins with.
    static final String SIGN = "MRN:";

    /// Lines that may stand above a form, such as banners and what programs that read scans note.
    static final int MOST_LINES_ABOVE = 60;

    /// Lines that a form may have before the text.
    static final int MOST_LINES = 40;

    /// Format line 5, where the heading of the teletype stands below the form.
    static final Pattern TELETYPE_DATE = Pattern.compile("(?m)^\\h{0,3}[A-Z] (?:[A-Z] )?\\d{6} ?Z \\w{3}");

    private static final String DATE = "date/dtg";
    private static final String LETTERS = "MDFAIXCPERST";
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_GROUP = 24;

    /// Reads the value of a label.
    private interface Value {
        /// @param span  of the field, label included
        /// @param label empty where it stands elsewhere
        @Nullable
        Element read(Span span, Slice label, Slice value, Progress progress);
    }

    private static final Map<String, Value> VALUES = Map.ofEntries(
            Map.entry("mrn", FormFieldReader::number),
            Map.entry(DATE, FormFieldReader::dateTime),
            Map.entry("from", (span, _, value, _) -> new Element.FromLine(span, line(value))),
            Map.entry("action", (span, _, value, progress) -> addressees(span, Role.ACTION, value, progress)),
            Map.entry("info", (span, _, value, progress) -> addressees(span, Role.INFO, value, progress)),
            Map.entry("xmt", (span, _, value, progress) -> addressees(span, Role.EXEMPT, value, progress)),
            Map.entry("captions", FormFieldReader::captions),
            Map.entry("pass line", (span, _, value, _) -> new Element.AttentionLine(span, line(value))),
            Map.entry("e.o.", FormFieldReader::order),
            Map.entry(
                    "tags",
                    (span, _, value, progress) -> new Element.TagsLine(span, TagsText.read(value, progress.lexicon()))),
            Map.entry(
                    "subject",
                    (span, _, value, progress) ->
                            new Element.SubjectLine(span, SubjectText.read(value, progress.lexicon()))),
            Map.entry("signature", (span, _, value, _) -> new Element.Signature(span, List.of(line(value)))),
            Map.entry("drafted by", (span, label, value, _) -> drafting(span, label, Part.DRAFTED, value)),
            Map.entry("cleared by", (span, label, value, _) -> drafting(span, label, Part.CLEARED, value)),
            Map.entry("approved by", (span, label, value, _) -> drafting(span, label, Part.APPROVED, value)),
            Map.entry("released by", FormFieldReader::other),
            Map.entry("attachments", FormFieldReader::other),
            Map.entry("dissemination rule", FormFieldReader::other));

    /// What stands below the text.
    private static final Set<String> CLOSING = Set.of(
            "signature", "drafted by", "cleared by", "approved by", "released by", "attachments", "dissemination rule");

    @Override
    public boolean mayBe(Shape shape) {
        return !shape.plain() && shape.isFirstOf(LETTERS);
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Slice label = progress.isForm() ? label(line) : null;
        Value reader = label == null ? null : reader(name(label), progress);
        // fields that any telegram has are read as anywhere else
        if (label == null || reader == null || line.label() != null || !isAt(label, progress.zone())) {
            return null;
        }
        var field = FieldExtent.of(
                line,
                label.span().end() + 1,
                progress,
                (_, next, gap) ->
                        !gap && label(next) == null && !progress.readers().isPageEdge(next, progress));
        return field.value().isEmpty() ? null : reader.read(field.span(), label, field.value(), progress);
    }

    /// Where the teletype's heading stands below, it says all itself, and better: there the form is what an archive
    /// says.
    private static @Nullable Value reader(String label, Progress progress) {
        boolean asked = label.equals(DATE) ? progress.isFormDate() : progress.isFormAlone();
        return asked ? VALUES.get(label) : null;
    }

    /// Within the text only what closes the form is a field of it.
    private static boolean isAt(Slice label, Zone zone) {
        return zone != Zone.BODY || CLOSING.contains(name(label));
    }

    /// A value whose label stands in a column above it.
    static @Nullable Element below(String label, Line line, Progress progress) {
        Value reader = progress.isForm() ? reader(label.toLowerCase(Locale.ROOT), progress) : null;
        return reader == null ? null : reader.read(line.span(), line.content().cut(0, 0), line.content(), progress);
    }

    /// What stands before the colon, where any form has such a label.
    private static @Nullable Slice label(Line line) {
        int colon = line.raw().indexOf(':', line.from(), Math.min(line.to(), line.from() + LONGEST_LABEL));
        if (colon < 0) {
            return null;
        }
        Slice label = line.content().cut(0, colon - line.from());
        return VALUES.containsKey(name(label)) || ArchiveFields.isKnown(label) ? label : null;
    }

    private static String name(Slice label) {
        return label.text().toLowerCase(Locale.ROOT);
    }

    /// `12 BAKU 534`.
    private static @Nullable Element number(Span span, Slice label, Slice value, Progress progress) {
        var scan = scan(value);
        scan.number(2, 4);
        var reference = MessageReferences.read(scan, 1, 7);
        return reference == null || !scan.done() ? null : new Element.NumberLine(span, reference);
    }

    /// `Nov 12, 2004 / 120851Z NOV 04`.
    private static @Nullable Element dateTime(Span span, Slice label, Slice value, Progress progress) {
        int slash = value.text().lastIndexOf('/');
        var scan = scan(value.from(slash + 1));
        scan.blanks();
        int from = scan.at();
        var group = LONGEST_GROUP < value.length() - slash ? null : DateTimeLineReader.group(scan);
        return group == null
                ? null
                : new Element.DateTimeLine(span, List.of(), new Spanned<>(group, scan.since(from)), List.of());
    }

    /// `KABUL, AMEMBASSY ROUTINE; EU MEMBER STATES COLLECTIVE`.
    private static Element addressees(Span span, Role role, Slice value, Progress progress) {
        var found = new ArrayList<Spanned<Addressee>>();
        for (Slice part : value.parts(';')) {
            if (found.size() < progress.limits().maxValues()) {
                found.add(addressee(part));
            }
        }
        return new Element.AddresseeLine(span, role, found);
    }

    /// Places stand before what is there: `KABUL, AMEMBASSY`.
    private static Spanned<Addressee> addressee(Slice part) {
        Addressee written = AddresseeLineReader.addressee(part).value();
        Spanned<String> address = written.address();
        String line = Texts.oneLine(new Slice(part.raw(), address.span()));
        int comma = line.indexOf(", ");
        String turned = comma < 0 ? line : line.substring(comma + 2) + " " + line.substring(0, comma);
        return part.as(new Addressee(
                written.routingIndicator(),
                new Spanned<>(turned, address.span()),
                written.precedence(),
                written.serial()));
    }

    private static Element captions(Span span, Slice label, Slice value, Progress progress) {
        return new Element.CaptionLine(
                span,
                value.parts(',').stream()
                        .map(caption -> caption.as(caption.text().toUpperCase(Locale.ROOT)))
                        .toList());
    }

    private static Element order(Span span, Slice label, Slice value, Progress progress) {
        var said = ExecutiveOrderText.read(value);
        return new Element.ExecutiveOrderLine(span, said.order(), said.declassification());
    }

    private static Element drafting(Span span, Slice label, Part part, Slice value) {
        return new Element.DraftingLine(
                span,
                label.isEmpty() ? Optional.empty() : Optional.of(label.asText()),
                part,
                line(value),
                DraftingOfficers.read(value));
    }

    private static Element other(Span span, Slice label, Slice value, Progress progress) {
        return new Element.MetadataLine(span, label.asText(), Optional.of(line(value)));
    }

    private static Spanned<String> line(Slice value) {
        return value.as(Texts.oneLine(value));
    }

    private static Scan scan(Slice value) {
        return new Scan(value.raw(), value.span().start(), value.span().end());
    }
}
