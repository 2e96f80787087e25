package org.septel.telegram;

import java.util.Optional;

/// The archive's name of a cable: `07MOSCOW4634`, or a 1973-79 document number, `1976STATE187673`.
///
/// @param year   four digits
/// @param post   capitals and digits without blanks, at least one letter: `KUALALUMPUR`. Until 1979 a post of which
///               the files left six letters, `NEWDE`, is made whole, so that a document number and a reference to it,
///               `75NEWDELHI906`, name one telegram
/// @param number 1 to 9999999
/// @param form   how it is written; two forms of one telegram are not equal but are [#sameTelegram]
/// @source National Archives, Central Foreign Policy Files FAQ (document numbers); published pages (cable ids)
public record CableId(int year, String post, int number, Form form) implements Comparable<CableId> {

    /// How an id is written.
    public enum Form {
        /// two digits of the year, no leading zeros: `07MOSCOW4634`
        CABLE,
        /// four digits of the year, until 1979 the post cut to six letters, five digits of the number, six for STATE:
        /// `1977MOSCOW02124`, `1975NEWDE00906`
        DOCUMENT
    }

    /// The first year that an id may be of.
    public static final int FIRST_YEAR = 1900;

    /// The last year whose telegrams have document numbers; later ones have ids.
    public static final int LAST_YEAR_OF_DOCUMENTS = 1979;

    private static final int LAST_YEAR = 2099;
    private static final int LONGEST = 60;
    private static final int LONGEST_POST = 40;
    private static final int MOST_DIGITS = 7;

    public CableId {
        if (year < FIRST_YEAR || LAST_YEAR < year || number < 1 || 9_999_999 < number || !isPost(post)) {
            throw new IllegalArgumentException("not a cable id: " + year + " " + post + " " + number);
        }
        post = year <= LAST_YEAR_OF_DOCUMENTS ? DocumentPosts.whole(post) : post;
    }

    /// A capital, then capitals and digits.
    private static boolean isPost(String post) {
        boolean fits = !post.isEmpty() && post.length() <= LONGEST_POST && isCapital(post.charAt(0));
        for (int at = 1; fits && at < post.length(); at++) {
            fits = isCapital(post.charAt(at)) || isDigit(post.charAt(at));
        }
        return fits;
    }

    private static boolean isCapital(char c) {
        return 'A' <= c && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    /// An id from its three parts, the post in capitals without blanks: `2007`, `MOSCOW`, `4634`.
    public static CableId of(int year, String post, int number) {
        return new CableId(year, post, number, Form.CABLE);
    }

    /// Reads an id that is written in its canonical form; empty for anything else.
    public static Optional<CableId> parse(String text) {
        int yearEnd = text.length() <= LONGEST ? digitsEnd(text) : 0;
        if (yearEnd != 2 && yearEnd != 4) {
            return Optional.empty();
        }
        int number = text.length();
        while (yearEnd < number && text.length() - number < MOST_DIGITS && isDigit(text.charAt(number - 1))) {
            number--;
        }
        String post = text.substring(yearEnd, number);
        if (number == text.length() || !isPost(post)) {
            return Optional.empty();
        }
        int serial = Integer.parseInt(text, number, text.length(), 10);
        return canonical(
                        Integer.parseInt(text, 0, yearEnd, 10), post, serial, yearEnd == 4 ? Form.DOCUMENT : Form.CABLE)
                .filter(id -> id.toString().equals(text));
    }

    private static Optional<CableId> canonical(int written, String post, int number, Form form) {
        int year = form == Form.DOCUMENT ? written : DateTimeGroup.fullYear(written);
        return number == 0 || year < FIRST_YEAR || LAST_YEAR < year
                ? Optional.empty()
                : Optional.of(new CableId(year, post, number, form));
    }

    private static int digitsEnd(String text) {
        int at = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The same telegram's id in another form.
    public CableId as(Form other) {
        return new CableId(year, post, number, other);
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
            case CABLE -> filled(year % 100, 2) + post + number;
            case DOCUMENT -> filled(year, 4) + written() + filled(number, post.equals("STATE") ? 6 : 5);
        };
    }

    /// The post as an id of this form writes it: `NEWDE` in a document number of the seventies, else whole.
    public String written() {
        return form == Form.DOCUMENT && year <= LAST_YEAR_OF_DOCUMENTS ? DocumentPosts.cut(post) : post;
    }

    /// With zeros before it.
    private static String filled(int number, int digits) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }
}
