package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.MessageReference;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Spanned;

/// A message reference number and a section mark as heads and page lines print them.
final class MessageReferences {

    private static final int LONGEST_POST = 32;

    private MessageReferences() {}

    /// Takes `MOSCOW 004634`: one to four words of a post, then `least` to `most` digits; null where it does not stand
    /// next.
    static @Nullable Spanned<MessageReference> read(Scan scan, int least, int most) {
        scan.blanks();
        int from = scan.at();
        int postEnd = from;
        for (int words = 0; words < 5; words++) {
            scan.blanks();
            int before = scan.at();
            scan.skip('#');
            var number = scan.number(least, most);
            if (number != null) {
                if (words == 0 || number.value() == 0) {
                    break;
                }
                String post = Texts.oneLine(scan.slice(from, postEnd));
                return new Spanned<>(new MessageReference(post, number.value()), scan.since(from));
            }
            scan.back(before);
            Slice word = scan.word();
            if (!isPostWord(word) || LONGEST_POST < scan.at() - from) {
                break;
            }
            postEnd = word.span().end();
        }
        scan.back(from);
        return null;
    }

    static boolean isPostWord(Slice word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Chars.isLetter(c) && c != '.' && c != '-' && c != '\'') {
                return false;
            }
        }
        return !word.isEmpty() && Chars.isLetter(word.charAt(0));
    }

    /// Takes `SECTION 01 OF 02`, `FINAL SECTION OF 02`.
    static @Nullable Spanned<SectionMark> section(Scan scan) {
        scan.blanks();
        int from = scan.at();
        boolean last = scan.skipWord("FINAL");
        if (!scan.skipWord("SECTION")) {
            scan.back(from);
            return null;
        }
        var section = last ? null : scan.number(1, 3);
        var of = scan.skipWord("OF") ? scan.number(1, 3) : null;
        if (of == null || (section == null && !last)) {
            scan.back(from);
            return null;
        }
        int which = section == null ? of.value() : section.value();
        return new Spanned<>(new SectionMark(which, of.value()), scan.since(from));
    }

    /// Takes `01 OF 02`, `001.2 OF 004`.
    static @Nullable Spanned<SectionMark> part(Scan scan) {
        scan.blanks();
        int from = scan.at();
        var section = scan.number(1, 3);
        if (section != null && scan.skip('.')) {
            scan.number(1, 2);
        }
        var of = section != null && scan.skipWord("OF") ? scan.number(1, 3) : null;
        if (section == null || of == null) {
            scan.back(from);
            return null;
        }
        return new Spanned<>(new SectionMark(section.value(), of.value()), scan.since(from));
    }
}
