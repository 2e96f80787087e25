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
            "[\\W_]*|N{2,5}\\w{0,8}|Y{3}|BT|GP-?\\d|X?GDS(?:-?\\d)?|#\\d{0,5}|PAGE +\\d.*|(?:[A-Z]+ )?NOTE BY .*|\\*{3}.*|\\d{4}[A-Z]+\\d+ - .*"
                    + "|(?:UNCLASSIFIED|UNCLAS|CONFIDENTIAL|C O N F I D E N T I A L|SECRET|S E C R E T|TOP SECRET|LIMITED OFFICIAL USE|SENSITIVE|SIPDIS"
                    + "|NOFORN|NODIS|EXDIS|STADIS|LIMDIS|FOR OFFICIAL USE ONLY|SBU|//|/|[ ,-])+"
                    + "|REGARDS,?|UNQUOTE\\.?|<< END OF DOCUMENT >>|<?END OF (?:DOCUMENT|MESSAGE|CABLE).*|[=*-]+ ?CABLE ENDS?[ =*-]*");
    private static final Pattern PAGE_LINE = Pattern.compile("\\d{3,8} +\\d{2,3}(?:\\.\\d)? +OF +\\d{2,3}");
    /// Below a shorter line a name in capitals is a signature even where the line has no full stop.
    private static final int LONGEST_SHORT = 40;

    /// So much shorter than the widest line is a line that was ended, not broken.
    private static final int ROOM = 8;

    private static final Set<String> GOING_ON = Set.of(
            "A", "AN", "THE", "AND", "OR", "OF", "TO", "IN", "FOR", "BY", "ON", "AT", "WITH", "FROM", "THAT", "IS",
            "WAS", "ARE", "WERE", "HAS", "HAD", "HAVE", "AS", "ITS", "HIS", "HER", "THEIR", "WHICH", "BUT", "NOT",
            "SAID");
    private static final String BROKEN_OFF = "...";
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?:[ .]{1,2}\\p{Lu}[\\p{L}'\u2019-]*){0,2}");
    private static final Pattern SMALL_NAME = Pattern.compile("[a-z][a-z'\u2019-]{2,29}");
    private static final Pattern BEHIND_SENTENCE = Pattern.compile(
            "(?:(?<=[.!?\")])|\\bhttps?:\\S{1,200}(?: \\S{1,40})?) {1,4}"
                    + "(\\p{Lu}[\\p{Lu}'\u2019-]{2,}(?: \\p{Lu}[\\p{Lu}'\u2019-]+)?|\\p{Lu}{2} \\p{Lu}[\\p{Lu}'\u2019-]+)$");
    private static final Pattern BEFORE_NAME = Pattern.compile(
            ".*(?:[.!?:\")\\]]|-/|--|#|-----|UNQUOTE|END ?(?:COMMENT|SUMMARY|TEXT|NOTE|MESSAGE))$",
            Pattern.CASE_INSENSITIVE);
    /// What scribes of whole lines leave behind the name: `KISSINGER BT`.
    private static final List<String> END_WORDS = List.of(" BT", " NNNN", " NNN");

    private static final Pattern JOINT = Pattern.compile("/| AND ");
    private static final Pattern ONE_NAME = Pattern.compile("(?:(?! AND )[^/])+");
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
        if (200 <= line.length()) {
            return false;
        }
        String text = line.text().toUpperCase(Locale.ROOT);
        return ADDED.matcher(text).matches()
                || text.contains("DECLASSIFIED/RELEASED")
                || (text.contains(" OF ") && PAGE_LINE.matcher(text).find());
    }

    private static Optional<Spanned<List<Spanned<String>>>> signature(Slice line, Slice above) {
        if (line.text().endsWith(BROKEN_OFF)) {
            return Optional.empty();
        }
        Slice bare = withoutEndMarks(line);
        String text = bare.text();
        if (bare.length() <= LONGEST && (isName(text) ? mayEndBefore(above, text) : isSmallName(text, above))) {
            return Optional.of(bare.as(names(bare)));
        }
        if (endsSmall(text)) {
            return Optional.empty();
        }
        Matcher behind = BEHIND_SENTENCE.matcher(text);
        return behind.find() && isName(behind.group(1)) && opening(bare) < behind.start(1)
                ? Optional.of(bare.cut(behind.start(1), behind.end(1))).map(name -> name.as(List.of(name.asText())))
                : Optional.empty();
    }

    /// As most sentences do, and no name behind one.
    private static boolean endsSmall(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return Chars.isWord(last) && !Chars.isUpper(last);
    }

    /// Where the words of a paragraph begin: `1. NOTHING NEW` is all that it says, and signed by nobody.
    private static int opening(Slice line) {
        var scan = new Scan(line.raw(), line.span().start(), line.span().end());
        var start = ParagraphStart.read(scan);
        return start == null ? 0 : start.body() - line.span().start();
    }

    /// `roe`: one word in small letters is a name where the text above it is whole.
    private static boolean isSmallName(String text, Slice above) {
        Slice line = lastLine(above.strip());
        String last = line.text();
        return SMALL_NAME.matcher(text).matches()
                && !hasOtherWord(text)
                && !GOING_ON.contains(text.toUpperCase(Locale.ROOT))
                && opening(line) < line.length()
                && (BEFORE_NAME.matcher(last).matches() || isName(last));
    }

    private static Slice withoutEndMarks(Slice line) {
        int end = line.length();
        while (0 < end && "#.,*<>-_/ \u00a0".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        Slice bare = line.cut(0, end);
        for (String mark : END_WORDS) {
            if (bare.endsWith(mark)) {
                return withoutEndMarks(bare.cut(0, end - mark.length()));
            }
        }
        return bare;
    }

    private static boolean isName(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        String[] names = text.indexOf('/') < 0 && !text.contains(" AND ") ? new String[] {text} : JOINT.split(text);
        for (String one : names) {
            if (!NAME.matcher(one).matches() || hasOtherWord(one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOtherWord(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        int from = 0;
        for (int end = upper.indexOf(' '); 0 <= end; end = upper.indexOf(' ', from)) {
            if (NO_NAMES.contains(upper.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return NO_NAMES.contains(upper.substring(from));
    }

    /// A name stands below a blank line, below a sentence that ends, or below what a relay added; else the text breaks
    /// off.
    private static boolean mayEndBefore(Slice above, String name) {
        Slice body = above.strip();
        if (body.isEmpty()) {
            return true;
        }
        Slice line = lastLine(body);
        if (isNumberAlone(body, line)) {
            return false;
        }
        return isBlankLineBelow(body, above)
                || isAdded(line)
                || BEFORE_NAME.matcher(line.text()).matches()
                || (isShort(line) && (isCapitals(name) || hadRoom(body, line, name)));
    }

    /// A paragraph's number, its words below; not the `76.` that a line of text ends with.
    private static boolean isNumberAlone(Slice body, Slice line) {
        String above = lastLine(body.cut(0, lastLineStart(body)).strip()).text();
        return opening(line) == line.length()
                && (above.isEmpty() || BEFORE_NAME.matcher(above).matches());
    }

    private static Slice lastLine(Slice text) {
        return text.from(lastLineStart(text)).strip();
    }

    /// Whether another line of the text is so long that the name would stand in the one above it if it went on with it.
    private static boolean hadRoom(Slice body, Slice line, String name) {
        int needed = line.length() + 1 + name.length();
        return body.text()
                .lines()
                .anyMatch(other -> needed + ROOM < other.strip().length());
    }

    private static boolean isBlankLineBelow(Slice body, Slice above) {
        int lineEnds = 0;
        for (int at = body.span().end(); at < above.span().end(); at++) {
            lineEnds += above.raw().charAt(at) == '\n' ? 1 : 0;
        }
        return 1 < lineEnds;
    }

    private static boolean isCapitals(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    /// A line that ends far from the margin, and with no word that must go on: the end of a list or table.
    private static boolean isShort(Slice line) {
        String text = line.text();
        String last = text.substring(text.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
        return text.length() <= LONGEST_SHORT
                && Chars.isWord(text.charAt(text.length() - 1))
                && !GOING_ON.contains(last);
    }

    /// `ROE/DOE` are two.
    private static List<Spanned<String>> names(Slice line) {
        var names = new ArrayList<Spanned<String>>();
        Matcher name = ONE_NAME.matcher(line.text());
        while (name.find()) {
            Slice one = line.cut(name.start(), name.end()).strip();
            names.add(one.text().startsWith("AND ") ? one.as(one.text().substring(4)) : one.asText());
        }
        return names;
    }
}
