package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Attribute;
import org.septel.archive.importing.Entry;

class MailMessagesTest {

    private static final String TELEGRAM =
            "O 200929Z SEP 07\nFM AMEMBASSY QUIVIRA\nC O N F I D E N T I A L QUIVIRA 000012\n1. (C) Text.\n";

    private static final String HEAD = """
            Received: from nowhere
            From: Clerk <clerk@example.org>
            Subject: =?utf-8?Q?A_cable_=E2=80=93?= =?iso-8859-1?B?6Q==?=
             of interest
            Date: Thu, 20 Sep 2007 10:00:00 +0000
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            """;

    private static Entry.SourceRecord read(String file) {
        return Reads.onlyRecord(Reads.auto(file));
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTheTelegramInAMessageAndWhatTheMessageSaysOfItself() {
        Entry.SourceRecord entry = read(HEAD + "\n" + TELEGRAM);
        assertThat(entry.text()).isEqualTo(TELEGRAM);
        assertThat(entry.record().attributes())
                .containsExactly(
                        new Attribute("Mail Subject", "A cable –é of interest"),
                        new Attribute("Mail Date", "Thu, 20 Sep 2007 10:00:00 +0000"),
                        new Attribute("Mail Message-ID", "<1@example.org>"));
        assertThat(entry.provenance().format()).isEqualTo("eml");
        assertThat(entry.original()).asString(StandardCharsets.UTF_8).isEqualTo(HEAD + "\n" + TELEGRAM);
    }

    @Test
    void takesTransferEncodingsOff() {
        String coded = "FM AMEMBASSY QUIVIRA=20\n1. Caf=C3=A9 =\nand =3D more = x\n";
        assertThat(read(HEAD
                                + "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: quoted-printable\n\n"
                                + coded)
                        .text())
                .isEqualTo("FM AMEMBASSY QUIVIRA \n1. Café and = more = x\n");
        assertThat(read(HEAD + "Content-Transfer-Encoding: base64\n\n" + base64(TELEGRAM))
                        .text())
                .isEqualTo(TELEGRAM);
    }

    @Test
    void takesQuotationMarksOff() {
        assertThat(read(HEAD + "\nHe wrote:\n" + TELEGRAM.replaceAll("(?m)^", "> "))
                        .text())
                .startsWith("He wrote:\n" + TELEGRAM);
        assertThat(read(HEAD + "\n" + TELEGRAM + "> one line\n").text()).endsWith("> one line\n");
    }

    @Test
    void readsEveryTextOfAMessageOfSeveralParts() {
        String file = HEAD + """
                Content-Type: multipart/mixed; boundary="b1"

                preamble
                --b1
                Content-Type: multipart/alternative; boundary=b2

                --b2
                Content-Type: text/html

                <p>FM AMEMBASSY HTML</p>
                --b2
                Content-Type: text/plain

                FM AMEMBASSY PLAIN
                --b2--
                --b1
                Content-Type: text/plain; name=two.txt
                Content-Transfer-Encoding: base64

                %s
                --b1
                Content-Type: image/png

                x
                --b1--
                """.formatted(base64(TELEGRAM));
        List<Entry> entries = Reads.auto(file);
        assertThat(entries).hasSize(3);
        assertThat(((Entry.SourceRecord) entries.get(0)).text()).isEqualTo("FM AMEMBASSY PLAIN");
        assertThat(((Entry.SourceRecord) entries.get(1)).text()).isEqualTo(TELEGRAM);
        assertThat(((Entry.PassedOver) entries.get(2)).reason())
                .isEqualTo("an attachment that is neither text nor PDF");
    }

    @Test
    void readsHtmlWhereThereIsNoPlainText() {
        assertThat(read(HEAD + "Content-Type: text/html\n\n<pre>FM AMEMBASSY QUIVIRA\n1. A &amp; B</pre>")
                        .text())
                .isEqualTo("FM AMEMBASSY QUIVIRA\n1. A & B");
    }

    @Test
    void cutsAFolderIntoItsMessages() {
        String from = "From clerk@example.org Thu Sep 20 10:00:00 2007\n";
        String folder = from + HEAD + "\n" + TELEGRAM + ">From here on.\n\n" + from + HEAD + "\n" + TELEGRAM;
        List<Entry> entries = Reads.auto(folder);
        assertThat(entries).hasSize(2);
        assertThat(((Entry.SourceRecord) entries.getFirst()).text()).isEqualTo(TELEGRAM + "From here on.\n\n");
        assertThat(entries.get(1).provenance().record()).isEqualTo(2);
        assertThat(entries.getFirst().provenance().format()).isEqualTo("mbox");
        assertThat(Reads.joined(entries)).isEqualTo(folder);
    }

    @Test
    void leavesATelegramThatLooksLikeAHeadAlone() {
        assertThat(read("FROM: AMEMBASSY QUIVIRA\nTO: SECSTATE\nSUBJECT: DUES\n\n1. TEXT\n")
                        .provenance()
                        .format())
                .isEqualTo("text");
    }

    @Test
    void survivesWhatIsMadeToHurt() {
        String nested = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(5_000);
        assertThat(Reads.auto(nested)).isNotEmpty();
        assertThat(Reads.auto(HEAD + "X: " + "=?a?q?".repeat(50_000) + "\n\n" + TELEGRAM))
                .hasSize(1);
        assertThat(Reads.auto(HEAD
                        + "Content-Type: text/plain; charset=nonsense\nContent-Transfer-Encoding: base64\n\n=A=B%"))
                .isNotEmpty();
    }
}
