package org.septel.archive.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

class CatalogueEntryTest {

    private static final String TELEGRAM = """
            O 200929Z SEP 07
            FM AMEMBASSY MOSCOW
            TO SECSTATE WASHDC
            C O N F I D E N T I A L MOSCOW 004634
            NOFORN
            SIPDIS
            SUBJECT: HARBOUR WORKS: AFTER THE STORM, BEFORE THE
            AUTUMN
            1. (C) Text.
            """;

    private static final PublishedRecord RECORD = new PublishedRecord(
            Optional.of("07MOSCOW4634"),
            Optional.of(Instant.parse("2007-09-20T00:00:00Z")),
            Optional.of("SECRET//NODIS"),
            Optional.of("Embassy of Elsewhere"),
            Optional.of("Harbour works:  after the storm,"),
            List.of(),
            List.of());

    private static CatalogueEntry entry(PublishedRecord record, String telegram) {
        return CatalogueEntry.of(record, new TelegramParser(Lexicon.standard()).parse(telegram), Lexicon.standard());
    }

    private static PublishedRecord record(String identifier, String created) {
        return new PublishedRecord(
                Optional.of(identifier),
                Optional.of(Instant.parse(created)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("ANOTHER TITLE"),
                List.of(),
                List.of());
    }

    @Test
    void believesTheRecordBeforeTheTelegram() {
        CatalogueEntry entry = entry(RECORD, TELEGRAM);
        assertThat(entry.id().orElseThrow()).hasToString("07MOSCOW4634");
        assertThat(entry.documentId()).isEmpty();
        assertThat(entry.classification()).contains("SECRET");
        assertThat(entry.caveats()).containsExactly("NODIS", "NOFORN");
        assertThat(entry.captions()).containsExactly("SIPDIS");
        assertThat(entry.origin()).contains("Embassy of Elsewhere");
    }

    @Test
    void asksTheTelegramWhereThereIsNoRecord() {
        CatalogueEntry entry = entry(PublishedRecord.NONE, TELEGRAM);
        assertThat(entry.id().orElseThrow()).hasToString("07MOSCOW4634");
        assertThat(entry.created()).contains(Instant.parse("2007-09-20T09:29:00Z"));
        assertThat(entry.classification()).contains("CONFIDENTIAL");
        assertThat(entry.origin()).contains("Embassy Moscow");
        assertThat(entry.title()).isEmpty();
        assertThat(entry.titleCut()).isFalse();
        assertThat(entry.subject()).contains("HARBOUR WORKS: AFTER THE STORM, BEFORE THE AUTUMN");
    }

    @Test
    void takesTheTimeFromTheDateTimeGroupWhereTheRecordHasOnlyThatDay() {
        assertThat(entry(RECORD, TELEGRAM).created()).contains(Instant.parse("2007-09-20T09:29:00Z"));
        assertThat(entry(record("07MOSCOW4634", "2007-09-21T00:00:00Z"), TELEGRAM)
                        .created())
                .contains(Instant.parse("2007-09-21T00:00:00Z"));
        assertThat(entry(record("07MOSCOW4634", "2007-09-20T11:00:00Z"), TELEGRAM)
                        .created())
                .contains(Instant.parse("2007-09-20T11:00:00Z"));
    }

    @Test
    void saysThatTheTitleIsCutWhereTheSubjectGoesOn() {
        assertThat(entry(RECORD, TELEGRAM).titleCut()).isTrue();
        assertThat(entry(record("07MOSCOW4634", "2007-09-20T00:00:00Z"), TELEGRAM)
                        .titleCut())
                .isFalse();
    }

    @Test
    void keepsTheArchivesOwnNumberWhereItIsNotTheId() {
        CatalogueEntry entry = entry(record("1976STATE187673", "1976-07-29T00:00:00Z"), "");
        assertThat(entry.id().orElseThrow()).hasToString("1976STATE187673");
        assertThat(entry.documentId()).isEmpty();
        CatalogueEntry nameless = entry(record("box 7, folder 3", "1976-07-29T00:00:00Z"), TELEGRAM);
        assertThat(nameless.id()).isEmpty();
        assertThat(nameless.documentId()).contains("box 7, folder 3");
    }

    @Test
    void showsTheTitleWhereThereIsNoSubject() {
        assertThat(entry(record("09PARIS1267", "2009-09-16T00:00:00Z"), "")
                        .displayTitle()
                        .orElseThrow())
                .isEqualToIgnoringCase("Another Title");
    }
}
