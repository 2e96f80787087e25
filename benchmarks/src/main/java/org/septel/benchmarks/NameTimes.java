package org.septel.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.septel.archive.indexing.ReadingText;
import org.septel.archive.names.Mention;
import org.septel.archive.names.NameTagger;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// What finding the names of a cable takes of its thread's processor time, for so many invented cables and for the real
/// ones that are at hand: `NameTimes [COUNT]`. What is found is given as a number, the same while the same is found.
public final class NameTimes {

    private static final long SEED = 4634;
    private static final int COUNT = 2_000;
    private static final int PASSES = 25;
    private static final double MICRO = 1e3;

    private NameTimes() {}

    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? COUNT : Integer.parseInt(arguments[0]);
        report(
                Texts.INVENTED,
                new SampleCables(SEED).stream(count).map(SampleCable::text).toList());
        try {
            report(Texts.REAL, Texts.of(Texts.REAL));
        } catch (IllegalStateException absent) {
            System.out.println(Texts.REAL + ": " + absent.getMessage());
        }
    }

    private static void report(String set, List<String> texts) {
        var parser = new TelegramParser(Lexicon.standard());
        List<List<String>> cables =
                texts.stream().map(text -> ReadingText.of(parser.parse(text))).toList();
        long characters =
                cables.stream().flatMap(List::stream).mapToLong(String::length).sum();
        var tagger = new NameTagger(Lexicon.standard());
        List<Double> micros = new ArrayList<>();
        int names = 0;
        int same = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            names = 0;
            same = 0;
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (List<String> cable : cables) {
                List<Mention> mentions = tagger.names(cable, "Russia");
                names += mentions.size();
                same = 31 * same + mentions.size();
            }
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            micros.add(nanos / MICRO / cables.size());
        }
        for (List<String> cable : cables) {
            same = 31 * same + print(tagger.names(cable, "Russia"));
        }
        double median =
                micros.subList(PASSES / 2, PASSES).stream().sorted().toList().get(PASSES / 4);
        System.out.printf(
                "%-9s %6d cables, %6.0f characters and %4.1f names each (%08x): %6.1f µs a cable, %5.1f million characters a second%n",
                set,
                cables.size(),
                (double) characters / cables.size(),
                (double) names / cables.size(),
                same,
                median,
                characters / (median * cables.size()));
    }

    /// The same for the same mentions.
    private static int print(List<Mention> mentions) {
        int print = 0;
        for (Mention mention : mentions) {
            print = 31 * print + mention.paragraph();
            print = 31 * print + mention.span().start();
            print = 31 * print + mention.span().end();
            print = 31 * print + mention.kind().toString().hashCode();
            print = 31 * print + mention.normal().hashCode();
            print = 31 * print + mention.evidence().toString().hashCode();
        }
        return print;
    }
}
