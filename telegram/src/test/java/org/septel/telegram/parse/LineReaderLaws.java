package org.septel.telegram.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.septel.telegram.Hints;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.Corpus;

/// A reader that is not asked about a line would not have read it.
class LineReaderLaws {

    @ParameterizedTest
    @EnumSource
    void noReaderReadsALineWhoseShapeItRulesOut(Zone zone) {
        Corpus.all().forEach(text -> check(text, zone));
    }

    /// Each line after all above it were read, as if in that zone.
    private static void check(String raw, Zone zone) {
        var lines = new LineCursor(raw, ParserLimits.DEFAULT);
        var text = new TextFlow(raw, Lexicon.standard());
        var progress = new Progress(lines, new Readers(), text, Lexicon.standard(), ParserLimits.DEFAULT, Hints.NONE);
        for (int index = 0; index < lines.count(); index++) {
            Line line = lines.line(index);
            if (!line.isBlank()) {
                progress.enter(zone);
                ruledOut(line, progress);
                var element = progress.readers().read(line, progress);
                if (element != null) {
                    progress.add(element);
                }
            }
        }
    }

    private static void ruledOut(Line line, Progress progress) {
        for (LineReader reader : Readers.all()) {
            if (line.first() < Shape.ASCII && !reader.mayBe(Shape.of(Shape.number(line, progress.isPlain())))) {
                assertThat(reader.read(line, progress))
                        .as("%s asked about %s", reader.getClass().getSimpleName(), line.content())
                        .isNull();
            }
        }
    }
}
