package org.septel.telegram.view;

import java.util.List;
import java.util.Optional;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Telegram;

/// A telegram as a person reads it: page marks and repeats dropped, sections joined, wrapped lines rejoined.
///
/// @param blocks  in reading order, the text proper only: no heading lines of the message, no captions
/// @param summary the text between the summary's bounds, marks and numbers gone
public record ReadingView(List<Block> blocks, Optional<String> summary) {

    public ReadingView {
        blocks = List.copyOf(blocks);
    }

    /// Reads a telegram; takes time linear in its length.
    public static ReadingView of(Telegram telegram) {
        List<Passage> passages = PassageReader.read(telegram);
        var joiner = new LineJoiner(telegram.raw());
        return new ReadingView(
                passages.stream().map(passage -> passage.block(joiner)).toList(), SummaryReader.read(joiner, passages));
    }

    /// The paragraphs alone.
    public List<Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    /// A stretch of the reading text.
    public sealed interface Block {
        /// The stretches of the raw text that it came from, in order.
        List<Span> spans();
    }

    /// A heading, its lines joined.
    public record Heading(String text, List<Span> spans) implements Block {
        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /// A paragraph, rejoined across page marks.
    ///
    /// @param number  as numbered
    /// @param heading the heading that stands right above it
    /// @param text    wrapped lines rejoined; lines of tables and lists stay apart, divided by `\n`
    public record Paragraph(
            Optional<Integer> number,
            Optional<PortionMark> portion,
            Optional<String> heading,
            String text,
            List<Span> spans)
            implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /// Who signed.
    public record Signature(List<String> names, List<Span> spans) implements Block {
        public Signature {
            names = List.copyOf(names);
            spans = List.copyOf(spans);
        }
    }
}
