package org.septel.web.pages;

import java.util.List;
import java.util.Optional;
import org.septel.archive.Notebook;
import org.septel.archive.Reading;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.ReadingView;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// The form that collects a cable or a passage of it, with a note.
///
/// @param quotation the paragraph, to be cut to the words that matter; empty for the whole cable
public record NotePage(
        Frame frame, CableHead head, String quotation, List<CollectionsPage.Entry> collections, List<String> marks) {

    public static NotePage of(
            Reading reading, Optional<Integer> paragraph, Notebook notebook, Lexicon lexicon, Assets assets) {
        CableHead head = CableHead.of(reading, lexicon);
        return new NotePage(
                Frame.of("Collect " + head.id(), Question.NONE, assets),
                head,
                paragraph.map(number -> text(number, reading)).orElse(""),
                CollectionsPage.entries(notebook),
                CollectionPage.colours());
    }

    private static String text(int number, Reading reading) {
        return ReadingView.of(reading.telegram()).paragraphs().stream()
                .filter(one -> one.number().filter(n -> n == number).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "The cable has no paragraph " + number))
                .text();
    }
}
