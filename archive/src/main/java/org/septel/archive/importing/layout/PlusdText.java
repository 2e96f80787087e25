package org.septel.archive.importing.layout;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// One cable of the Public Library of US Diplomacy as text: a title, labels with values, a blank line, the text.
final class PlusdText implements SourceReader {

    /// Lines within which the id must stand.
    private static final int HEAD_LINES = 60;

    private static final Pattern LABEL = Pattern.compile("\\s{0,9}([A-Za-z][A-Za-z ()]{1,40}):\\s{0,99}(.*)");

    @Override
    public String format() {
        return "plusd-text";
    }

    @Override
    public Match recognises(SourceHead head) {
        if (Markup.of(head).isPresent()) {
            return Match.NO;
        }
        boolean certain = Encoding.decode(head.bytes())
                .text()
                .lines()
                .limit(HEAD_LINES)
                .map(LABEL::matcher)
                .anyMatch(label -> label.matches() && label.group(1).equalsIgnoreCase(PlusdRecord.ID));
        return certain ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        return Records.whole(this, input, source -> Stream.of(record(source)));
    }

    private static Entry record(Records.Source source) {
        String text = source.text();
        var record = new PlusdRecord();
        var title = new StringBuilder();
        String label = "";
        var value = new StringBuilder();
        int at = 0;
        boolean ended = false;
        while (at < text.length() && !ended) {
            int end = text.indexOf('\n', at) + 1;
            end = end == 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            Matcher next = LABEL.matcher(line);
            if (next.matches() && PlusdRecord.isLabel(next.group(1))) {
                record.add(label, value.toString());
                label = next.group(1);
                value = new StringBuilder(next.group(2));
            } else if (label.isEmpty()) {
                title.append(title.isEmpty() || line.isEmpty() ? "" : " ").append(line);
            } else {
                ended = line.isEmpty() && !value.isEmpty();
                value.append('\n').append(line);
            }
            at = end;
        }
        record.add(label, value.toString());
        return source.record(record.record(Optional.of(title.toString())), text.substring(at));
    }
}
