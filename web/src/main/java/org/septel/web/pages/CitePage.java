package org.septel.web.pages;

import java.util.List;
import java.util.Optional;
import org.septel.archive.Reading;
import org.septel.archive.citing.Work;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.ReadingView;
import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// How to cite a cable or one of its paragraphs, in every style.
///
/// @param paragraph the one that is cited
/// @param quoted    how it begins
/// @param numbers   of the paragraphs that can be cited, with where
public record CitePage(
        Frame frame,
        CableHead head,
        Citations citations,
        Optional<Integer> paragraph,
        String quoted,
        List<Numbered> numbers) {

    private static final int QUOTED = 240;

    /// A paragraph that can be cited.
    public record Numbered(int number, String url) {}

    /// @throws Refusal if the cable has no such paragraph
    public static CitePage of(Reading reading, Optional<Integer> paragraph, Lexicon lexicon, Assets assets) {
        CableHead head = CableHead.of(reading, lexicon);
        List<ReadingView.Paragraph> paragraphs =
                ReadingView.of(reading.telegram()).paragraphs();
        Work work = Citations.work(reading);
        return new CitePage(
                Frame.of("Cite " + head.id(), Question.NONE, assets),
                head,
                Citations.of(paragraph.map(work::paragraph).orElse(work)),
                paragraph,
                paragraph.map(number -> beginning(number, paragraphs)).orElse(""),
                paragraphs.stream()
                        .flatMap(one -> one.number().stream())
                        .distinct()
                        .filter(number -> 0 < number && number < 10_000)
                        .map(number -> new Numbered(number, new Address.Citing(head.id(), number).url()))
                        .toList());
    }

    private static String beginning(int number, List<ReadingView.Paragraph> paragraphs) {
        String text = paragraphs.stream()
                .filter(one -> one.number().filter(n -> n == number).isPresent())
                .findFirst()
                .orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "The cable has no paragraph " + number))
                .text();
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED).replaceAll("\\s+\\S*$", "") + " …";
    }
}
