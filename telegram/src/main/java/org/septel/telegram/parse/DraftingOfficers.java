package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.DraftingOfficer;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Who is named on one line of drafting, approval or clearance: `PM/ISP: MAGMICHAUD: DLJ`, `EUR/CAN - MR. CLEMENT
/// (DRAFT)`, `AF/W-MR. DARIS (SUBS)`, `PM/AE:HGHANDYSIDE/DS`. Where nothing tells office from person, a first word with
/// a
/// slash is an office, and anything else a person.
final class DraftingOfficers {

    private static final int LONGEST_OFFICE = 16;
    private static final int LONGEST_TYPIST = 4;
    private static final int LONGEST_REMARK = 20;

    private DraftingOfficers() {}

    /// One officer; several where semicolons part them.
    static List<Spanned<DraftingOfficer>> read(Slice text) {
        var found = new ArrayList<Spanned<DraftingOfficer>>(1);
        for (Slice part : text.parts(';')) {
            found.add(part.as(officer(part)));
        }
        return found;
    }

    /// The agencies of a desired distribution: `DOD, CIA, NASA`.
    static List<Spanned<DraftingOfficer>> agencies(Slice text) {
        var found = new ArrayList<Spanned<DraftingOfficer>>();
        for (Slice part : text.parts(',')) {
            var agency = new DraftingOfficer(
                    Optional.of(part.asText()), Optional.empty(), Optional.empty(), Optional.empty());
            found.add(part.as(agency));
        }
        return found;
    }

    private static DraftingOfficer officer(Slice whole) {
        Slice text = whole;
        Optional<Spanned<String>> remark = Optional.empty();
        int open = lastBracket(text);
        if (0 <= open) {
            remark = Optional.of(text.cut(open + 1, text.length() - 1).strip().asText());
            text = text.cut(0, open).strip();
        }
        int colon = find(text, ':', 0);
        if (0 <= colon) {
            return byColons(text, colon, remark);
        }
        int dash = dash(text);
        if (0 < dash && dash <= LONGEST_OFFICE) {
            return new DraftingOfficer(said(text.cut(0, dash)), said(text.from(dash + 1)), Optional.empty(), remark);
        }
        boolean office = 0 <= find(text, '/', 0) && find(text, ' ', 0) < 0;
        return office
                ? new DraftingOfficer(said(text), Optional.empty(), Optional.empty(), remark)
                : new DraftingOfficer(Optional.empty(), said(text), Optional.empty(), remark);
    }

    /// `OFFICE:NAME:TYPIST`; a slash may stand for the second colon.
    private static DraftingOfficer byColons(Slice text, int colon, Optional<Spanned<String>> remark) {
        Slice rest = text.from(colon + 1);
        int second = find(rest, ':', 0);
        if (second < 0) {
            int slash = find(rest, '/', 0);
            second = 0 < slash && rest.length() - slash - 1 <= LONGEST_TYPIST ? slash : -1;
        }
        Slice name = second < 0 ? rest : rest.cut(0, second);
        Optional<Spanned<String>> typist = second < 0 ? Optional.empty() : said(rest.from(second + 1));
        return new DraftingOfficer(said(text.cut(0, colon)), said(name), typist, remark);
    }

    private static Optional<Spanned<String>> said(Slice part) {
        Slice said = part.strip();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Spanned<>(Texts.oneLine(said), said.span()));
    }

    /// Where the bracket opens that closes the text, -1 where none does.
    private static int lastBracket(Slice text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != ')') {
            return -1;
        }
        for (int at = text.length() - 2; 0 <= at && text.length() - at <= LONGEST_REMARK; at--) {
            if (text.charAt(at) == '(') {
                return at;
            }
        }
        return -1;
    }

    /// The dash between office and person: with a blank beside it, or before a title. `S/S-O` has none.
    private static int dash(Slice text) {
        for (int at = find(text, '-', 0); 0 < at; at = find(text, '-', at + 1)) {
            Slice after = text.from(at + 1);
            Span span = after.span();
            boolean titled = 3 <= after.length()
                    && (after.raw().startsWith("MR", span.start())
                            || after.raw().startsWith("MS", span.start())
                            || after.raw().startsWith("DR.", span.start())
                            || 0 <= find(after, ' ', 1));
            boolean apart = Slice.isBlank(text.charAt(at - 1)) || (!after.isEmpty() && Slice.isBlank(after.charAt(0)));
            if (titled || apart) {
                return at;
            }
        }
        return -1;
    }

    private static int find(Slice text, char c, int from) {
        int at = text.raw().indexOf(c, text.span().start() + from, text.span().end());
        return at < 0 ? -1 : at - text.span().start();
    }
}
