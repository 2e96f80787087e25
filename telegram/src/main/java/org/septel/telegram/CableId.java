package org.septel.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The archive's name of a cable: `07MOSCOW4634`, or a 1973-79 document number, `1976STATE187673`.
///
/// @param year   four digits
/// @param post   capitals and digits without blanks, at least one letter: `KUALALUMPUR`
/// @param number 1 to 9999999
/// @param form   how it is written; two forms of one telegram are not equal but are [#sameTelegram]
/// @source National Archives, Central Foreign Policy Files FAQ (document numbers); published pages (cable ids)
public record CableId(int year, String post, int number, Form form) implements Comparable<CableId> {

    /// How an id is written.
    public enum Form {
        /// two digits of the year, no leading zeros: `07MOSCOW4634`
        CABLE,
        /// four digits of the year, five digits of the number, six for STATE: `1977MOSCOW02124`
        DOCUMENT
    }

    private static final Pattern SHAPE = Pattern.compile("(\\d{4}|\\d{2})([A-Z][A-Z0-9]*?)(\\d{1,7})");

    public CableId {
        if (year < 1900 || 2099 < year || number < 1 || 9_999_999 < number || !post.matches("[A-Z][A-Z0-9]{0,39}")) {
            throw new IllegalArgumentException("not a cable id: " + year + " " + post + " " + number);
        }
    }

    public static CableId of(int year, String post, int number) {
        return new CableId(year, post, number, Form.CABLE);
    }

    /// Reads an id that is written in its canonical form; empty for anything else.
    public static Optional<CableId> parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (text.length() > 60 || !shape.matches()) {
            return Optional.empty();
        }
        boolean document = shape.group(1).length() == 4;
        int year = Integer.parseInt(shape.group(1));
        int number = Integer.parseInt(shape.group(3));
        if (number == 0 || (document && (year < 1900 || 2099 < year))) {
            return Optional.empty();
        }
        var id = new CableId(
                document ? year : DateTimeGroup.fullYear(year),
                shape.group(2),
                number,
                document ? Form.DOCUMENT : Form.CABLE);
        return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    }

    /// Whether both name one telegram, whatever their form.
    public boolean sameTelegram(CableId other) {
        return year == other.year && number == other.number && post.equals(other.post);
    }

    @Override
    public int compareTo(CableId other) {
        int byYear = Integer.compare(year, other.year);
        int byPost = byYear != 0 ? byYear : post.compareTo(other.post);
        int byNumber = byPost != 0 ? byPost : Integer.compare(number, other.number);
        return byNumber != 0 ? byNumber : form.compareTo(other.form);
    }

    @Override
    public String toString() {
        return switch (form) {
            case CABLE -> "%02d%s%d".formatted(year % 100, post, number);
            case DOCUMENT ->
                post.equals("STATE")
                        ? "%04d%s%06d".formatted(year, post, number)
                        : "%04d%s%05d".formatted(year, post, number);
        };
    }
}
