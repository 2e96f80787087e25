package org.septel.telegram.explain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.lexicon.Abbreviation;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;
import org.septel.telegram.lexicon.Station;

/// What meanings depend on: the telegram, its year and the country it was sent from.
///
/// @param year   of the date-time group; empty where there is none
/// @param sender the sending post; empty where it is not known
record Setting(Telegram telegram, Lexicon lexicon, OptionalInt year, Optional<Post> sender) {

    /// The year whose lists are asked where a telegram has no date: most published cables are of that decade.
    private static final int USUAL_YEAR = 2005;

    static Setting of(Telegram telegram, Lexicon lexicon) {
        OptionalInt year = telegram.dateTimeGroup().stream()
                .mapToInt(group -> group.year())
                .findFirst();
        Optional<Post> sender = telegram.from()
                .flatMap(lexicon::postNamed)
                .or(() -> telegram.messageReference().flatMap(mrn -> lexicon.postNamed(mrn.post())));
        return new Setting(telegram, lexicon, year, sender);
    }

    /// Of the sending post; empty where it is not known.
    String country() {
        return sender.map(Post::country).orElse("");
    }

    boolean isFromDepartment() {
        return sender.filter(Setting::isDepartment).isPresent();
    }

    int listYear() {
        return year.orElse(USUAL_YEAR);
    }

    /// `RUEHMO` as `AMEMBASSY MOSCOW`; empty for a station that no list has.
    Optional<String> station(String indicator) {
        List<Station> stations = lexicon.stations(indicator);
        return stations.stream().map(Station::address).findFirst();
    }

    /// Certain for an indicator that a list has, a guess for one that is known by its stem alone.
    Certainty stationCertainty(String indicator) {
        List<Station> stations = lexicon.stations(indicator);
        if (stations.isEmpty()) {
            return Certainty.UNKNOWN;
        }
        boolean exact = stations.stream().anyMatch(known -> known.indicator().equals(indicator));
        return exact ? Certainty.CERTAIN : Certainty.GUESS;
    }

    /// An address in plain words: `Embassy Moscow`; empty where it names no post and no agency of ours.
    Optional<String> place(String address) {
        return lexicon.postNamed(address).map(Setting::name).or(() -> agency(address));
    }

    /// After whom a collective is named, and who was a member on the day of the telegram; empty where nothing is known.
    Optional<String> collective(String address) {
        return lexicon.collective(address).map(known -> {
            String bodies = Say.list(known.bodies());
            String caution = known.caution().isEmpty() ? "" : "; " + known.caution();
            return telegram.dateTimeGroup()
                    .flatMap(DateTimeGroup::instant)
                    .map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
                    .map(day -> "; named after %s, whose members that day were %s%s"
                            .formatted(bodies, Say.list(known.membersOn(day)), caution))
                    .orElse("; named after " + bodies + caution);
        });
    }

    private static String name(Post post) {
        return isDepartment(post) ? "the Department of State in Washington" : post.display();
    }

    private static boolean isDepartment(Post post) {
        return post.code().equals("STATE") || post.code().equals("WASHDC");
    }

    /// `CIA WASHDC`.
    private Optional<String> agency(String address) {
        int blank = address.indexOf(' ');
        return lexicon.abbreviation(blank < 0 ? address : address.substring(0, blank), country())
                .map(Abbreviation::meaning);
    }

    /// Whether the letters are those of the post's name, none lost or changed.
    boolean isAddressAsListed(String address) {
        String letters = letters(address);
        return lexicon.postNamed(address)
                .map(post -> isDepartment(post)
                        ? letters.equals("SECSTATEWASHDC") || letters.startsWith("DEPTOFSTATE")
                        : letters.endsWith(post.code()) || letters.equals(letters(post.display())))
                .orElse(true);
    }

    private static String letters(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
