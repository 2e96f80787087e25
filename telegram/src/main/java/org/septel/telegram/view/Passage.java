package org.septel.telegram.view;

import java.util.List;
import java.util.Optional;
import org.septel.telegram.Inline;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// One block of the reading text before its lines are joined.
sealed interface Passage {

    /// The block as it reads.
    ReadingView.Block block(LineJoiner joiner);

    record Heading(String text, Span span) implements Passage {
        @Override
        public ReadingView.Block block(LineJoiner joiner) {
            return new ReadingView.Heading(text, List.of(span));
        }
    }

    /// @param heading   the heading right above
    /// @param stretches what page marks and blank lines left of it, in reading order, at least one
    record Prose(
            Optional<Integer> number, Optional<PortionMark> portion, Optional<String> heading, List<Stretch> stretches)
            implements Passage {
        public Prose {
            stretches = List.copyOf(stretches);
        }

        List<Span> spans() {
            return stretches.stream().map(Stretch::span).toList();
        }

        @Override
        public ReadingView.Block block(LineJoiner joiner) {
            return new ReadingView.Paragraph(number, portion, heading, joiner.join(spans()), spans());
        }
    }

    record Signed(List<String> names, Span span) implements Passage {
        public Signed {
            names = List.copyOf(names);
        }

        @Override
        public ReadingView.Block block(LineJoiner joiner) {
            return new ReadingView.Signature(names, List.of(span));
        }
    }

    /// An unbroken run of a paragraph's text.
    record Stretch(Span span, List<Spanned<Inline>> inlines) {
        public Stretch {
            inlines = List.copyOf(inlines);
        }
    }
}
