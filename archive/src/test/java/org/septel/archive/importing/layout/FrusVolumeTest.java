package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;

class FrusVolumeTest {

    private static final String VOLUME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0"
                 xml:id="frus1969-76vq1">
            <teiHeader><fileDesc><titleStmt><title type="complete">Foreign Relations, Volume Q,
            Quivira</title></titleStmt></fileDesc></teiHeader>
            <text><front><div type="section" xml:id="persons"><list>
            <item><persName xml:id="p_VJ1">Vale, Jane</persName>, Ambassador in Quivira</item></list></div></front>
            <body>%s</body></text></TEI>
            """;

    private static final String TELEGRAM = """
            <div type="document" n="69" xml:id="d69" subtype="historical-document"
                frus:doc-dateTime-min="1976-09-15T05:35:00-05:00">
            <head>69. Telegram From the Embassy in Quivira to the Department of State<note n="1"
            type="source"><p>Summary: On <gloss target="#t_RG1">RG</gloss> dues.</p>
            <p>Source: National Archives, D760336–1107. Secret; Exdis. Drafted by <persName corresp="#p_VJ1">Vale</persName>.</p>
            </note></head>
            <opener><dateline><placeName>Puerto Quivira</placeName>, <date when="1976-09-15T10:35:00+00:00">September
            15, 1976, 1035Z</date>.</dateline></opener>
            <p>968. Subj: Harbour
            Dues.</p><pb n="2"/>
            <p>1. <persName corresp="#p_VJ1">Vale</persName> agrees.<note n="2">See Document 1.</note> <del>SECRET</del></p>
            <list><label>2.</label><item>So does <persName>Roe</persName>.</item></list>
            <closer><signed><persName corresp="#p_VJ1"><hi rend="strong">Vale</hi></persName></signed></closer>
            </div>
            """;

    private static Entry.SourceRecord record(String... documents) {
        return Reads.onlyRecord(Reads.auto(VOLUME.formatted(String.join("\n", documents))));
    }

    @Test
    void readsATelegramWithItsHeadingSourceNoteAndPersons() {
        PublishedRecord record = record(TELEGRAM).record();
        assertThat(record.identifier()).contains("1976PUERTOQUIVIRA00968");
        assertThat(record.created()).contains(Instant.parse("1976-09-15T10:35:00Z"));
        assertThat(record.classification()).contains("SECRET//EXDIS");
        assertThat(record.title()).contains("Telegram From the Embassy in Quivira to the Department of State");
        assertThat(record.attributes())
                .containsExactly(
                        new Attribute("Published in", "Foreign Relations, Volume Q, Quivira"),
                        new Attribute("Document", "frus1969-76vq1/d69"),
                        new Attribute("From", "Embassy in Quivira"),
                        new Attribute("To", "Department of State"),
                        new Attribute("Dateline", "Puerto Quivira, September 15, 1976, 1035Z."),
                        new Attribute(
                                "Source note",
                                "Summary: On RG dues.\nSource: National Archives, D760336–1107. Secret; Exdis. Drafted by Vale."),
                        new Attribute("Person", "Vale, Jane, Ambassador in Quivira"),
                        new Attribute("Person", "Roe"),
                        new Attribute("Footnote", "2 See Document 1."));
    }

    @Test
    void putsEachParagraphOnALineAndLeavesNotesOut() {
        assertThat(record(TELEGRAM).text())
                .isEqualTo("968. Subj: Harbour Dues.\n1. Vale agrees. SECRET\n2. So does Roe.\nVale");
    }

    @Test
    void keepsTheDocumentsOwnBytes() {
        Entry.SourceRecord record = record(TELEGRAM);
        assertThat(record.original()).asString().isEqualTo(TELEGRAM.strip());
        assertThat(record.provenance().format()).isEqualTo("tei");
    }

    private static void checkId(String head, String place, String when, String text, String id) {
        String document =
                "<div type='document' xml:id='d1'><head>1. %s</head><dateline><placeName>%s</placeName>, <date when='%s'/></dateline><p>%s</p></div>"
                        .formatted(head, place, when, text);
        assertThat(record(document).record().identifier().orElse("none")).isEqualTo(id);
    }

    @Test
    void namesATelegramByHeadingPlaceAndYear() {
        checkId(
                "Telegram 3099 From the Embassy in Sri Lanka to the Department of State",
                "New Delhi",
                "1974-11-06",
                "x",
                "1974NEWDE03099");
        checkId(
                "Telegram From the Department of State to the Embassy in Qatar",
                "Washington",
                "1976-09-04",
                "220256. x",
                "1976STATE220256");
        checkId(
                "Circular Telegram From the Department of State to Certain Posts",
                "Washington",
                "1961-01-04",
                "923. x",
                "1961STATE000923");
        checkId(
                "Telegram 12 From the Mission to the United Nations to the Department of State",
                "New York",
                "1982-09-04",
                "x",
                "82USUNNEWYORK12");
        checkId("Telegram From the Embassy in Qatar to the Department of State", "Doha", "1976-09-04", "1. x", "none");
        checkId(
                "Telegram 8 From the Embassy in Qatar to the Department of State",
                "Doha",
                "1976-09-04",
                "R 061030Z SEP 76 FM AMEMBASSY DOHA",
                "none");
    }

    @Test
    void knowsATelegramOfAnOlderVolumeByTheLineAboveItsHeading() {
        String document = """
                <div type="document" xml:id="d7"><note rend="inline" type="source">641.00/3–2449: Telegram</note>
                <head>The Minister in Quivira (Vale) to the Secretary of State</head>
                <dateline><placeName>Puerto Quivira</placeName>, <date when="1949-03-24">March 24</date></dateline>
                <p>77. Text.</p></div>""";
        assertThat(record(document).record().identifier()).contains("1949PUERTOQUIVIRA00077");
    }

    @Test
    void passesOverOtherDocumentsByTheirKind() {
        String other = "<div type=\"document\" subtype=\"%s\"><head>2. %s</head><p>x</p></div>";
        List<Entry> entries =
                Reads.auto(VOLUME.formatted(other.formatted("historical-document", "Memorandum of Conversation")
                        + TELEGRAM
                        + other.formatted("editorial-note", "Editorial Note")
                        + other.formatted("historical-document", "Airgram From the Embassy in Quivira")));
        assertThat(entries)
                .extracting(entry -> entry instanceof Entry.PassedOver passed ? passed.reason() : "read")
                .containsExactly(
                        "a memorandum of conversation, no telegram",
                        "read",
                        "an editorial note",
                        "an airgram, no telegram");
    }

    @Test
    void replacesNoEntityOfTheFilesOwn() {
        String bomb = """
                <!DOCTYPE TEI [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
                """;
        String file = bomb
                + VOLUME.formatted(TELEGRAM.replace("agrees", "&b;&x; &amp; agrees"))
                        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "");
        assertThat(Reads.onlyRecord(Reads.auto(file)).text()).contains("Vale &b;&x; & agrees");
    }

    @Test
    void saysSoOfADocumentThatBreaksOff() {
        String file = VOLUME.formatted(TELEGRAM);
        assertThat(Reads.onlyReason(Reads.auto(file.substring(0, file.indexOf("<closer>")))))
                .isEqualTo("the document breaks off, or is longer than a record can be");
    }
}
