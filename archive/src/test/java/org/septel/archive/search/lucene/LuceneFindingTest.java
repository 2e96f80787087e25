package org.septel.archive.search.lucene;

import java.nio.file.Path;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.FindingContract;
import org.septel.archive.search.SearchIndex;

class LuceneFindingTest extends FindingContract {

    @Override
    protected SearchIndex open(Path folder, CableTexts texts) {
        return LuceneIndex.open(folder, texts);
    }
}
