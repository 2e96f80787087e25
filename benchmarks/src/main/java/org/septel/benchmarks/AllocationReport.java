package org.septel.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// How many bytes a parse allocates for each character of its telegram, once the compiler is done: the same however
/// busy the machine is. Prints the median and the ninth decile of all telegrams, for invented and for real ones.
public final class AllocationReport {

    /// After so many passes the compiler has done what it will; before, it leaves objects that it can do without later.
    private static final int PASSES = 200;

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());

    private AllocationReport() {}

    public static void main(String[] args) {
        report(Texts.INVENTED);
        report(Texts.REAL);
    }

    private static void report(String set) {
        try {
            List<String> texts = Texts.of(set);
            double[] each = {};
            for (int pass = 0; pass < PASSES; pass++) {
                each = texts.stream()
                        .mapToDouble(AllocationReport::bytesPerCharacter)
                        .sorted()
                        .toArray();
            }
            long characters = texts.stream().mapToLong(String::length).sum();
            System.out.printf(
                    "%-9s %4d telegrams, %8d characters: median %.1f bytes a character, nine of ten at most %.1f%n",
                    set, each.length, characters, each[each.length / 2], each[each.length * 9 / 10]);
        } catch (IllegalStateException absent) {
            System.out.println(set + ": " + absent.getMessage());
        }
    }

    /// The parser is made before: what its tables take is no part of a parse.
    private static double bytesPerCharacter(String text) {
        long before = allocated();
        if (PARSER.parse(text).elements().isEmpty() && !text.isEmpty()) {
            throw new IllegalStateException("nothing read");
        }
        return (allocated() - before) / (double) text.length();
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
