package org.septel.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.cable.Authority;
import org.septel.archive.cable.AuthorityTerm;
import org.septel.archive.cable.Correction;
import org.septel.archive.cable.PersonRuling;

/// What every backend owes as [PeopleStore].
@SuppressWarnings("NullAway.Init")
public abstract class PeopleStoreContract {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123456789Z");

    @TempDir
    Path folder;

    /// Opens what the folder holds, or makes it.
    protected abstract Storage open(Path folder, InstantSource clock);

    private static PersonRuling ruling(long number, Optional<Correction.Undoing> undone) {
        return new PersonRuling(
                number,
                PersonRuling.Kind.SPLIT,
                "QUIVIRA",
                List.of("ROE", "Jane  \uD800Roe"),
                "Jane Roe",
                Optional.of(LocalDate.parse("1975-03-19")),
                Optional.empty(),
                "clerk",
                NOW,
                "seen on the list",
                undone);
    }

    @Test
    void rulingsAreThereWhenItIsOpenedAgainAndCanBeTakenBackOnce() {
        try (Storage storage = open(folder, InstantSource.fixed(NOW))) {
            assertThat(storage.people().add(ruling(0, Optional.empty()))).isEqualTo(ruling(1, Optional.empty()));
        }
        try (Storage storage = open(folder, InstantSource.fixed(NOW))) {
            PeopleStore people = storage.people();
            assertThat(people.rulings()).containsExactly(ruling(1, Optional.empty()));
            assertThat(people.standing().rulings()).hasSize(1);
            var undone = ruling(1, Optional.of(new Correction.Undoing("other", NOW)));
            assertThat(people.undo(1, "other")).isEqualTo(undone);
            assertThat(people.rulings()).containsExactly(undone);
            assertThat(people.standing().rulings()).isEmpty();
            assertThatThrownBy(() -> people.undo(1, "other")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> people.undo(2, "other")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void listsStandUntilTheyAreTakenBack() {
        var term =
                new AuthorityTerm("QUIVIRA", "consul", "Roe", "Jane", LocalDate.parse("1975-03-19"), Optional.empty());
        try (Storage storage = open(folder, InstantSource.fixed(NOW))) {
            PeopleStore people = storage.people();
            assertThat(people.add("a.tsv", List.of(term), "clerk"))
                    .isEqualTo(new Authority(1, "a.tsv", 1, "clerk", NOW, Optional.empty()));
            assertThat(people.standing().terms()).containsExactly(term);
            assertThat(people.undoAuthority(1, "other").undone()).isPresent();
            assertThat(people.standing().terms()).isEmpty();
            assertThat(people.authorities()).hasSize(1);
            assertThatThrownBy(() -> people.undoAuthority(1, "other")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
