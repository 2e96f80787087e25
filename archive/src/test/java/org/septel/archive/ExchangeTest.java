package org.septel.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Arrivals;
import org.septel.archive.store.sqlite.SqliteStorage;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

class ExchangeTest {

    private static final Clearance LOW = new Clearance(Optional.of(Classification.UNCLASSIFIED), Set.of());

    @TempDir
    Path home;

    private static CableId kardos(int number) {
        return CableId.of(2007, "KARDOS", number);
    }

    private static Arrival arrival(int number, Classification level, String references) {
        String text =
                "O 0%d1200Z MAY 07\nFM AMEMBASSY KARDOS\nTO SECSTATE WASHDC\n%s KARDOS 00%d\n\nSUBJECT: NUMBER %d\n%s\n\n1. Text.\n"
                        .formatted(
                                number % 10,
                                level == Classification.SECRET ? "S E C R E T" : "UNCLAS",
                                number,
                                number,
                                references);
        return new Arrival(
                kardos(number),
                text,
                text.getBytes(UTF_8),
                PublishedRecord.NONE,
                Arrivals.PROVENANCE,
                new AccessLabel(Optional.of(level), Set.of()));
    }

    private void add(Arrival... arrivals) {
        try (var storage = SqliteStorage.open(home)) {
            storage.store().add(List.of(arrivals));
        }
    }

    @Test
    void goesFromCableToCableAndNamesWhatIsNotHeld() {
        add(
                arrival(101, Classification.UNCLASSIFIED, "REF: KARDOS 90"),
                arrival(102, Classification.UNCLASSIFIED, "REF: KARDOS 101"),
                arrival(103, Classification.UNCLASSIFIED, "REF: KARDOS 102"),
                arrival(104, Classification.UNCLASSIFIED, ""));
        try (Archive archive = Archive.open(ArchiveSettings.at(home))) {
            Exchange exchange = Exchange.around(kardos(103), archive.room(Clearance.ALL));
            assertThat(exchange.turns().stream().map(Exchange.Turn::id))
                    .containsExactly(kardos(90), kardos(101), kardos(102), kardos(103));
            assertThat(exchange.turns().stream().map(Exchange.Turn::isHeld)).containsExactly(false, true, true, true);
        }
    }

    @Test
    void whatAReaderMayNotSeeIsNotHeldAndCitesNothing() {
        add(
                arrival(101, Classification.UNCLASSIFIED, ""),
                arrival(102, Classification.SECRET, "REF: KARDOS 101"),
                arrival(103, Classification.UNCLASSIFIED, "REF: KARDOS 102"),
                arrival(104, Classification.SECRET, "REF: KARDOS 103"));
        try (Archive archive = Archive.open(ArchiveSettings.at(home))) {
            ReadingRoom low = archive.room(LOW);
            Exchange exchange = Exchange.around(kardos(103), low);
            assertThat(exchange.turns().stream().map(Exchange.Turn::id)).containsExactly(kardos(102), kardos(103));
            assertThat(exchange.turns().stream().map(Exchange.Turn::isHeld)).containsExactly(false, true);
            assertThat(Exchange.around(kardos(103), archive.room(Clearance.ALL)).turns())
                    .hasSize(4);
            Neighbours around = Neighbours.of(kardos(103), low);
            assertThat(around.places().stream()
                            .filter(Neighbours.Place::held)
                            .map(place -> place.id().number()))
                    .containsExactly(101, 103);
            assertThat(around.previous()).contains(kardos(101));
            assertThat(around.next()).isEmpty();
        }
    }

    @Test
    void anExchangeHasAnEnd() {
        add(IntStream.range(100, 200)
                .mapToObj(number -> arrival(number, Classification.UNCLASSIFIED, "REF: KARDOS " + (number - 1)))
                .toArray(Arrival[]::new));
        try (Archive archive = Archive.open(ArchiveSettings.at(home))) {
            Exchange exchange = Exchange.around(kardos(150), archive.room(Clearance.ALL));
            assertThat(exchange.cut()).isTrue();
            assertThat(exchange.turns()).hasSize(Exchange.MOST);
        }
    }
}
