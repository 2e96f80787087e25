package org.septel.archive.importing.layout;

import java.util.List;
import java.util.stream.Stream;
import org.septel.archive.importing.ContainerLimits;
import org.septel.archive.importing.SourceReader;
import org.septel.archive.importing.SourceReaders;
import org.septel.archive.importing.container.Containers;

/// Every layout, in the order in which they are asked.
public final class Layouts {

    /// Layouts of text, which may stand inside of something else.
    private static final List<SourceReader> TEXTS = List.of(
            new AadTable(),
            new CablegateCsv(),
            new RecordPage(),
            new CablegateText(),
            new PlusdText(),
            new AadText(),
            new RecognisedText(),
            new TelegramText());

    private static final List<SourceReader> READ = all(new Inner(TEXTS));

    private Layouts() {}

    /// Those that are read, and those that are known and not read yet.
    public static SourceReaders standard() {
        return within(ContainerLimits.STANDARD);
    }

    /// The same with other limits.
    public static SourceReaders within(ContainerLimits limits) {
        return new SourceReaders(Containers.standard(), UnreadLayout.ALL, READ, limits);
    }

    private static List<SourceReader> all(Inner texts) {
        var pdf = new PdfPages(texts, TextRecognition.installed());
        Stream<SourceReader> others = Stream.of(
                pdf,
                new CablegatePage(),
                new PlusdPage(),
                new FrusVolume(),
                new AadXml(),
                new SeptelJson(),
                MailMessages.folder(texts, pdf),
                MailMessages.single(texts, pdf));
        return Stream.concat(others, TEXTS.stream()).toList();
    }
}
