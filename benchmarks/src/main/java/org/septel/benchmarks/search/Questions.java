package org.septel.benchmarks.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.septel.benchmarks.search.Asked.Kind;
import org.septel.benchmarks.search.Listed.Value;

/// Makes questions of cables that are held, so that each has an answer; the same ones in every run.
final class Questions {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    private static final int SHORTEST = 4;
    private static final int BEGINNING = 4;
    private static final int MOST_WEEKS = 60;

    private final Random random = new Random(2007);
    private final List<Listed> cables;

    Questions(List<Listed> cables) {
        this.cables = cables;
    }

    Map<Kind, List<Asked>> all(int each) {
        var all = new EnumMap<Kind, List<Asked>>(Kind.class);
        for (Kind kind : Kind.values()) {
            var questions = new ArrayList<Asked>();
            for (int tries = 0; questions.size() < each && tries < 100 * each; tries++) {
                Listed cable = cables.get(random.nextInt(cables.size()));
                one(kind, cable, questions);
            }
            all.put(kind, questions);
        }
        return all;
    }

    private void one(Kind kind, Listed cable, List<Asked> questions) {
        List<String> words = row(cable);
        if (words.size() < 3) {
            return;
        }
        List<String> one = List.of(words.get(random.nextInt(words.size())));
        List<String> two = List.of(words.get(0), words.get(words.size() - 1));
        switch (kind) {
            case ONE_WORD, BY_DATE, DEEP_PAGE -> questions.add(new Asked(kind, one, "", ""));
            case TWO_WORDS, PARAGRAPH -> questions.add(new Asked(kind, two, "", ""));
            case PHRASE -> questions.add(new Asked(kind, words.subList(0, 3), "", ""));
            case PREFIX -> questions.add(new Asked(kind, List.of(one.getFirst().substring(0, BEGINNING)), "", ""));
            case FIELD ->
                cable.values(Value.ORIGIN).stream()
                        .findFirst()
                        .ifPresent(origin -> questions.add(new Asked(kind, List.of(), origin, "")));
            case DATE_RANGE -> {
                LocalDate first = LocalDate.ofEpochDay(Math.floorDiv(cable.created(), 86_400L));
                LocalDate last = first.plusWeeks(random.nextInt(MOST_WEEKS));
                questions.add(new Asked(kind, List.of(), first.toString(), last.toString()));
            }
            case REFERENCE ->
                cable.values(Value.REFERENCE).stream()
                        .findFirst()
                        .ifPresent(id -> questions.add(new Asked(kind, List.of(), id, "")));
            case DRILL_DOWN -> {
                if (!cable.values(Value.TAG).isEmpty()
                        && !cable.values(Value.CLASSIFICATION).isEmpty()) {
                    String tag = cable.values(Value.TAG).getFirst();
                    questions.add(new Asked(
                            kind, one, tag, cable.values(Value.CLASSIFICATION).getFirst()));
                }
            }
            case EVERYTHING -> questions.add(new Asked(kind, List.of(), "", ""));
        }
    }

    /// Three long words of one paragraph, as they stand in a row with single blanks between; none where none do.
    private List<String> row(Listed cable) {
        if (cable.paragraphs().isEmpty()) {
            return List.of();
        }
        String paragraph =
                cable.paragraphs().get(random.nextInt(cable.paragraphs().size()));
        String[] words = BETWEEN_WORDS.split(paragraph.toLowerCase(Locale.ROOT));
        for (int tries = 0; 4 < words.length && tries < words.length; tries++) {
            int at = random.nextInt(words.length - 3);
            List<String> row = List.of(words).subList(at, at + 3);
            String written = String.join(" ", row);
            if (row.stream().allMatch(word -> SHORTEST <= word.length())
                    && paragraph.toLowerCase(Locale.ROOT).contains(written)) {
                return row;
            }
        }
        return List.of();
    }

    /// Seconds since 1970 at the beginning of a day.
    static long seconds(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }
}
