package org.septel.archive.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.septel.archive.names.Marked.Mark;
import org.septel.archive.names.Marked.Stretch;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Span;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.view.ReadingView;

/// How many of the names are found, and how much of what is found is a name: with the very same bounds, and with
/// bounds that overlap. The kind must be the same in both.
final class Score {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());
    private static final NameTagger TAGGER = new NameTagger(Lexicon.standard());

    private final Map<NameKind, int[]> counts = new EnumMap<>(NameKind.class);
    private final List<String> errors = new ArrayList<>();

    /// @param exact whether bounds must be the same
    Figures figures(NameKind kind, boolean exact) {
        int[] of = counts.getOrDefault(kind, new int[5]);
        return new Figures(of[exact ? 0 : 1], of[exact ? 0 : 4], of[2], of[3]);
    }

    record Figures(int met, int right, int marked, int found) {
        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return marked == 0 ? 1 : (double) met / marked;
        }

        double f1() {
            return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
        }
    }

    List<String> errors() {
        return errors;
    }

    void take(Marked telegram) {
        List<Stretch> reading = new ArrayList<>();
        List<Mark> found = found(telegram, reading).stream()
                .filter(mark -> telegram.shown().stream().anyMatch(shown -> shown.overlaps(mark.start(), mark.end())))
                .toList();
        for (Mark mark : telegram.names()) {
            if (reading.stream().noneMatch(span -> span.overlaps(mark.start(), mark.end()))) {
                continue;
            }
            int[] of = counts.computeIfAbsent(mark.kind(), _ -> new int[5]);
            of[2]++;
            of[0] += found.stream().anyMatch(mark::is) ? 1 : 0;
            boolean met = found.stream().anyMatch(mark::overlaps);
            of[1] += met ? 1 : 0;
            if (!met) {
                errors.add(telegram.id() + " missed " + mark.kind() + " " + mark.text() + around(telegram, mark));
            }
        }
        for (Mark mark : found) {
            boolean right = telegram.names().stream().anyMatch(mark::overlaps);
            if (right || telegram.unsaid().stream().noneMatch(unsaid -> unsaid.overlaps(mark.start(), mark.end()))) {
                int[] of = counts.computeIfAbsent(mark.kind(), _ -> new int[5]);
                of[3]++;
                of[4] += right ? 1 : 0;
                if (!right) {
                    errors.add(telegram.id() + " wrong " + mark.kind() + " " + mark.text() + around(telegram, mark));
                }
            }
        }
    }

    private static String around(Marked telegram, Mark mark) {
        String text = telegram.text();
        return "   <"
                + text.substring(Math.max(0, mark.start() - 30), Math.min(text.length(), mark.end() + 30))
                        .replaceAll("\\s+", " ")
                + ">";
    }

    private static List<Mark> found(Marked telegram, List<Stretch> reading) {
        String text = telegram.text();
        int head = telegram.id().startsWith("19") ? 0 : head(text);
        String raw = text.substring(head);
        CableId id = CableId.parse(telegram.id()).orElseThrow();
        var view = ReadingView.of(PARSER.parse(raw, Hints.of(id)));
        List<String> paragraphs = view.blocks().stream().map(Score::text).toList();
        view.blocks().stream()
                .flatMap(block -> block.spans().stream())
                .forEach(span -> reading.add(new Stretch(head + span.start(), head + span.end())));
        String country = Lexicon.standard().post(id.post()).map(Post::country).orElse("");
        List<Mark> marks = new ArrayList<>();
        for (Mention mention : TAGGER.names(paragraphs, country)) {
            List<Span> spans = view.blocks().get(mention.paragraph()).spans();
            int[] places = places(paragraphs.get(mention.paragraph()), raw, spans);
            int start = places[mention.span().start()];
            int end = places[mention.span().end() - 1] + 1;
            marks.add(new Mark(mention.kind(), head + start, head + end, mention.text()));
        }
        return marks;
    }

    /// Lines of a published text above the telegram.
    private static int head(String text) {
        int at = 0;
        for (int line = 0; line < 5; line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static String text(ReadingView.Block block) {
        return switch (block) {
            case ReadingView.Paragraph paragraph -> paragraph.text();
            case ReadingView.Heading heading -> heading.text();
            case ReadingView.Signature signature -> String.join(", ", signature.names());
        };
    }

    /// Where the letters of a paragraph stand in the telegram, the joints of wrapped lines passed over.
    private static int[] places(String paragraph, String raw, List<Span> spans) {
        int[] places = new int[paragraph.length()];
        List<Integer> letters = new ArrayList<>();
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(raw.charAt(i))) {
                    letters.add(i);
                }
            }
        }
        long skip = letters.size()
                - paragraph.chars().filter(Character::isLetterOrDigit).count();
        int next = 0;
        int last = spans.isEmpty() ? 0 : spans.getFirst().start();
        for (int i = 0; i < paragraph.length(); i++) {
            if (Character.isLetterOrDigit(paragraph.charAt(i))) {
                while (0 < skip && next < letters.size() && raw.charAt(letters.get(next)) != paragraph.charAt(i)) {
                    next++;
                    skip--;
                }
                last = next < letters.size() ? letters.get(next++) : last;
            }
            places[i] = last;
        }
        return places;
    }
}
