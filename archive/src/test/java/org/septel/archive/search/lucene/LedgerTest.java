package org.septel.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.search.IndexException;

class LedgerTest {

    private static Ledger empty(long sequence) {
        return new Ledger(sequence, new TreeMap<>());
    }

    @Test
    void isTakenApartAgainOnlyWhereItsFileHasChanged(@TempDir Path folder) throws IOException {
        Ledger.Written nothing = Ledger.Written.in(folder);
        assertThat(nothing.ledger()).isEqualTo(Ledger.EMPTY);
        empty(4711).write(folder);
        Ledger.Written first = nothing.now(folder);
        assertThat(first.ledger()).isEqualTo(empty(4711));
        assertThat(first.now(folder)).isSameAs(first);
        empty(4712).write(folder);
        assertThat(first.now(folder).ledger()).isEqualTo(empty(4712));
        Ledger.delete(folder);
        assertThat(first.now(folder).ledger()).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void whatIsDamagedIsNotTakenForWhatWasThereBefore(@TempDir Path folder) throws IOException {
        empty(1).write(folder);
        Ledger.Written sound = Ledger.Written.in(folder);
        Files.writeString(folder.resolve("ledger"), "");
        assertThatThrownBy(() -> sound.now(folder)).isInstanceOf(IndexException.class);
        Files.write(folder.resolve("ledger"), new byte[] {(byte) 0xFF});
        assertThatThrownBy(() -> sound.now(folder)).isInstanceOf(IndexException.class);
    }
}
