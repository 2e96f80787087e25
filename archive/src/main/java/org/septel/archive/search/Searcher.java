package org.septel.archive.search;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.search.meaning.MeantCable;
import org.septel.telegram.CableId;

/// Answers queries over one moment of the index. Safe for any number of threads; close it.
public interface Searcher extends AutoCloseable {

    /// @throws IllegalArgumentException if the page token is not one of ours
    SearchPage search(SearchRequest request);

    /// What answers a query and came in after a change of the store, the latest first.
    ///
    /// @param after the store's sequence of that change
    /// @param most  so many are handed over, 1 or more, though more may be counted
    News news(Query query, long after, int most);

    /// Hands over the facts of every cable that answers, one after the other, in no order that means anything.
    void facts(Query query, Consumer<CableFacts> each);

    /// Hands over, one after the other, what vectors are made of, of each cable in each state whose key is wanted.
    void meant(LongPredicate wanted, Consumer<MeantCable> each);

    /// Every value of a field that hits are counted by, and how many cables have it.
    SortedMap<String, Long> values(Field field);

    /// The values that the hits of a query have in one respect, the most frequent first.
    ///
    /// @param most values that are listed, 1 or more; the rest is counted
    Facet counted(Query query, Facet.Dimension dimension, int most);

    /// Ids that begin so, in the order of their letters.
    ///
    /// @param start in capitals, in either form of an id
    List<CableId> ids(String start, int most);

    /// The query with other words in place of those that no cable has, each spelt nearly so; empty where that finds
    /// nothing more.
    Optional<Query> respelt(Query query);

    /// Cables with the words that tell this one from others, the most alike first; none where there is no such cable.
    List<Hit> similar(CableId id, int most);

    /// The cables of this one's post and year whose numbers lie at most so far from its own, in their order.
    List<CableId> series(CableId id, int far);

    /// What is searched, in one line that another searcher has just as long as every answer is the same.
    String state();

    /// What stands beside a cable in the answer to a query.
    ///
    /// @param ranking counts where hits are sorted by relevance
    Neighbours neighbours(Query query, SearchRequest.Sort sort, Ranking ranking, CableId id);

    /// In how many cables of some groups each word of the text stands.
    ///
    /// @param groups at most 127; a cable is of the first that it answers
    /// @param least  words in fewer cables of all groups together are left out
    WordCounts words(List<Query> groups, int least);

    @Override
    void close();
}
