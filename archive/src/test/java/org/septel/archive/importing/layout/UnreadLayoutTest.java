package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadLayoutTest {

    private static void check(String file, String reason) {
        assertThat(Reads.onlyReason(Reads.auto(file))).isEqualTo(reason);
    }

    @Test
    void tellsHtmlPagesFromTelegrams() {
        check("<!DOCTYPE html>\n<title>x</title>", "HTML pages are not read yet");
        check("\n<?xml version='1.0'?>\n<html lang='en'>", "HTML pages are not read yet");
        check("\uFEFF<div><pre>UNCLAS</pre></div>", "HTML pages are not read yet");
    }

    @Test
    void tellsXmlPdfMailAndJson() {
        check("<?xml version=\"1.0\"?><TEI/>", "XML is not read yet");
        check("%PDF-1.7\n", "PDF files are not read yet");
        check("From clerk@example.org Thu Sep 20 2007\nSubject: x\n", "mail folders are not read yet");
        check("{\"text\": 1}", "JSON is not read");
    }

    @Test
    void tellsWhatIsNoText() {
        check("PK\u0003\u0004\u0000\u0000", "not a text: it has NUL bytes");
    }

    @Test
    void isNotOfferedByName() {
        assertThat(Layouts.standard().formats()).containsExactly("page", "csv", "cablegate", "text");
    }
}
