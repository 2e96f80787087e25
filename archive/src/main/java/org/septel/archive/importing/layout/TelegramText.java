package org.septel.archive.importing.layout;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// Telegrams as plain text with nothing beside them. A file is one telegram, unless an end mark is followed, blank
/// lines
/// apart, by the first line of another heading.
final class TelegramText implements SourceReader {

    private static final Pattern END = Pattern.compile("NNNN?|<<\\s{0,3}END OF DOCUMENT\\s{0,3}>>|#\\d{4}");

    private static final Pattern BEGINNING = Pattern.compile(
            "V?ZCZC[A-Z]{3}\\d{3,4}" // format line 1
                    + "|(?:ZZ|OO|PP|RR|YY) R[A-Z]{3,7}(?: .*)?" // format line 2
                    + "|DE R[A-Z]{3,7} .*" // format line 3
                    + "|[ZOPRY](?: [ZOPRY])? \\d{6}\\s?Z [A-Z]{3} \\d{2,4}.*" // format line 5
                    + "|PAGE 01 .*");

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Match recognises(SourceHead head) {
        return Match.POSSIBLE;
    }

    @Override
    public Stream<Entry> read(SourceInput input) {
        return Records.of(this, input, new Heading(), TelegramText::record);
    }

    private static Entry record(Records.Source source) {
        return source.record(PublishedRecord.NONE, source.text());
    }

    /// The first line of a heading behind an end mark.
    private static final class Heading implements LineCutter.Rule {

        private boolean ended;

        @Override
        public int begins(String line) {
            if (line.isEmpty()) {
                return 0;
            }
            boolean begins = ended && BEGINNING.matcher(line).matches();
            ended = END.matcher(line).matches();
            return begins ? 1 : 0;
        }
    }
}
