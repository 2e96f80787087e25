package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadLayoutTest {

    private static void check(String file, String reason) {
        assertThat(Reads.onlyReason(Reads.auto(file))).isEqualTo(reason);
    }

    @Test
    void tellsHtmlPagesFromTelegrams() {
        check("<!DOCTYPE html>\n<title>x</title>", "an HTML page in no layout that is read");
        check("\n<?xml version='1.0'?>\n<html lang='en'>", "an HTML page in no layout that is read");
        check("\uFEFF<div><pre>UNCLAS</pre></div>", "an HTML page in no layout that is read");
    }

    @Test
    void tellsXmlAndJson() {
        check("<?xml version=\"1.0\"?><recipe/>", "XML in no layout that is read");
        check("{\"price\": 1}", "JSON in no layout that is read");
    }

    @Test
    void tellsWhatIsNoText() {
        check("\u0001\u0002\u0000\u0000", "not a text: it is full of control characters");
    }

    @Test
    void readsATextWithAStrayNul() {
        String file = "VZCZCXRO0001\nO 200929Z SEP 07\nFM AMEMBASSY QUIVIRA\n1. T\0ext. " + "x".repeat(100);
        assertThat(Reads.onlyRecord(Reads.auto(file)).text()).isEqualTo(file);
    }
}
