package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// The telegram's own number below the addressees, where the classification before it was struck out: `STATE 220125`.
final class NumberLineReader implements LineReader {

    private static final int LONGEST = 40;

    @Override
    public boolean mayBe(Shape shape) {
        return Chars.isLetter(shape.first()) && shape.last() == Shape.Kind.DIGIT;
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length()
                || !(progress.last() instanceof Element.AddresseeLine)
                || !Chars.isDigit(line.last())) {
            return null;
        }
        var scan = line.scan();
        var reference = MessageReferences.read(scan, 3, 6);
        if (reference == null || !scan.done() || Addresses.isOffice(line.content())) {
            return null;
        }
        String post = reference.value().post();
        boolean known =
                post.equals("STATE") || progress.lexicon().postNamed(post).isPresent();
        return known ? new Element.NumberLine(line.span(), reference) : null;
    }
}
