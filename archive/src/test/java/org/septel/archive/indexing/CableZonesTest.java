package org.septel.archive.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.septel.archive.search.Zone;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.view.ReadingView;

class CableZonesTest {

    private static final String HEAD = "C O N F I D E N T I A L MASERU 000012\nSUBJECT: WATER\n\n";

    @Test
    void takesSummaryCommentsAndHeadingsApart() {
        Map<Zone, List<String>> zones = zones(HEAD
                + "1. (C) Summary. They met. End summary.\n\n"
                + "Who Met Whom\n------------\n\n"
                + "2. (C) The minister spoke. (Comment: He always\ndoes. End comment.) He left.\n");

        assertThat(zones.get(Zone.SUMMARY)).containsExactly("They met.");
        assertThat(zones.get(Zone.HEADING)).containsExactly("Who Met Whom");
        assertThat(zones.get(Zone.COMMENT)).containsExactly("He always does.");
    }

    @Test
    void aCommentThatIsNeverClosedEndsWithItsParagraph() {
        Map<Zone, List<String>> zones =
                zones(HEAD + "1. (C) He spoke.\n\n2. (C) Comment: We doubt it.\n\n3. (C) He left.\n");

        assertThat(zones.get(Zone.COMMENT)).containsExactly("We doubt it.");
    }

    @Test
    void aCommentGoesOnToItsEndOverParagraphs() {
        Map<Zone, List<String>> zones =
                zones(HEAD + "1. (C) Comment: We doubt it.\n\n2. (C) And wonder. End comment.\n\n3. (C) He left.\n");

        assertThat(zones.get(Zone.COMMENT)).containsExactly("We doubt it. And wonder.");
    }

    @Test
    void aHeadingAnnouncesAComment() {
        Map<Zone, List<String>> zones = zones(HEAD
                + "1. (C) He spoke.\n\nComment\n-------\n\n2. (C) We doubt it.\n\n3. (C) Much.\n\nNext Steps\n----------\n\n"
                + "4. (C) None.\n\nHOHENFELD\n");

        assertThat(zones.get(Zone.COMMENT)).containsExactly("We doubt it. Much.");
    }

    private static Map<Zone, List<String>> zones(String text) {
        Telegram telegram = new TelegramParser(Lexicon.standard()).parse(text);
        return CableZones.of(telegram, ReadingView.of(telegram));
    }
}
