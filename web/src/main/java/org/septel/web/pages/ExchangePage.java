package org.septel.web.pages;

import java.util.List;
import java.util.Optional;
import org.septel.archive.Exchange;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// The telegrams that cite each other around a cable, as a thread in the order of their dates.
///
/// @param held how many of them this archive has
/// @param cut  whether there are more than a page holds
public record ExchangePage(Frame frame, CableHead head, List<Turn> turns, long held, boolean cut) {

    /// One telegram of the exchange.
    ///
    /// @param anchor its id
    /// @param url    empty where it is not held
    /// @param here   whether it is the cable from which the exchange was asked for
    /// @param cites  ids of those in this exchange that it cites
    public record Turn(
            String anchor,
            String title,
            Optional<Moment> created,
            Optional<String> origin,
            Optional<Label> label,
            Optional<String> url,
            boolean here,
            List<String> cites,
            List<String> citedBy) {}

    public static ExchangePage of(Reading reading, ReadingRoom room, Lexicon lexicon, Assets assets) {
        CableHead head = CableHead.of(reading, lexicon);
        Exchange exchange = Exchange.around(head.id(), room);
        return new ExchangePage(
                Frame.of("The exchange around " + head.id(), Question.NONE, assets),
                head,
                exchange.turns().stream()
                        .map(turn -> turn(turn, exchange, head.id()))
                        .toList(),
                exchange.turns().stream().filter(Exchange.Turn::isHeld).count(),
                exchange.cut());
    }

    private static Turn turn(Exchange.Turn turn, Exchange exchange, CableId here) {
        return new Turn(
                turn.id().toString(),
                turn.entry().flatMap(CatalogueEntry::displayTitle).orElse(""),
                turn.entry().flatMap(CatalogueEntry::created).map(Moment::of),
                turn.entry().flatMap(CatalogueEntry::origin),
                turn.entry().flatMap(CatalogueEntry::classification).map(Label::of),
                turn.isHeld() ? Optional.of(new Address.Cable(turn.id(), Face.PAGE).url()) : Optional.empty(),
                turn.id().sameTelegram(here),
                exchange.turns().stream()
                        .map(Exchange.Turn::id)
                        .filter(id -> turn.cites().stream().anyMatch(id::sameTelegram))
                        .map(CableId::toString)
                        .toList(),
                exchange.turns().stream()
                        .filter(other -> other.cites().stream().anyMatch(turn.id()::sameTelegram))
                        .map(other -> other.id().toString())
                        .toList());
    }
}
