package org.septel.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Whether the time of a parse grows with the text and no faster: telegrams of 1 KB to 50 MB, and shapes that nobody
/// sends, each at two sizes. Read the counter: characters a second should stay.
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class ScalingBenchmark {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());

    /// Invented telegrams one behind the other.
    @State(Scope.Benchmark)
    public static class Growing {

        @Param({"1000", "10000", "100000", "1000000", "10000000", "50000000"})
        public int characters;

        String text = "";

        @Setup
        public void write() {
            text = Texts.invented(characters);
        }
    }

    /// One thing again and again.
    @State(Scope.Benchmark)
    public static class Nasty {

        @Param({
            "LINE",
            "PARENTHESES",
            "TAGS",
            "LABELS",
            "REFERENCES",
            "DASHES",
            "BRACKETS",
            "NAMES",
            "NUMBERS",
            "CAPITALS"
        })
        public Shape shape = Shape.LINE;

        @Param({"100000", "1000000"})
        public int characters;

        String text = "";

        @Setup
        public void write() {
            String unit = shape.unit;
            text = shape.opening + unit.repeat(Math.max(1, (characters - shape.opening.length()) / unit.length()));
        }
    }

    /// What is repeated behind which opening.
    public enum Shape {
        LINE("", "They met in the capital. "),
        PARENTHESES("", "("),
        TAGS("UNCLAS MASERU 000012\nTAGS: ", "PREL, "),
        LABELS("UNCLAS MASERU 000012\n", "SUBJECT:\n\n"),
        REFERENCES("UNCLAS MASERU 000012\nREF: ", "A. CAIRO 493 "),
        DASHES("1. (C) They met.\n", "---\nWord\n"),
        BRACKETS("1. (C) They met. ", "[a "),
        NAMES("1. (C) They met. ", "Embassy Moscow "),
        NUMBERS("1. (C) They met. ", "Kuala 46 Lumpur 2007 "),
        CAPITALS("1. (C) THEY MET. ", "END OF SUMMARY AND REF A, ");

        private final String opening;
        private final String unit;

        Shape(String opening, String unit) {
            this.opening = opening;
            this.unit = unit;
        }
    }

    @Benchmark
    public Telegram telegrams(Growing growing, Counted counted) {
        counted.add(growing.text);
        return PARSER.parse(growing.text);
    }

    @Benchmark
    public Telegram nastyShapes(Nasty nasty, Counted counted) {
        counted.add(nasty.text);
        return PARSER.parse(nasty.text);
    }

    /// 50 MB without a line end.
    @State(Scope.Benchmark)
    public static class OneLine {

        String text = "";

        @Setup
        public void write() {
            text = "They met in the capital. ".repeat(2_000_000);
        }
    }

    @Benchmark
    public Telegram oneLineOf50MB(OneLine line, Counted counted) {
        counted.add(line.text);
        return PARSER.parse(line.text);
    }
}
