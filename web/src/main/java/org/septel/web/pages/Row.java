package org.septel.web.pages;

import java.util.List;
import java.util.Optional;

/// One line of a record table: a term and what it is.
public record Row(String term, List<Piece> pieces) {

    public Row {
        pieces = List.copyOf(pieces);
    }

    /// One of the values.
    ///
    /// @param url  where it leads
    /// @param note what it stands for, quietly beside it; empty where that is plain
    public record Piece(String text, Optional<String> url, String note) {
        static Piece of(String text) {
            return new Piece(text, Optional.empty(), "");
        }

        static Piece of(String text, String note) {
            return new Piece(text, Optional.empty(), note);
        }
    }

    static Row of(String term, String text) {
        return new Row(term, List.of(Piece.of(text)));
    }
}
