package org.septel.telegram.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;
import org.septel.telegram.lexicon.Station;

/// What meanings depend on: the telegram, its year and the country it was sent from.
///
/// @param year    of the date-time group; empty where there is none
/// @param country of the sending post; empty where it is not known
record Setting(Telegram telegram, Lexicon lexicon, OptionalInt year, String country) {

    /// The year whose lists are asked where a telegram has no date: most published cables are of that decade.
    private static final int USUAL_YEAR = 2005;

    static Setting of(Telegram telegram, Lexicon lexicon) {
        OptionalInt year = telegram.dateTimeGroup().stream()
                .mapToInt(group -> group.year())
                .findFirst();
        String country = telegram.from()
                .flatMap(lexicon::postNamed)
                .or(() -> telegram.messageReference().flatMap(mrn -> lexicon.postNamed(mrn.post())))
                .map(Post::country)
                .orElse("");
        return new Setting(telegram, lexicon, year, country);
    }

    int listYear() {
        return year.orElse(USUAL_YEAR);
    }

    /// `RUEHMO` as `AMEMBASSY MOSCOW`; empty for a station that no list has.
    Optional<String> station(String indicator) {
        List<Station> stations = lexicon.stations(indicator);
        return stations.stream().map(Station::address).findFirst();
    }

    /// An address in plain words: `Embassy Moscow`; empty where it names no post of ours.
    Optional<String> place(String address) {
        return lexicon.postNamed(address)
                .map(post -> post.code().equals("STATE") || post.code().equals("WASHDC")
                        ? "the Department of State in Washington"
                        : post.display());
    }
}
