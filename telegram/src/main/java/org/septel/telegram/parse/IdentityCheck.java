package org.septel.telegram.parse;

import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.CableId;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.MessageReference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// Whether id, DE line, FM line, classification line and page marks name one telegram.
final class IdentityCheck {

    /// The DE line has room for four digits.
    private static final int STATION_DIGITS = 10_000;

    private IdentityCheck() {}

    static void check(Telegram telegram, Hints hints, Lexicon lexicon, Findings findings) {
        var reference = telegram.all(Element.ClassificationLine.class)
                .flatMap(line -> line.reference().stream())
                .findFirst();
        reference.ifPresent(own -> {
            station(telegram, own.value(), findings);
            hints.id().ifPresent(id -> id(id, own, lexicon, findings));
            from(telegram, own, lexicon, findings);
            pages(telegram, own.value(), findings);
        });
    }

    private static void station(Telegram telegram, MessageReference own, Findings findings) {
        telegram.station()
                .map(Element.StationLine::serial)
                .filter(serial -> serial.value() % STATION_DIGITS != own.number() % STATION_DIGITS)
                .ifPresent(serial -> findings.add(
                        DiagnosticCode.SERIAL_DISAGREES,
                        serial.span(),
                        "the DE line has serial %d, the classification line %s".formatted(serial.value(), own)));
    }

    private static void id(CableId id, Spanned<MessageReference> own, Lexicon lexicon, Findings findings) {
        if (id.number() != own.value().number()) {
            findings.add(
                    DiagnosticCode.SERIAL_DISAGREES,
                    own.span(),
                    "the id is %s, the text is of %s".formatted(id, own.value()));
        }
        if (!isPost(id.post(), own.value().post(), lexicon)) {
            findings.add(
                    DiagnosticCode.POST_DISAGREES,
                    own.span(),
                    "the id is %s, the text is of %s".formatted(id, own.value()));
        }
    }

    private static void from(Telegram telegram, Spanned<MessageReference> own, Lexicon lexicon, Findings findings) {
        telegram.first(Element.FromLine.class).ifPresent(line -> {
            Optional<Post> sender = lexicon.postNamed(line.address().value());
            Optional<Post> named = lexicon.postNamed(own.value().post());
            if (sender.isPresent() && named.isPresent() && !sender.equals(named)) {
                findings.add(
                        DiagnosticCode.POST_DISAGREES,
                        own.span(),
                        "from %s, but of %s"
                                .formatted(line.address().value(), own.value().post()));
            }
        });
    }

    /// Whether a post as written is the post of an id; copies cut its name short and misspell it.
    private static boolean isPost(String code, String written, Lexicon lexicon) {
        var letters = new StringBuilder(written.length());
        written.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        String closed = letters.toString().toUpperCase(Locale.ROOT);
        return closed.startsWith(code)
                || code.startsWith(closed)
                || lexicon.postNamed(written)
                        .map(post -> post.code().equals(code))
                        .orElse(false);
    }

    private static void pages(Telegram telegram, MessageReference own, Findings findings) {
        telegram.all(Element.PageMark.class)
                .flatMap(mark -> mark.reference().stream())
                .filter(mark -> mark.value().number() % STATION_DIGITS != own.number() % STATION_DIGITS)
                .findFirst()
                .ifPresent(mark -> findings.add(
                        DiagnosticCode.SERIAL_DISAGREES,
                        mark.span(),
                        "a page mark is of %s, the classification line of %s".formatted(mark.value(), own)));
    }
}
