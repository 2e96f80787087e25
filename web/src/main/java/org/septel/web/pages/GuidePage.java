package org.septel.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.septel.telegram.CableId;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.declassify.Declassifier;
import org.septel.telegram.declassify.Reckoning;
import org.septel.telegram.explain.Explainer;
import org.septel.telegram.explain.Explanation;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// How to read a cable: an invented one, chapter by chapter, as it is explained at this very moment.
///
/// @param text the whole telegram
public record GuidePage(Frame frame, String text, List<Part> parts) {

    private static final CableId SAMPLE = CableId.of(2007, "KARDOS", 412);

    /// Enough of each sort of line to see the point.
    private static final int MOST_OF_A_KIND = 2;

    /// A chapter with the sample's lines that show it.
    public record Part(Chapter chapter, List<HowToReadPage.Line> lines) {}

    public static GuidePage of(Lexicon lexicon, Assets assets) {
        Telegram telegram = new TelegramParser(lexicon).parse(sample(), Hints.of(SAMPLE));
        List<Explanation> explanations = new Explainer(lexicon).explain(telegram);
        Reckoning end = new Declassifier(lexicon).reckon(telegram);
        Map<Optional<Chapter>, List<Integer>> places = IntStream.range(0, explanations.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> Chapter.of(explanations.get(place).element())));
        return new GuidePage(
                Frame.of("How to read a cable", Question.NONE, assets),
                telegram.raw(),
                Arrays.stream(Chapter.values())
                        .map(chapter -> new Part(
                                chapter,
                                lines(
                                        places.getOrDefault(Optional.of(chapter), List.of()),
                                        explanations,
                                        telegram,
                                        end)))
                        .toList());
    }

    private static List<HowToReadPage.Line> lines(
            List<Integer> places, List<Explanation> all, Telegram telegram, Reckoning end) {
        Map<String, List<Integer>> byKind = places.stream()
                .collect(Collectors.groupingBy(place -> kind(all.get(place)), LinkedHashMap::new, Collectors.toList()));
        return byKind.values().stream()
                .flatMap(ofKind -> ofKind.stream().limit(MOST_OF_A_KIND))
                .sorted()
                .map(place -> HowToReadPage.line(telegram, "e" + place, all.get(place), end))
                .toList();
    }

    /// Whatever is repeated, it is a repeat.
    private static String kind(Explanation explanation) {
        return explanation.element() instanceof Element.Repeat ? "repeat" : explanation.kind();
    }

    private static String sample() {
        try (InputStream in = GuidePage.class.getResourceAsStream(SAMPLE + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the sample cable is missing from this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
