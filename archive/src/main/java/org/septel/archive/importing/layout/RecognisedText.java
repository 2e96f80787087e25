package org.septel.archive.importing.layout;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// A telegram recognised in pictures by somebody's program, with marks between its pages: a line `===== PAGE 1 =====`
/// and, there and at the top, lines of JSON about the recognition.
final class RecognisedText implements SourceReader {

    private static final Pattern PAGE = Pattern.compile("={3,10} ?PAGE \\d{1,5} ?={3,10}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile("\\{\"[^\\n]{0,10000}\\}");
    private static final Pattern SOURCE = Pattern.compile("\"source_file\":\\s?\"([^\"]{1,500})\"");

    @Override
    public String format() {
        return "ocr";
    }

    @Override
    public Match recognises(SourceHead head) {
        boolean certain = Encoding.decode(head.bytes())
                .text()
                .lines()
                .filter(line -> !line.isBlank() && !isAbout(line))
                .findFirst()
                .filter(RecognisedText::isPage)
                .isPresent();
        return certain ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        return Records.whole(this, input, source -> Stream.of(record(source)));
    }

    private static Entry record(Records.Source source) {
        String text = source.text()
                .lines()
                .filter(line -> !isAbout(line) && !isPage(line))
                .collect(Collectors.joining("\n", "", "\n"));
        List<Attribute> stated = SOURCE.matcher(source.text())
                .results()
                .limit(1)
                .map(file -> new Attribute("Source file", file.group(1)))
                .toList();
        return source.record(
                new PublishedRecord(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        stated),
                text.replaceFirst("\\A\\n+", ""));
    }

    private static boolean isPage(String line) {
        return PAGE.matcher(line.strip()).matches();
    }

    private static boolean isAbout(String line) {
        return ABOUT.matcher(line.strip()).matches();
    }
}
