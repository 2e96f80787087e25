package org.septel.archive.importing.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// One cable of the Cablegate release as text: five lines with id, title (cut short), date, classification and origin,
/// then the telegram. Some have no telegram.
final class CablegateText implements SourceReader {

    private static final int HEAD_LINES = 5;

    private static final Pattern ID = Pattern.compile("\\d{2,4}[A-Z][A-Z .'-]{0,40}\\d{1,7}");

    @Override
    public String format() {
        return "cablegate";
    }

    @Override
    public Match recognises(SourceHead head) {
        List<String> lines = lines(Encoding.decode(head.bytes()).text());
        boolean certain = lines.size() > 2
                && ID.matcher(lines.getFirst()).matches()
                && PublishedTime.read(lines.get(2)).isPresent();
        return certain ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) {
        return Records.of(this, input, line -> 0, CablegateText::record);
    }

    private static Entry record(Records.Source source) {
        List<String> head = lines(source.text());
        if (head.size() < 3) {
            return source.unreadable("the head breaks off after line " + head.size() + " of " + HEAD_LINES
                    + ": id, title, date, classification, origin");
        }
        Optional<String> date = line(head, 2);
        var created = date.flatMap(PublishedTime::read);
        if (created.isEmpty()) {
            return source.unreadable("line 3 of the head is no date: " + Shown.of(date.orElse("")));
        }
        var record = new PublishedRecord(
                line(head, 0), created, line(head, 3), line(head, 4), line(head, 1), List.of(), List.of());
        return source.record(record, textAfter(source.text()));
    }

    private static List<String> lines(String text) {
        return text.lines().limit(HEAD_LINES).map(String::strip).toList();
    }

    private static Optional<String> line(List<String> head, int index) {
        return index < head.size() ? Optional.of(head.get(index)).filter(line -> !line.isEmpty()) : Optional.empty();
    }

    private static String textAfter(String text) {
        int at = 0;
        for (int line = 0; line < HEAD_LINES; line++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return "";
            }
            at = end + 1;
        }
        return text.substring(at);
    }
}
