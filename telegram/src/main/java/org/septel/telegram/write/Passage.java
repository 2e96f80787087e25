package org.septel.telegram.write;

import java.util.Optional;
import org.septel.telegram.PortionMark;

/// A part of the text proper.
public sealed interface Passage {

    /// In the drafter's words, single blanks between them; where lines end is for the writer.
    String text();

    /// One to three lines over a rule of dashes.
    record Heading(String text) implements Passage {
        public Heading {
            text = Wording.of("heading", text);
        }
    }

    /// @param number 1 to 999; a telegram of one paragraph has none
    record Paragraph(Optional<Integer> number, Optional<PortionMark> portion, String text) implements Passage {
        public Paragraph {
            text = Wording.of("paragraph", text);
            number.filter(found -> found < 1 || 999 < found).ifPresent(found -> {
                throw new IllegalArgumentException("not the number of a paragraph: " + found);
            });
        }
    }
}
