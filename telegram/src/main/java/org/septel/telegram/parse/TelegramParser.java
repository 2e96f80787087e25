package org.septel.telegram.parse;

import java.util.List;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// Text to [Telegram]. Never throws on any text, never loses a character, takes time linear in the text's length.
///
/// Fragments parse too: a lone SUBJECT line, a body without a heading. Immutable and safe for any number of threads.
public final class TelegramParser {

    private static final char SLASHED_ZERO = '\u00d8';

    private final Lexicon lexicon;
    private final ParserLimits limits;

    /// With the usual limits.
    public TelegramParser(Lexicon lexicon) {
        this(lexicon, ParserLimits.DEFAULT);
    }

    /// With limits of your own.
    public TelegramParser(Lexicon lexicon, ParserLimits limits) {
        this.lexicon = lexicon;
        this.limits = limits;
    }

    /// Reads a text of which nothing is known beforehand.
    public Telegram parse(CharSequence text) {
        return parse(text, Hints.NONE);
    }

    /// Parses a telegram of which something is known already.
    public Telegram parse(CharSequence text, Hints hints) {
        String raw = text.toString();
        String plain = plain(raw);
        List<Element> elements = new Reading(plain, lexicon, limits, hints).elements();
        SignatureFinder.find(plain, elements);
        List<Element> foreign = RepeatFinder.mark(plain, elements);
        var telegram = new Telegram(raw, elements, List.of());
        List<Diagnostic> odd = ConsistencyCheck.check(telegram, foreign, hints, lexicon, limits);
        return odd.isEmpty() ? telegram : new Telegram(raw, telegram.elements(), odd);
    }

    /// The zeros of teletype machines, which scans read as the letter: `PAGE \u00d8I PRETOR \u00d85119`. No letter
    /// stands
    /// beside them but those that poor copies show for digits.
    private static String withZeros(String text) {
        char[] units = text.toCharArray();
        for (int at = 0; at < units.length; at++) {
            boolean zero = units[at] == SLASHED_ZERO && (isDigit(units, at - 1) || isDigit(units, at + 1));
            if (zero) {
                units[at] = '0';
            }
        }
        return new String(units);
    }

    private static boolean isDigit(char[] units, int at) {
        return 0 <= at && at < units.length && 0 <= Chars.digit(units[at]);
    }

    /// The text with one kind of blank, zero and line end, character for character, so that offsets
    /// stay.
    private static String plain(String raw) {
        String blanks = raw.indexOf('\u00A0') < 0 ? raw : raw.replace('\u00A0', ' ');
        if (0 <= blanks.indexOf(SLASHED_ZERO)) {
            blanks = withZeros(blanks);
        }
        if (blanks.indexOf('\r') < 0) {
            return blanks;
        }
        char[] units = blanks.toCharArray();
        for (int at = 0; at < units.length; at++) {
            boolean pair = at + 1 < units.length && units[at + 1] == '\n';
            if (units[at] == '\r') {
                units[at] = pair ? ' ' : '\n';
            }
        }
        return new String(units);
    }
}
