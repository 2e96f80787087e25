package org.septel.telegram.explain;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.septel.telegram.Span;
import org.septel.telegram.lexicon.Abbreviation;
import org.septel.telegram.lexicon.Lexicon;

/// Office symbols and agencies where a line names them: `DEPT FOR EUR/RUS AND DRL`.
final class OfficeWords {

    private static final int LONGEST = 40;

    private OfficeWords() {}

    /// Tells every word of a stretch that names an office, an agency or a post.
    static void in(Setting setting, Span place, BiConsumer<Span, String> found) {
        String raw = setting.telegram().raw();
        int at = place.start();
        while (at < place.end()) {
            int end = at;
            while (end < place.end() && isInWord(raw.charAt(end))) {
                end++;
            }
            if (1 < end - at && end - at < LONGEST) {
                var span = new Span(at, end);
                String word = span.of(raw);
                office(setting.lexicon(), word)
                        .or(() -> setting.lexicon()
                                .abbreviation(word, setting.country())
                                .map(Abbreviation::meaning))
                        .ifPresent(meaning -> found.accept(span, meaning));
            }
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '-';
    }

    /// A symbol of the list, a part of one that is, as `EUR/XYZ` is an office of `EUR`, or one with 0 typed for O.
    static Optional<String> office(Lexicon lexicon, String written) {
        String symbol = written.replace('0', 'O');
        int stroke = symbol.length();
        while (0 < stroke) {
            Optional<String> known = lexicon.office(symbol.substring(0, stroke));
            if (known.isPresent()) {
                return known.map(stroke == symbol.length() ? name -> name : partOf(symbol.substring(stroke + 1)));
            }
            stroke = symbol.lastIndexOf('/', stroke - 1);
        }
        return Optional.empty();
    }

    private static UnaryOperator<String> partOf(String part) {
        return whole -> "An office (" + part + ") of the " + whole;
    }
}
