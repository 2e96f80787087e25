package org.septel.benchmarks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.septel.telegram.explain.Explainer;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.view.ReadingView;

/// Parsing invented and real telegrams beside two baselines: cutting the text into lines, and what a reader of a dozen
/// fields by regular expressions does. Read the counters: cables and characters a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {

    private static final List<Pattern> A_DOZEN_FIELDS = List.of(
            Pattern.compile("^V?ZCZC([A-Z]{3})(\\d{3,4})$", Pattern.MULTILINE),
            Pattern.compile("^DE\\s+(R[A-Z]{3,7})\\s+#?(\\d{4})", Pattern.MULTILINE),
            Pattern.compile("^([ZOPRY]) (\\d{6})Z ([A-Z]{3}) (\\d{2})", Pattern.MULTILINE),
            Pattern.compile("^FM\\s+(.+)$", Pattern.MULTILINE),
            Pattern.compile("^TO\\s+(.+)$", Pattern.MULTILINE),
            Pattern.compile("^INFO\\s+(.+)$", Pattern.MULTILINE),
            Pattern.compile("E\\.?O\\.?\\s*(1\\d{4}):?\\s*(.*)$", Pattern.MULTILINE),
            Pattern.compile("^TAGS:?\\s+(.*)$", Pattern.MULTILINE),
            Pattern.compile("^SUBJ(?:ECT)?:\\s+(.*)$", Pattern.MULTILINE),
            Pattern.compile("^REF:\\s+(.*)$", Pattern.MULTILINE),
            Pattern.compile("^Classified By:\\s*(.*)$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE),
            Pattern.compile("summary\\.(.*?)end summary", Pattern.DOTALL | Pattern.CASE_INSENSITIVE));

    private final TelegramParser parser = new TelegramParser(Lexicon.standard());
    private final Explainer explainer = new Explainer(Lexicon.standard());
    private List<String> texts = List.of();

    @Param({Texts.INVENTED, Texts.REAL})
    public String set = Texts.INVENTED;

    @Setup
    public void read() {
        texts = Texts.of(set);
    }

    @Benchmark
    public void baselineLines(Counted counted, Blackhole out) {
        for (String text : texts) {
            out.consume(text.lines().count());
            counted.add(text);
        }
    }

    @Benchmark
    public void baselineTwelveFieldsByRegex(Counted counted, Blackhole out) {
        for (String text : texts) {
            for (Pattern field : A_DOZEN_FIELDS) {
                Matcher matcher = field.matcher(text);
                out.consume(matcher.find() ? matcher.group(matcher.groupCount()) : "");
            }
            counted.add(text);
        }
    }

    @Benchmark
    public void parse(Counted counted, Blackhole out) {
        for (String text : texts) {
            out.consume(parser.parse(text));
            counted.add(text);
        }
    }

    @Benchmark
    @Threads(2)
    public void parseOnTwoThreads(Counted counted, Blackhole out) {
        parse(counted, out);
    }

    @Benchmark
    public void parseAndRead(Counted counted, Blackhole out) {
        for (String text : texts) {
            out.consume(ReadingView.of(parser.parse(text)));
            counted.add(text);
        }
    }

    @Benchmark
    public void parseAndExplain(Counted counted, Blackhole out) {
        for (String text : texts) {
            out.consume(explainer.explain(parser.parse(text)));
            counted.add(text);
        }
    }
}
