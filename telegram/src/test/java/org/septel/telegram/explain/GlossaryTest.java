package org.septel.telegram.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    @Test
    void findsATermInAnyCase() {
        assertThat(Glossary.standard().term("tags")).map(Glossary.Term::name).contains("TAGS");
        assertThat(Glossary.standard().term("no such term")).isEmpty();
    }

    @Test
    void listsEachTermOnceInTheOrderOfTheAlphabet() {
        List<String> names =
                Glossary.standard().terms().stream().map(Glossary.Term::name).toList();
        assertThat(names).doesNotHaveDuplicates().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }
}
