package org.septel.archive.search.lucene;

import java.nio.file.Path;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.search.SearchIndexContract;

class LuceneIndexTest extends SearchIndexContract {

    @Override
    protected SearchIndex open(Path folder, CableTexts texts) {
        return LuceneIndex.open(folder, texts);
    }
}
