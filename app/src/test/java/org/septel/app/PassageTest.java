package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.search.Snippet;
import org.septel.archive.search.Snippet.Mark;

class PassageTest {

    private static void check(String text, String found, int room, String expected) {
        int at = text.indexOf(found);
        var snippet = new Snippet(text, List.of(new Mark(at, at + found.length())));
        assertThat(new Passage(snippet, room).text(false)).isEqualTo(expected);
    }

    @Test
    void aShortPassageStandsWhole() {
        check("the herring is back", "herring", 40, "the herring is back");
    }

    @Test
    void aLongPassageIsCutAroundWhatWasFound() {
        check(
                "It was a long winter, and nobody in the ministry spoke of the herring any more until spring came at last",
                "herring",
                50,
                "...spoke of the herring any more until spring c...");
    }

    @Test
    void whatWasFoundStandsOut() {
        var snippet = new Snippet("the herring is back", List.of(new Mark(4, 11)));
        assertThat(new Passage(snippet, 40).text(true)).isEqualTo("the \033[1;33mherring\033[0m is back");
    }

    @Test
    void hostilePassagesCannotColour() {
        var snippet = new Snippet("a\u001B[2Jb", List.of());
        assertThat(new Passage(snippet, 40).text(true)).isEqualTo("a\u241B[2Jb");
    }
}
