package org.septel.telegram.fuzz;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.telegram.testing.Corpus;

/// Real telegrams as a bad line, a bad scan or a bad conversion would leave them: lines lost, doubled, swapped, glued
/// or
/// taken from another telegram, characters garbled.
class DamagedTextLaws {

    private static final int MOST_WOUNDS = 12;

    private static final String NOISE = "\n\r\t :;./-=()[]\"',#&<>*\\\u0000\u00A0\u00B6\uFFFD\uD83DXxOI01A";

    /// Texts a seed; a long run asks for more with `-Dfuzz.tries=N`.
    private static final int TRIES = Integer.getInteger("fuzz.tries", 150);

    private static final List<String> TEXTS = Corpus.isAtHand() ? Corpus.all() : List.of();

    @Property(tries = 4)
    void holdHoweverATelegramWasDamaged(@ForAll("seeds") long seed) {
        assumeFalse(TEXTS.isEmpty(), "skipped: no real texts are at hand");
        var random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            TelegramFuzz.check(damaged(random));
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static String damaged(Random random) {
        List<String> lines = lines(random);
        for (int wounds = random.nextInt(MOST_WOUNDS); 0 <= wounds; wounds--) {
            wound(lines, random);
        }
        return String.join("", lines);
    }

    private static List<String> lines(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        var lines = new ArrayList<String>();
        int at = 0;
        for (int end = text.indexOf('\n'); 0 <= end; end = text.indexOf('\n', at)) {
            lines.add(text.substring(at, end + 1));
            at = end + 1;
        }
        lines.add(text.substring(at));
        return lines;
    }

    private static void wound(List<String> lines, Random random) {
        if (lines.size() < 2) {
            return;
        }
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, line);
            case 2 -> Collections.swap(lines, at, other);
            case 3 -> lines.set(at, line.stripTrailing());
            case 4 -> lines.addAll(at, borrowed(random));
            case 5 -> lines.set(at, garbled(line, random));
            case 6 -> lines.set(at, line.toLowerCase(Locale.ROOT));
            case 7 -> lines.set(at, line.repeat(1 + random.nextInt(20)));
            default -> lines.subList(Math.min(at, other), Math.max(at, other)).clear();
        }
    }

    /// Some lines of another telegram.
    private static List<String> borrowed(Random random) {
        List<String> lines = lines(random);
        int from = random.nextInt(lines.size());
        return lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(30)));
    }

    private static String garbled(String line, Random random) {
        var text = new StringBuilder(line);
        for (int times = random.nextInt(6); 0 <= times && 0 < text.length(); times--) {
            int at = random.nextInt(text.length());
            char noise = NOISE.charAt(random.nextInt(NOISE.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, noise);
                default -> text.insert(at, noise);
            }
        }
        return text.toString();
    }
}
