package org.septel.telegram.parse;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one cited telegram that starts at a given place: `06 STATE 1234`, `ASUNCION 701 (08)`, `10-OTTAWA-57`,
/// `HK05511`.
final class ReferenceTelegram {

    /// A cited telegram.
    ///
    /// @param origin id spelling of the sender
    /// @param known  whether the lexicon has the sender
    /// @param year   as written; empty where it is not
    /// @param number its serial, the first where a range is cited
    /// @param last   the last of the range; the serial itself where there is none
    /// @param end    one past its last character
    record Cited(String origin, boolean known, OptionalInt year, int number, int last, int end) {}

    private static final int LONGEST_ORIGIN = 45;
    private static final Pattern YEAR = Pattern.compile(
            "\\(?(['\u2019]?(?:(?:19|20)\\d\\d|0\\d\\d|[O0-9]\\d))\\)?[\\s-]{0,6}(?=[A-Za-z]|0[A-Za-z]|\\n)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "[\\s,:#.-]{0,8}(?:\\(['\u2019]?(\\d{2}|\\d{4})\\)\\s{0,3})?(?:(?:NO|NR|NUMBER"
                    + "|TEL)[. ]{1,2})?#?[O0]?(\\d{1,7})(?![\\dA-Za-z]|/\\d{1,2}/\\d|[:.]\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_AFTER = Pattern.compile(
            " {0,2}\\(['\u2019]?(\\d{4}|\\d{2})\\)|-(\\d{2})(?![\\d/])|/(\\d{2})(?![\\d/])|['\u2019](\\d\\d)\\b"
                    + "| (\\d{2})(?= ?(?:[,;]|\\n|$))");
    /// `KABUL 35/08` is of 2008, `KABUL 692/74` are two telegrams.
    private static final int SLASHED = 3;
    private static final Pattern RANGE = Pattern.compile(
            " {0,2}(?:--?|\u2013|\\b(?:TO|THRU|THROUGH)\\b) {0,2}#?(\\d{2,7})(?![\\dA-Za-z]|/\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_RANGE = 50;
    /// `A-50` and `CA-3400` of `STATE CA-3400`: an airgram, no telegram.
    private static final Pattern AIRGRAM = Pattern.compile("(?:^|[\\s.,])C?A$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST = Pattern.compile("#?(\\d{3,7})\\s{1,3}(?=[A-Za-z])");
    private static final Pattern BARE_NUMBER = Pattern.compile(
            "#?[O0]?(\\d{2,7})(?![\\dA-Za-z]|/\\d{1,2}/\\d|[:.]\\d" + "| {0,3}[A-Za-z]{4,}(?<!(?i:NOTAL)))");

    private final String text;
    private final ReferenceOrigins origins;
    private final ReferenceYears years;
    private int readAt = -1;
    private Optional<Cited> read = Optional.empty();

    ReferenceTelegram(String text, ReferenceOrigins origins, ReferenceYears years) {
        this.text = text;
        this.origins = origins;
        this.years = years;
    }

    /// Asked more than once of most places.
    Optional<Cited> at(int start) {
        if (start != readAt) {
            readAt = start;
            read = read(start);
        }
        return read;
    }

    private Optional<Cited> read(int start) {
        if (start < text.length() && isYearStart(text.charAt(start))) {
            Matcher year = YEAR.matcher(text).region(start, text.length());
            OptionalInt before = year.lookingAt() ? years.written(year.group(1)) : OptionalInt.empty();
            if (before.isPresent()) {
                return afterYear(year.end(), before);
            }
        }
        return afterYear(start, OptionalInt.empty()).or(() -> numberFirst(start));
    }

    private static boolean isYearStart(char c) {
        return Chars.isDigit(c) || "(O'o\u2019".indexOf(c) >= 0;
    }

    /// A number alone, which takes its origin, and its year where one was written, from what was cited before it.
    Optional<Cited> bareNumberAt(int start, String origin, OptionalInt year) {
        Matcher number = BARE_NUMBER.matcher(text).region(start, text.length());
        return number.lookingAt() && 0 < Integer.parseInt(number.group(1))
                ? Optional.of(withYearAfter(origin, true, year, Integer.parseInt(number.group(1)), number.end()))
                : Optional.empty();
    }

    private Optional<Cited> afterYear(int start, OptionalInt before) {
        int end = endOfOrigin(start);
        if (end == start || LONGEST_ORIGIN < end - start) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text).region(end, text.length());
        if (!number.lookingAt() || (text.substring(end, number.start(2)).contains(",") && !mayFollowComma(number))) {
            return Optional.empty();
        }
        String written = text.substring(start, end);
        if (text.charAt(end) == '-' && AIRGRAM.matcher(written).find()) {
            return Optional.empty();
        }
        Optional<String> known = origins.known(written);
        int serial = Integer.parseInt(number.group(2));
        if (serial == 0) {
            return Optional.empty();
        }
        OptionalInt year = before.isEmpty() && number.group(1) != null ? years.written(number.group(1)) : before;
        return known.or(() -> origins.unknown(written))
                .map(origin -> withYearAfter(origin, known.isPresent(), year, serial, number.end()));
    }

    /// `PRAGUE, 1228` is one telegram; `PRAGUE, 05 ROME 12` is none and then one.
    private boolean mayFollowComma(Matcher number) {
        boolean word = number.end() + 1 < text.length() && Character.isLetter(text.charAt(number.end() + 1));
        return 3 <= number.group(2).length() && !word;
    }

    private Cited withYearAfter(String origin, boolean known, OptionalInt before, int serial, int end) {
        Matcher after = YEAR_AFTER.matcher(text).region(end, text.length());
        if (before.isEmpty() && after.lookingAt()) {
            String written = "";
            for (int group = 1; group <= after.groupCount(); group++) {
                written = after.group(group) == null ? written : after.group(group);
            }
            OptionalInt year = years.written(written);
            boolean number = after.group(SLASHED) != null && !years.isRecent(year);
            if (year.isPresent() && !number) {
                return new Cited(origin, known, year, serial, serial, after.end());
            }
        }
        return withRange(new Cited(origin, known, before, serial, serial, end));
    }

    /// `STATE 1234-1236`, `STATE 1234-36`, `STATE 1234 THROUGH 1236`.
    private Cited withRange(Cited first) {
        Matcher range = RANGE.matcher(text).region(first.end(), text.length());
        if (!range.lookingAt()) {
            return first;
        }
        int last = Integer.parseInt(range.group(1));
        int base = (int) Math.pow(10, range.group(1).length());
        int whole = last < first.number() ? first.number() / base * base + last : last;
        return first.number() < whole && whole - first.number() <= LONGEST_RANGE
                ? new Cited(first.origin(), first.known(), first.year(), first.number(), whole, range.end())
                : first;
    }

    /// `870 Ulaanbaatar`.
    private Optional<Cited> numberFirst(int start) {
        Matcher number = NUMBER_FIRST.matcher(text).region(start, text.length());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        int end = endOfOrigin(number.end());
        boolean numberFollows = NUMBER.matcher(text).region(end, text.length()).lookingAt();
        int serial = Integer.parseInt(number.group(1));
        return numberFollows || serial == 0
                ? Optional.empty()
                : origins.known(text.substring(number.end(), end))
                        .map(origin -> new Cited(origin, true, OptionalInt.empty(), serial, serial, end));
    }

    /// Letters and what names of posts may hold, a zero typed for an O included.
    private int endOfOrigin(int start) {
        int at = start;
        int end = start;
        while (at < text.length() && at - start <= LONGEST_ORIGIN && (isNamePart(at) || isLetterZero(at))) {
            at++;
            if (Character.isLetterOrDigit(text.charAt(at - 1))) {
                end = at;
            }
        }
        return end;
    }

    private boolean isNamePart(int at) {
        char c = text.charAt(at);
        return Character.isLetter(c) || Slice.isBlank(c) || c == '.' || c == '\'' || c == '-';
    }

    private boolean isLetterZero(int at) {
        boolean letterBefore = 0 < at && Character.isLetter(text.charAt(at - 1));
        boolean letterAfter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        boolean digitAfter = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return text.charAt(at) == '0' && (letterAfter || (letterBefore && !digitAfter));
    }
}
