package org.septel.telegram.parse;

import java.util.Optional;
import org.septel.telegram.CableId;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.MessageReference;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// Whether id, DE line, FM line, classification lines and page marks name one telegram.
final class IdentityCheck {

    /// The DE line has room for four digits.
    private static final int STATION_DIGITS = 10_000;

    private IdentityCheck() {}

    static void check(Statements said, Hints hints, Lexicon lexicon, Findings findings) {
        var own = said.reference;
        if (own != null) {
            if (hints.id().isPresent()) {
                id(hints.id().get(), said, own, lexicon, findings);
            }
            from(said, own, lexicon, findings);
            serials(said, own.value().number(), own.value(), findings);
        } else if (hints.id().isPresent()) {
            serials(said, hints.id().get().number(), hints.id().get(), findings);
        }
    }

    private static void id(
            CableId id, Statements said, Spanned<MessageReference> own, Lexicon lexicon, Findings findings) {
        if (id.number() != own.value().number()) {
            findings.add(
                    DiagnosticCode.SERIAL_DISAGREES,
                    own.span(),
                    "the id is %s, the text is of %s".formatted(id, own.value()));
        }
        if (!isPost(id.post(), own.value().post(), lexicon) && !isShortened(id.post(), said, own, lexicon)) {
            findings.add(
                    DiagnosticCode.POST_DISAGREES,
                    own.span(),
                    "the id is %s, the text is of %s".formatted(id, own.value()));
        }
    }

    private static void from(Statements said, Spanned<MessageReference> own, Lexicon lexicon, Findings findings) {
        if (said.from == null) {
            return;
        }
        String sender = said.from.address().value();
        String post = own.value().post();
        if (endsWith(sender, post)) {
            return;
        }
        Optional<Post> sending = lexicon.postNamed(sender);
        Optional<Post> named = lexicon.postNamed(post);
        if (sending.isPresent() && named.isPresent() && !sending.equals(named)) {
            findings.add(
                    DiagnosticCode.POST_DISAGREES,
                    own.span(),
                    "the FM line is of %s, the classification line of %s".formatted(sender, post));
        }
    }

    /// DE line, heads of later sections and page marks count the same serial.
    private static void serials(Statements said, int number, Object telegram, Findings findings) {
        var station = said.station;
        if (station != null && differ(station.serial().value(), number)) {
            findings.add(
                    DiagnosticCode.SERIAL_DISAGREES,
                    station.serial().span(),
                    "the DE line has serial %d, the telegram is %s"
                            .formatted(station.serial().value(), telegram));
        }
        for (Element.PageMark page : said.pageMarks) {
            var mark = page.reference().orElse(null);
            if (mark != null && differ(mark.value().number(), number)) {
                findings.add(
                        DiagnosticCode.SERIAL_DISAGREES,
                        mark.span(),
                        "a page mark is of %s, the telegram is %s".formatted(mark.value(), telegram));
                return;
            }
        }
    }

    private static boolean differ(int one, int other) {
        return one % STATION_DIGITS != other % STATION_DIGITS;
    }

    /// Whether a post as written is the post of an id; copies cut its name short and misspell it.
    private static boolean isPost(String code, String written, Lexicon lexicon) {
        return begin(code, written)
                || lexicon.postNamed(written)
                        .map(post -> post.code().equals(code))
                        .orElse(false);
    }

    /// Whether the text leaves out the first word of a mission's name: `BRUSSELS 000186` is of USEU BRUSSELS, unless
    /// the FM line names another post.
    private static boolean isShortened(String code, Statements said, Spanned<MessageReference> own, Lexicon lexicon) {
        return endsWith(code, own.value().post().replace(" ", ""))
                && (said.from == null || isPost(code, said.from.address().value(), lexicon));
    }

    private static boolean endsWith(String name, String end) {
        return name.regionMatches(true, name.length() - end.length(), end, 0, end.length());
    }

    /// Whether the shorter of two names begins the longer, blanks, marks and case left out.
    private static boolean begin(String code, String written) {
        int at = 0;
        for (int i = 0; i < written.length() && at < code.length(); i++) {
            char c = written.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            if (Character.toUpperCase(c) != code.charAt(at)) {
                return false;
            }
            at++;
        }
        return 0 < at;
    }
}
