package org.septel.archive.indexing;

import java.util.List;
import java.util.Optional;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Telegram;
import org.septel.telegram.view.ReadingView;

/// The text of a telegram as it is searched: what is found, marked and named in it is found in these paragraphs.
public final class ReadingText {

    private ReadingText() {}

    /// The texts of the paragraphs alone.
    public static List<String> of(Telegram telegram) {
        return paragraphs(telegram, ReadingView.of(telegram)).stream()
                .map(Paragraph::text)
                .toList();
    }

    /// The reading text; the raw one where no reading text was found, so that every word is found.
    static List<Paragraph> paragraphs(Telegram telegram, ReadingView view) {
        List<Paragraph> paragraphs =
                view.blocks().stream().map(ReadingText::paragraph).toList();
        return paragraphs.isEmpty() ? List.of(plain(telegram.raw())) : paragraphs;
    }

    private static Paragraph paragraph(ReadingView.Block block) {
        return switch (block) {
            case ReadingView.Paragraph paragraph ->
                new Paragraph(paragraph.number(), paragraph.portion().map(PortionMark::toString), paragraph.text());
            case ReadingView.Heading heading -> plain(heading.text());
            case ReadingView.Signature signature -> plain(String.join(", ", signature.names()));
        };
    }

    private static Paragraph plain(String text) {
        return new Paragraph(Optional.empty(), Optional.empty(), text);
    }
}
