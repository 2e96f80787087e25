package org.septel.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.web.address.Question;

/// What is looked for inside one cable.
///
/// @param words    as typed; empty where nothing is looked for
/// @param query    empty where the words cannot be read
/// @param said     how often it is there, or why it cannot be read; empty where nothing is looked for
/// @param question of which the cable is a hit, so that it stays one
public record Inside(String words, Optional<Query> query, String said, Question question) {

    static Inside of(String words, Question question) {
        if (words.isBlank()) {
            return new Inside("", Optional.empty(), "", question);
        }
        try {
            return new Inside(words, Optional.of(new QueryParser().parse(words)), "", question);
        } catch (QueryMistake mistake) {
            return new Inside(
                    words, Optional.empty(), "Column " + mistake.column() + ": " + mistake.getMessage(), question);
        }
    }

    Inside counted(Found found) {
        if (query.isEmpty()) {
            return this;
        }
        long places = found.marks().stream().mapToLong(List::size).sum();
        String count = places == 0
                ? "Nowhere in this text"
                : String.format(Locale.ENGLISH, places == 1 ? "%,d place" : "%,d places", places);
        return new Inside(words, query, count, question);
    }

    /// By what the answer is told that the cable is of; empty where that is by words.
    public String rank() {
        return question.lastingRank();
    }

    /// The order of the answer that the cable is of; empty for the usual one.
    public String sort() {
        return question.sort().map(Question::word).orElse("");
    }
}
