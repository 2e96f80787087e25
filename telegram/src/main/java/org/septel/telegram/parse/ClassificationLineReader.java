package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Classification;
import org.septel.telegram.Element;
import org.septel.telegram.MessageReference;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// `C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 004634`: where the text begins. Captions and fields may follow on
/// the line; they are left to their own readers. A classification alone is the banner of a page.
final class ClassificationLineReader implements LineReader {

    private static final int LONGEST_HEAD = 120;
    private static final int LONGEST_QUOTED = 24;

    /// Of a classification in words.
    private static final int SHORTEST = 6;

    @Override
    public boolean mayBe(Shape shape) {
        return shape.first() == '"'
                || ((ClassificationWords.mayBegin(shape.first()) || shape.first() == 'F') && shape.goesOnAsWord());
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (line.first() == '"') {
            return quoted(line);
        }
        if (!ClassificationWords.mayBegin(line) || line.length() < SHORTEST) {
            return line.length() < SHORTEST ? marking(line, progress) : null;
        }
        var scan = new Scan(line.raw(), line.from(), Math.min(line.to(), line.from() + LONGEST_HEAD));
        var classification = ClassificationWords.read(scan);
        if (classification == null) {
            return null;
        }
        var caveats = caveats(scan);
        while (scan.next() == ',' || scan.next() == '.') {
            scan.skip(scan.next());
        }
        if (line.to() <= scan.at()) {
            return new Element.PageBanner(banner(line, caveats), classification);
        }
        if (isCounter(scan) || isStamp(scan) || isPage(scan)) {
            return new Element.PageBanner(ending(line, scan), classification);
        }
        var section = MessageReferences.section(scan);
        var reference = reference(scan);
        if (section == null && reference == null) {
            return null;
        }
        caveats.addAll(caveats(scan));
        int end = end(line, scan);
        return end < 0
                ? null
                : new Element.ClassificationLine(
                        new Span(line.start(), end),
                        classification,
                        caveats,
                        Optional.ofNullable(section),
                        Optional.ofNullable(reference));
    }

    /// `"UNCLASSIFIED"`, a stamp that a release laid over another.
    private static @Nullable Element quoted(Line line) {
        if (LONGEST_QUOTED < line.length() || line.last() != '"') {
            return null;
        }
        var scan = new Scan(line.raw(), line.from() + 1, line.to() - 1);
        var classification = ClassificationWords.read(scan);
        return classification != null && scan.done() ? new Element.PageBanner(line.span(), classification) : null;
    }

    /// `SBU` below a banner, outside the first lines of the text, where it is a caption.
    private static @Nullable Element marking(Line line, Progress progress) {
        boolean edge = progress.zone() != Zone.PROLOGUE
                && progress.zone() != Zone.HEADING
                && progress.lastIs(Element.PageBanner.class)
                && progress.isAdjacent(line);
        Classification level = !edge
                ? null
                : line.is("SBU")
                        ? Classification.SENSITIVE_BUT_UNCLASSIFIED
                        : line.is("FOUO") ? Classification.FOR_OFFICIAL_USE_ONLY : null;
        return level == null
                ? null
                : new Element.PageBanner(line.span(), line.content().as(level));
    }

    /// `CONFIDENTIAL POSS DUPE`: how it was sent is a caption of its own.
    private static Span banner(Line line, List<Spanned<String>> caveats) {
        return caveats.stream()
                .filter(caveat -> CaptionWords.isOfSending(caveat.value()))
                .findFirst()
                .map(caveat -> new Span(line.start(), caveat.span().start()))
                .orElse(line.span());
    }

    private static Span ending(Line line, Scan scan) {
        return scan.done() ? line.span() : new Span(line.start(), scan.at());
    }

    private static List<Spanned<String>> caveats(Scan scan) {
        var caveats = new ArrayList<Spanned<String>>(2);
        for (var caveat = ClassificationWords.caveat(scan); caveat != null; caveat = ClassificationWords.caveat(scan)) {
            caveats.add(caveat);
        }
        return caveats;
    }

    /// A post in capitals and three digits or more. In small letters the whole line must be the reference.
    private static @Nullable Spanned<MessageReference> reference(Scan scan) {
        int before = scan.at();
        var reference = MessageReferences.read(scan, 2, 7);
        if (reference == null) {
            return null;
        }
        String post = reference.value().post();
        boolean capitals = post.equals(post.toUpperCase(java.util.Locale.ROOT));
        if (!capitals && !scan.done()) {
            scan.back(before);
            return null;
        }
        return reference;
    }

    /// Where this line's own part ends: at its end, or before a caption or field that shares it; -1 where prose
    /// follows.
    private static int end(Line line, Scan scan) {
        scan.blanks();
        int rest = scan.at();
        if (line.to() <= rest) {
            return line.end();
        }
        var next = new Scan(line.raw(), rest, line.to());
        boolean known = CaptionWords.read(next) != null
                || Labels.at(line.raw(), rest, line.to()) != null
                || !next.back(rest).rest().text().chars().anyMatch(c -> 'a' <= c && c <= 'z');
        return known ? rest : -1;
    }

    /// `PTO5054` far to the right of a banner: the message centre's counter.
    private static boolean isCounter(Scan scan) {
        int before = scan.at();
        int gap = scan.blanks();
        int from = scan.at();
        Slice word = scan.word();
        boolean counter =
                3 <= gap && scan.done() && 4 <= word.length() && Chars.isDigit(word.charAt(word.length() - 1));
        scan.back(counter ? from : before);
        return counter;
    }

    /// `PAGE 02        ROME  03067`: a page mark shares the line.
    private static boolean isPage(Scan scan) {
        scan.blanks();
        int before = scan.at();
        boolean page = scan.skipWord("PAGE") && scan.number(1, 3) != null;
        scan.back(before);
        return page;
    }

    /// `STATE   00100153`: the reference as page lines print it, in eight digits, makes the banner a stamp.
    private static boolean isStamp(Scan scan) {
        int before = scan.at();
        if (MessageReferences.read(scan, 8, 8) != null && scan.done()) {
            return true;
        }
        scan.back(before);
        return false;
    }
}
