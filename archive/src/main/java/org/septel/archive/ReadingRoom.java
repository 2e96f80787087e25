package org.septel.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.PeopleRecord;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Neighbours;
import org.septel.archive.search.News;
import org.septel.archive.search.Query;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.Snippet;
import org.septel.archive.search.Suggestion;
import org.septel.archive.search.WordCounts;
import org.septel.telegram.CableId;

/// The archive as one reader may see it. What the reader may not see does not exist here. Safe for any number of
/// threads.
public interface ReadingRoom {

    /// A cable in its newest version, read; empty both for "not held" and for "not for you".
    Optional<Reading> cable(CableId id);

    /// One version of a cable, read.
    ///
    /// @throws IllegalArgumentException if there is no such version
    Reading read(CableVersion version);

    /// Whether there is such a cable, without reading it.
    boolean holds(CableId id);

    /// The bytes of a version's record as they stood in its file.
    byte[] original(CableVersion version);

    /// The text of a version.
    String text(CableVersion version);

    /// A text of a cable by its hash; empty both for "not held" and for "not for you".
    Optional<String> text(CableId id, ContentHash content);

    /// Other cables that have exactly this version's text, in the order of their ids: the same telegram under another
    /// id, most likely. An empty text is no telegram and has none.
    List<CableId> duplicates(CableVersion version);

    SearchPage search(SearchRequest request);

    /// Hands over what is counted of every cable that answers, one after the other, in no order that means anything.
    void facts(Query query, Consumer<CableFacts> each);

    /// The values that the hits of a query have in one respect, the most frequent first.
    ///
    /// @param most values that are listed, 1 or more; the rest is counted
    Facet counted(Query query, Facet.Dimension dimension, int most);

    /// The cables that came in last, the latest first; a new version counts as coming in.
    List<CableId> arrivals(int most);

    /// What answers a query and came in after a change of the store, the latest first. A new version counts as
    /// coming in, a correction does not.
    ///
    /// @param after the store's sequence of that change; 0 for everything
    /// @param most  so many are handed over, 1 or more, though more may be counted
    News news(Query query, long after, int most);

    /// What a query that is being typed may become.
    List<Suggestion> suggest(String typed);

    /// The query with other words in place of those that no cable has, where that finds more.
    Optional<Query> respelt(Query query);

    /// Cables with the words that tell this one from others, the most alike first.
    List<Hit> similar(CableId id, int most);

    /// The cables of this one's post and year whose numbers lie at most so far from its own, in their order.
    List<CableId> series(CableId id, int far);

    /// One line that stays the same for as long as what this reader finds and counts is the same. It is for keeping
    /// what was counted, and never shown.
    String state();

    /// What stands before and after a cable in the answer to a query.
    ///
    /// @param ranking counts where hits are sorted by relevance
    Neighbours neighbours(Query query, SearchRequest.Sort sort, Ranking ranking, CableId id);

    /// Where texts, such as the paragraphs of a cable, have what a query asks for.
    ///
    /// @return the marks of each text in their order
    List<List<Snippet.Mark>> marks(Query query, List<String> texts);

    /// In how many cables of some groups each word of the text stands.
    ///
    /// @param groups at most 127; a cable is of the first that it answers
    /// @param least  words in fewer cables of all groups together are left out
    WordCounts words(List<Query> groups, int least);

    /// Whether there are vectors of passages here and the model that made them, to rank by meaning with.
    boolean ranksByMeaning();

    /// How far the making of vectors has come; empty where none are made beside other work.
    Optional<MeaningCoverage> meaning();

    /// What archivists know of people beyond the list that comes with the program.
    PeopleRecord people();

    /// How many cables this reader may see.
    long size();
}
