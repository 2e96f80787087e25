package org.septel.telegram.parse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.CableId;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.MessageReference;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// What is known of a telegram itself where it cites others: of what year they are depends on it.
///
/// @param year   four digits
/// @param day    of that year; empty where only the year is known
/// @param post   the sender in the spelling of ids
/// @param number its own serial
record Citing(OptionalInt year, OptionalInt day, Optional<String> post, OptionalInt number) {

    /// What is known from outside the text alone.
    static Citing of(Hints hints) {
        return new Citing(
                hints.year(),
                OptionalInt.empty(),
                hints.id().map(CableId::post),
                hints.id().isPresent() ? OptionalInt.of(hints.id().get().number()) : OptionalInt.empty());
    }

    /// With what the telegram's own first lines add to it; what is known from outside counts before them.
    static Citing of(
            Hints hints,
            Element.@Nullable DateTimeLine dateTime,
            Element.@Nullable ClassificationLine head,
            Lexicon lexicon) {
        Citing known = of(hints);
        MessageReference own =
                head == null ? null : head.reference().map(Spanned::value).orElse(null);
        return new Citing(
                known.year(),
                dateTime == null ? OptionalInt.empty() : day(dateTime, known.year()),
                own == null || known.post().isPresent()
                        ? known.post()
                        : lexicon.postNamed(own.post()).map(Post::code),
                own == null || known.number().isPresent() ? known.number() : OptionalInt.of(own.number()));
    }

    private static OptionalInt day(Element.DateTimeLine line, OptionalInt year) {
        Optional<Instant> sent = line.dateTimeGroup().value().instant();
        if (sent.isEmpty()) {
            return OptionalInt.empty();
        }
        var time = sent.get().atOffset(ZoneOffset.UTC);
        return year.orElse(0) == time.getYear() ? OptionalInt.of(time.getDayOfYear()) : OptionalInt.empty();
    }

    boolean is(CableId id) {
        return year.orElse(0) == id.year()
                && number.orElse(0) == id.number()
                && post.filter(id.post()::equals).isPresent();
    }
}
