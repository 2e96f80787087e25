package org.septel.telegram;

/// A telegram as its sender counts it (MRN): `MOSCOW 4634`, the post and its serial of the calendar year.
///
/// @param post   as written, blanks inside: `KUALA LUMPUR`
/// @param number 1 to 9999999
public record MessageReference(String post, int number) {

    @Override
    public String toString() {
        return post + " " + number;
    }
}
