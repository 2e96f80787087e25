package org.septel.web.pages;

import java.util.Locale;
import java.util.Optional;
import org.septel.archive.ReadingRoom;
import org.septel.archive.search.Neighbours;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.meaning.MeaningMissing;
import org.septel.telegram.CableId;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;

/// A cable as one of the answers to a query.
///
/// @param asked    the query as typed
/// @param results  where all answers are
/// @param place    `3 of 41`; empty where it is no answer
/// @param previous the answer before it; empty for the first
/// @param next     the answer after it; empty for the last
public record AsHit(
        String asked, String results, String place, Optional<Row.Piece> previous, Optional<Row.Piece> next) {

    /// The name inside the page of the block with the most of what was looked for.
    static final String ANCHOR = "found";

    static AsHit of(CableId id, Question question, Query query, ReadingRoom room) {
        Neighbours beside = beside(id, question, query, room);
        return new AsHit(
                question.text(),
                new Address.Home(question).url(),
                beside.place() == 0 ? "" : String.format(Locale.ENGLISH, "%,d of %,d", beside.place(), beside.total()),
                beside.previous().map(other -> answer(other, question)),
                beside.next().map(other -> answer(other, question)));
    }

    /// Nothing where there is no model any more to tell by: the cable is there to read all the same.
    private static Neighbours beside(CableId id, Question question, Query query, ReadingRoom room) {
        try {
            return room.neighbours(query, question.order(query), question.rank(), id);
        } catch (MeaningMissing none) {
            return Neighbours.NONE;
        }
    }

    private static Row.Piece answer(CableId id, Question question) {
        return new Row.Piece(id.toString(), Optional.of(url(id, question)), "");
    }

    /// A cable opened where it has most of what is asked for; at its head where it has none of it in its text.
    static String url(CableId id, Question question) {
        String url = new Address.Cable(id, Face.PAGE, question).url();
        return question.text().isBlank() ? url : url + "#" + ANCHOR;
    }

    /// What is asked; empty where that is nothing, or where it cannot be read: a cable is there to read all the same.
    static Optional<Query> query(Question question) {
        try {
            return Optional.of(new QueryParser().parse(question.text())).filter(query -> !(query instanceof Query.All));
        } catch (QueryMistake unreadable) {
            return Optional.empty();
        }
    }
}
