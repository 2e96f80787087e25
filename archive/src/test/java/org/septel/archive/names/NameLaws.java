package org.septel.archive.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.telegram.lexicon.Lexicon;

class NameLaws {

    private static final NameTagger TAGGER = new NameTagger(Lexicon.standard());

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Ambassador",
                        "MR.",
                        "Zelmanek",
                        "GOB",
                        "U.S.",
                        "-",
                        "(",
                        ")",
                        "\n",
                        "'s",
                        "of",
                        "Ministry",
                        "Soviet-",
                        "é",
                        "'",
                        ".",
                        "J.",
                        "von",
                        "X",
                        "’",
                        "said",
                        "Party",
                        " ",
                        "  ",
                        "12",
                        "Rio de Janeiro")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(words.size() % 2 == 0 ? " " : "", words));
    }

    @Property(tries = 500)
    void namesLieInTheTextInOrderAndDoNotOverlap(@ForAll("texts") String text) {
        int end = 0;
        for (Mention name : TAGGER.names(List.of(text), "")) {
            assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(name.span().start(), name.span().end())).isEqualTo(name.text());
            end = name.span().end();
        }
    }
}
