package org.septel.web;

import java.util.Optional;
import org.septel.archive.ReadingRoom;
import org.septel.archive.Stocktaking;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.assets.Assets;
import org.septel.web.pages.HomePage;

/// Answers with the first page. What it counts over all cables is kept until something changes that its reader may see.
///
/// Safe for any number of threads.
final class HomeDesk {

    private final ReadingRoom room;
    private final Lexicon lexicon;
    private final Assets assets;
    private final Stocktaking stock;
    private volatile Optional<Kept> kept = Optional.empty();

    private record Kept(String state, HomePage.Standing standing) {}

    HomeDesk(ReadingRoom room, Lexicon lexicon, Assets assets) {
        this.room = room;
        this.lexicon = lexicon;
        this.assets = assets;
        this.stock = new Stocktaking(room);
    }

    Response page() {
        HomePage page = HomePage.of(standing(), stock.extent(), room, lexicon, assets);
        return Response.of(200, Response.HTML, Rendering.html(page));
    }

    /// Counted by several at once where they come at once; they find the same.
    private HomePage.Standing standing() {
        String state = room.state();
        return kept.filter(before -> before.state().equals(state))
                .orElseGet(() -> {
                    var now = new Kept(state, HomePage.Standing.of(room, lexicon));
                    kept = Optional.of(now);
                    return now;
                })
                .standing();
    }
}
