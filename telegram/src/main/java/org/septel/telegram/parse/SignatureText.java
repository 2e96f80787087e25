package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.Spanned;

/// Who signs a telegram: the surname that stands last, below the text or behind its last sentence.
///
/// @source 5 FAH-2 (the chief of mission or who acts for him signs); real telegrams (what follows the name)
final class SignatureText {

    private static final int MOST_LINES = 80;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    /// What relays, archives and habits put below or above a signature.
    private static final Pattern ADDED = Pattern.compile(
            "[\\W_]*|N{2,5}\\w{0,8}|Y{3}|BT|GP-?\\d|#\\d{0,5}|PAGE +\\d.*|.*\\d{3,8} +\\d{2,3}(?:\\.\\d)? +OF +\\d{2,3}.*"
                    + "|(?:[A-Z]+ )?NOTE BY .*|.*DECLASSIFIED/RELEASED.*|\\*{3}.*|\\d{4}[A-Z]+\\d+ - .*"
                    + "|(?:UNCLASSIFIED|UNCLAS|CONFIDENTIAL|C O N F I D E N T I A L|SECRET|S E C R E T|TOP SECRET|LIMITED OFFICIAL USE|SENSITIVE|SIPDIS"
                    + "|NOFORN|NODIS|EXDIS|STADIS|LIMDIS|FOR OFFICIAL USE ONLY|SBU|//|/|[ ,-])+"
                    + "|REGARDS,?|UNQUOTE\\.?|<< END OF DOCUMENT >>|<?END OF (?:DOCUMENT|MESSAGE|CABLE).*");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?:[ .]{1,2}\\p{Lu}[\\p{L}'\u2019-]*){0,2}");
    private static final Pattern BEHIND_SENTENCE =
            Pattern.compile("(?<=[.!?\")]) {1,4}(\\p{Lu}[\\p{Lu}'\u2019-]{2,}(?: \\p{Lu}[\\p{Lu}'\u2019-]+)?)$");
    private static final Pattern BEFORE_NAME = Pattern.compile(
            ".*(?:[.!?:\")\\]]|-/|--|#|-----|END (?:COMMENT|SUMMARY|TEXT|NOTE))$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_NAMES = Set.of(
            "END",
            "TEXT",
            "COMMENT",
            "SUMMARY",
            "QUOTE",
            "UNQUOTE",
            "REGARDS",
            "NOTE",
            "ENCLOSURE",
            "ATTACHMENT",
            "DRAFT",
            "THE",
            "AND",
            "OF",
            "TO",
            "IN",
            "FOR",
            "BY",
            "ON",
            "WITH",
            "THAT",
            "THIS",
            "CONSIDERED",
            "MINIMIZE",
            "BACKGROUND",
            "CONCLUSION",
            "INTRODUCTION",
            "RECOMMENDATION",
            "ACTION",
            "REQUEST",
            "CONFIDENTIAL",
            "SECRET",
            "UNCLASSIFIED",
            "UNCLAS",
            "SIPDIS",
            "NOFORN",
            "PAGE",
            "SUBJECT",
            "REF",
            "EMBASSY",
            "AMBASSADOR",
            "POST",
            "DEPARTMENT",
            "CABLE");

    private SignatureText() {}

    /// The surnames that sign, with the span from the first to the last; empty for a text that breaks off.
    ///
    /// @param tail the end of the text, or all of it
    static Optional<Spanned<List<Spanned<String>>>> read(Slice tail) {
        Slice end = tail.strip();
        for (int lines = 0; lines < MOST_LINES && !end.isEmpty(); lines++) {
            int start = lastLineStart(end);
            Slice line = end.from(start).strip();
            Slice above = end.cut(0, start);
            if (!isAdded(line)) {
                return signature(line, above);
            }
            end = above.strip();
        }
        return Optional.empty();
    }

    private static int lastLineStart(Slice text) {
        int at = text.length();
        while (0 < at && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    private static boolean isAdded(Slice line) {
        return line.length() < 200
                && ADDED.matcher(line.text().toUpperCase(Locale.ROOT)).matches();
    }

    private static Optional<Spanned<List<Spanned<String>>>> signature(Slice line, Slice above) {
        Slice bare = withoutEndMarks(line);
        String text = bare.text();
        if (bare.length() <= LONGEST && isName(text) && mayEndBefore(above)) {
            return Optional.of(bare.as(names(bare)));
        }
        Matcher behind = BEHIND_SENTENCE.matcher(text);
        return behind.find() && isName(behind.group(1))
                ? Optional.of(bare.cut(behind.start(1), behind.end(1))).map(name -> name.as(List.of(name.asText())))
                : Optional.empty();
    }

    private static Slice withoutEndMarks(Slice line) {
        int end = line.length();
        while (0 < end && "#.,*<>-_/ \u00a0".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.cut(0, end);
    }

    private static boolean isName(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        for (String one : text.split("/| AND ")) {
            if (!NAME.matcher(one).matches()) {
                return false;
            }
            for (String word : one.split(" ")) {
                if (NO_NAMES.contains(word.toUpperCase(Locale.ROOT))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// A name stands below a blank line, below a sentence that ends, or below what a relay added; else the text breaks
    /// off.
    private static boolean mayEndBefore(Slice above) {
        if (above.strip().isEmpty()) {
            return true;
        }
        boolean blankLine = above.text().stripTrailing().length() < above.length() - 1
                && above.text()
                                .substring(above.text().stripTrailing().length())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        > 1;
        Slice body = above.strip();
        Slice line = body.from(lastLineStart(body)).strip();
        return blankLine || isAdded(line) || BEFORE_NAME.matcher(line.text()).matches();
    }

    /// `ROE/DOE` are two.
    private static List<Spanned<String>> names(Slice line) {
        var names = new ArrayList<Spanned<String>>();
        Matcher name = Pattern.compile("(?:(?! AND )[^/])+").matcher(line.text());
        while (name.find()) {
            Slice one = line.cut(name.start(), name.end()).strip();
            names.add(one.as(one.text().replaceFirst("^AND ", "")));
        }
        return names;
    }
}
