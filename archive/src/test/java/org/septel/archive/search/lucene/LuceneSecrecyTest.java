package org.septel.archive.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.SearchIndex;
import org.septel.archive.search.SearchSecrecyContract;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.meaning.Meaning;
import org.septel.archive.search.meaning.MeantCable;
import org.septel.archive.search.meaning.WordHash;

class LuceneSecrecyTest extends SearchSecrecyContract {

    @Override
    protected SearchIndex open(Path folder, CableTexts texts) {
        return LuceneIndex.open(folder, texts, meaning(folder));
    }

    private static Meaning meaning(Path folder) {
        return new Meaning(folder.resolve("meaning"), () -> Optional.of(new WordHash()), Duration.ZERO);
    }

    @Override
    protected void prepare(Path folder, SearchIndex index) {
        try (Searcher searcher = index.searcher(Clearance.ALL);
                Meaning.Preparing preparing =
                        meaning(folder).prepare(key -> true).orElseThrow()) {
            List<MeantCable> cables = new ArrayList<>();
            searcher.meant(key -> true, cables::add);
            preparing.add(cables);
        }
    }
}
