package org.septel.web.pages;

import java.util.List;
import org.septel.archive.Watch;
import org.septel.archive.cable.SavedSearch;
import org.septel.archive.search.News;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// What is new in a saved search.
///
/// @param results the latest first
/// @param more    how many others are new
public record NewsPage(Frame frame, SavedEntry search, List<Result> results, long more) {

    public static NewsPage of(SavedSearch search, Watch watch, Lexicon lexicon, Assets assets) {
        Question question = Question.of(search.query());
        Watch.Standing standing = watch.standing(search, Watch.MOST_NEWS);
        News news = standing.news();
        return new NewsPage(
                Frame.of(search.title(), question, assets),
                SavedEntry.of(standing, watch),
                news.latest().stream()
                        .map(hit -> Result.of(hit, question, lexicon))
                        .toList(),
                news.total() - news.latest().size());
    }
}
