package org.septel.archive.importing.layout;

import java.util.List;
import org.septel.archive.importing.SourceReaders;

/// Every layout, in the order in which they are asked.
public final class Layouts {

    private Layouts() {}

    /// Those that are read, and those that are known and not read yet.
    public static SourceReaders standard() {
        return new SourceReaders(
                UnreadLayout.ALL,
                List.of(new RecordPage(), new CablegateCsv(), new CablegateText(), new TelegramText()));
    }
}
