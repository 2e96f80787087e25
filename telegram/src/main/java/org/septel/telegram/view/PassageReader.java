package org.septel.telegram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.Entities;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Sections;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Takes the text proper out of a telegram's elements, in reading order.
///
/// Heading lines, captions, page marks, banners, repeats and blank lines are passed over, so that a paragraph goes on
/// across them. Text that no rule covers is kept once the text proper has begun: it may be part of what was said.
final class PassageReader {

    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage.Stretch> stretches = new ArrayList<>();
    private Optional<Integer> number = Optional.empty();
    private Optional<PortionMark> portion = Optional.empty();
    private Optional<String> heading = Optional.empty();

    private PassageReader() {}

    static List<Passage> read(Telegram telegram) {
        var reader = new PassageReader();
        Sections.of(telegram).inReadingOrder().forEach(reader::take);
        reader.close();
        return List.copyOf(reader.passages);
    }

    private void take(Element element) {
        switch (element) {
            case Element.Paragraph paragraph -> begin(paragraph);
            case Element.Continuation more -> goOn(new Passage.Stretch(more.span(), more.inlines()));
            case Element.Heading line -> head(line);
            case Element.Signature signature -> sign(signature);
            case Element.Unrecognised rest -> stray(rest);
            case Element.HeadingLine _,
                    Element.ProcessingLine _,
                    Element.BreakLine _,
                    Element.PrologueLine _,
                    Element.PageMark _,
                    Element.PageBanner _,
                    Element.EndMark _,
                    Element.Notice _,
                    Element.ReleaseStamp _,
                    Element.RecordMark _,
                    Element.MetadataLine _,
                    Element.Repeat _,
                    Element.Blank _ -> {}
        }
    }

    private void begin(Element.Paragraph paragraph) {
        close();
        number = paragraph.number().map(Spanned::value);
        portion = paragraph.portion().map(Spanned::value);
        stretches.add(new Passage.Stretch(paragraph.body(), paragraph.inlines()));
    }

    private void goOn(Passage.Stretch stretch) {
        stretches.add(stretch);
    }

    private void head(Element.Heading line) {
        close();
        String text = Entities.decoded(LineJoiner.tidy(line.text().value()));
        passages.add(new Passage.Heading(text, line.span()));
        heading = Optional.of(text);
    }

    private void sign(Element.Signature signature) {
        close();
        List<String> names = signature.names().stream().map(Spanned::value).toList();
        passages.add(new Passage.Signed(names, signature.span()));
    }

    private void stray(Element.Unrecognised rest) {
        boolean begun = !passages.isEmpty() || !stretches.isEmpty();
        if (begun) {
            close();
            stretches.add(new Passage.Stretch(rest.span(), List.of()));
        }
    }

    /// Ends the paragraph that is open, if one is.
    private void close() {
        if (!stretches.isEmpty()) {
            passages.add(new Passage.Prose(number, portion, heading, stretches));
            heading = Optional.empty();
        }
        stretches.clear();
        number = Optional.empty();
        portion = Optional.empty();
    }
}
