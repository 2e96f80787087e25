package org.septel.archive.cable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.septel.archive.cable.CableFacts.Addressed;
import org.septel.archive.cable.CableFacts.Cited;
import org.septel.archive.cable.CableFacts.Ending;
import org.septel.archive.cable.CableFacts.Handling;
import org.septel.archive.cable.CableFacts.Kept;
import org.septel.archive.cable.CableFacts.People;
import org.septel.archive.cable.CableFacts.Portions;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Classifier;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Precedence;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.declassify.Reckoning.Status;
import org.septel.telegram.declassify.Rule;

/// What is written as a row is read again as it was.
class CableFactsLaws {

    @Property(tries = 200)
    void aRowGivesTheFactsBack(
            @ForAll @Size(max = 4) List<@AlphaChars @Chars({' ', 'é', '日'}) String> texts,
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long second,
            @ForAll @IntRange(min = -1, max = 9_999_999) int number,
            @ForAll Set<DiagnosticCode> codes,
            @ForAll Set<Doubt> doubts,
            @ForAll Rule rule,
            @ForAll Status status,
            @ForAll Optional<Precedence> precedence,
            @ForAll Kept kept) {
        CableFacts facts = facts(texts, second, number, codes, doubts, rule, status, precedence, kept);
        byte[] row = facts.bytes();
        byte[] padded = new byte[row.length + 7];
        System.arraycopy(row, 0, padded, 3, row.length);

        assertThat(CableFacts.read(padded, 3, row.length)).isEqualTo(facts);
        assertThatThrownBy(() -> CableFacts.read(padded, 3, row.length - 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CableFacts facts(
            List<String> texts,
            long second,
            int number,
            Set<DiagnosticCode> codes,
            Set<Doubt> doubts,
            Rule rule,
            Status status,
            Optional<Precedence> precedence,
            Kept kept) {
        Optional<String> text = texts.stream().findFirst();
        CableId id = CableId.parse("1977MOSCOW02124").orElseThrow();
        Optional<LocalDate> day = Optional.of(LocalDate.ofEpochDay(second / 100_000));
        return new CableFacts(
                id,
                ContentHash.of("x"),
                kept,
                text,
                Optional.of(Instant.ofEpochSecond(second)),
                number,
                texts,
                precedence,
                new Handling(text, Optional.of(Classification.SECRET), texts, texts, text, texts),
                new Portions(Map.of(Classification.CONFIDENTIAL, number), 1, 2, 3),
                new Ending(status, day, rule, doubts, Optional.empty(), texts.isEmpty()),
                new People(texts, List.of(new Classifier("Roe", text)), texts, texts),
                List.of(new Addressed(Role.INFO, "USUN", precedence, Optional.of(number))),
                List.of(new Cited(id, Cited.Where.TEXT, text, 3, true, number)),
                texts,
                codes.stream().collect(java.util.stream.Collectors.toMap(code -> code, _ -> 2)));
    }
}
