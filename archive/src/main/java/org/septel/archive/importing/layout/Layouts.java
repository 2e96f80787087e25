package org.septel.archive.importing.layout;

import java.util.List;
import org.septel.archive.importing.ContainerLimits;
import org.septel.archive.importing.SourceReader;
import org.septel.archive.importing.SourceReaders;
import org.septel.archive.importing.container.Containers;

/// Every layout, in the order in which they are asked.
public final class Layouts {

    private static final List<SourceReader> READ = List.of(
            new CablegatePage(),
            new PlusdPage(),
            new FrusVolume(),
            new AadXml(),
            new AadTable(),
            new CablegateCsv(),
            new RecordPage(),
            new CablegateText(),
            new PlusdText(),
            new AadText(),
            new TelegramText());

    private Layouts() {}

    /// Those that are read, and those that are known and not read yet.
    public static SourceReaders standard() {
        return within(ContainerLimits.STANDARD);
    }

    /// The same with other limits.
    public static SourceReaders within(ContainerLimits limits) {
        return new SourceReaders(Containers.standard(), UnreadLayout.ALL, READ, limits);
    }
}
