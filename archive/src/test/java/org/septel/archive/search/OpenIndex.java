package org.septel.archive.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An index in a folder of its own, open for each test, with the texts of the cables that it was given.
abstract class OpenIndex {

    @TempDir
    protected Path folder;

    protected final Remembered texts = new Remembered();
    protected SearchIndex index;

    /// The index in a folder; the same index when called again after closing.
    protected abstract SearchIndex open(Path folder, CableTexts texts);

    @BeforeEach
    void openIndex() {
        index = texts.watching(open(folder, texts));
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }
}
