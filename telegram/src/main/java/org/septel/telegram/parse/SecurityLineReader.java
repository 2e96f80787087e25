package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Classification;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;

/// Format line 4, `ZNY CCCCC ZZH`; the last two letters may be others where release to allies is said.
///
/// @source ACP 127, format line 4
final class SecurityLineReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.first() == 'Z' && shape.isInCapitals();
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        var scan = line.scan();
        if (!line.startsWith("ZN")) {
            return null;
        }
        Slice signal = scan.word();
        if (signal.length() != 3 || (signal.charAt(2) != 'R' && signal.charAt(2) != 'Y')) {
            return null;
        }
        Optional<Spanned<String>> letters = Optional.empty();
        Optional<Spanned<Classification>> classification = Optional.empty();
        scan.blanks();
        int before = scan.at();
        Slice group = scan.capitals();
        if (group.length() == 5 && group.charAt(0) == group.charAt(1) && group.charAt(1) == group.charAt(2)) {
            letters = Optional.of(group.asText());
            classification = classification(group.charAt(0)).map(group::as);
        } else {
            scan.back(before);
        }
        var signals = new ArrayList<Spanned<String>>();
        while (!scan.done()) {
            Slice word = scan.word();
            char first = word.charAt(0);
            if (signals.isEmpty() && first != 'Z' && first != '/' && first != '(') {
                return null;
            }
            signals.add(word.asText());
        }
        return new Element.SecurityLine(line.span(), signal.asText(), letters, classification, signals);
    }

    private static Optional<Classification> classification(char letter) {
        return Optional.ofNullable(
                switch (letter) {
                    case 'U' -> Classification.UNCLASSIFIED;
                    case 'E' -> Classification.EFTO;
                    case 'R' -> Classification.RESTRICTED;
                    case 'C' -> Classification.CONFIDENTIAL;
                    case 'S' -> Classification.SECRET;
                    case 'T' -> Classification.TOP_SECRET;
                    default -> null;
                });
    }
}
