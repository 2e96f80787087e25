package org.septel.telegram.parse;

/// A record's title held against the subject: publishers cut it and change case, blanks and marks, so letters and
/// digits alone count.
final class Titles {

    /// What a title is to the subject.
    enum Likeness {
        SAME,
        /// the beginning of the subject, and no more
        CUT,
        OTHER
    }

    private Titles() {}

    static Likeness compare(String title, String subject) {
        int at = next(subject, 0);
        for (int i = next(title, 0); i < title.length(); i = next(title, i + 1)) {
            if (at == subject.length()
                    || Character.toUpperCase(title.charAt(i)) != Character.toUpperCase(subject.charAt(at))) {
                return Likeness.OTHER;
            }
            at = next(subject, at + 1);
        }
        return at == subject.length() ? Likeness.SAME : Likeness.CUT;
    }

    /// Where the next letter or digit stands; the length where none does.
    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
