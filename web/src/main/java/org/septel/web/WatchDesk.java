package org.septel.web;

import java.util.List;
import java.util.Optional;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.Watch;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.SavedSearch;
import org.septel.archive.export.SavedJson;
import org.septel.archive.export.SearchJson;
import org.septel.archive.search.Hit;
import org.septel.archive.search.News;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.SearchPage;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.ApiCall;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;
import org.septel.web.pages.Failure;
import org.septel.web.pages.NewsPage;
import org.septel.web.pages.Refusal;
import org.septel.web.pages.SavedPage;

/// What is new: a reader's saved searches, and the feed of any query.
final class WatchDesk {

    /// The most entries of a feed.
    private static final int MOST_ENTRIES = 50;

    private final Optional<Watch> watch;
    private final ReadingRoom room;
    private final Lexicon lexicon;
    private final Assets assets;

    WatchDesk(Optional<Watch> watch, ReadingRoom room, Lexicon lexicon, Assets assets) {
        this.watch = watch;
        this.room = room;
        this.lexicon = lexicon;
        this.assets = assets;
    }

    private Watch watch() {
        return watch.orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "Nobody saves searches here"));
    }

    private SavedSearch saved(long number) {
        return watch().search(number)
                .orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "There is no such saved search"));
    }

    Response all() {
        return Response.of(200, Response.HTML, Rendering.html(SavedPage.of(watch(), assets)));
    }

    Response one(long number) {
        SavedSearch search = saved(number);
        return Response.of(200, Response.HTML, Rendering.html(NewsPage.of(search, watch(), lexicon, assets)));
    }

    Response feed(long number) {
        SavedSearch search = saved(number);
        return feed(
                search.title(),
                "saved search " + number + " " + search.query(),
                new Address.SavedFeed(number).url(),
                new Address.OneSaved(number).url(),
                search.query());
    }

    Response feed(Address.Feed asked) {
        return feed(
                asked.text().isBlank() ? "All cables" : asked.text(),
                "query " + asked.text(),
                asked.url(),
                new Address.Home(Question.of(asked.text())).url(),
                asked.text());
    }

    private Response feed(String title, String name, String self, String page, String query) {
        List<Hit> latest = room.news(parsed(query), 0, MOST_ENTRIES).latest();
        List<AtomFeed.Entry> entries =
                latest.stream().flatMap(hit -> entry(hit).stream()).toList();
        return Response.of(200, Response.ATOM, new AtomFeed(title + " – Septel", name, self, page, entries).xml());
    }

    private Optional<AtomFeed.Entry> entry(Hit hit) {
        return room.cable(hit.id()).map(Reading::cable).map(cable -> {
            CableVersion version = cable.newest();
            return new AtomFeed.Entry(
                    hit.title().isBlank() ? hit.id().toString() : hit.title(),
                    "cable " + hit.id() + " " + version.content() + " " + version.original(),
                    new Address.Cable(hit.id(), Face.PAGE).url(),
                    version.imported(),
                    hit.snippets().isEmpty() ? "" : hit.snippets().getFirst().text(),
                    hit.tags());
        });
    }

    private static Query parsed(String query) {
        try {
            return new QueryParser().parse(query);
        } catch (QueryMistake mistake) {
            throw Refusal.of(mistake);
        }
    }

    Response json(ApiCall.Saved call) {
        if (call.number().isEmpty()) {
            List<SavedJson.Entry> entries =
                    watch().searches().stream().map(this::counted).toList();
            return Response.of(200, Response.JSON, SavedJson.line(entries) + "\n");
        }
        SavedSearch search = saved(call.number().get());
        parsed(search.query());
        News news = watch().news(search);
        return Response.of(
                200,
                Response.JSON,
                SearchJson.line(new SearchPage(news.latest(), news.total(), List.of(), Optional.empty())) + "\n");
    }

    private SavedJson.Entry counted(SavedSearch search) {
        Watch.Standing standing = watch().standing(search);
        return new SavedJson.Entry(search, standing.news().total(), standing.mistake());
    }

    /// Does what a form asks for; then leads to where it can be seen.
    Response post(Form form) {
        try {
            return Response.seeOther(changed(form).url());
        } catch (QueryMistake mistake) {
            throw new Refusal(Failure.BAD_QUERY, String.valueOf(mistake.getMessage()));
        } catch (IllegalArgumentException refused) {
            throw new Refusal(Failure.BAD_FORM, String.valueOf(refused.getMessage()));
        }
    }

    private Address changed(Form form) {
        long search = form.number("search");
        switch (form.text("do")) {
            case "save" -> watch().save(form.text("title"), form.text("query"));
            case "rename" -> watch().rename(search, form.text("title"));
            case "remove" -> watch().remove(search);
            case "see" ->
                CableId.parse(form.text("cable"))
                        .ifPresent(cable -> watch().see(
                                        search,
                                        new Watch.Version(
                                                cable, Math.clamp(form.number("version"), 0, Integer.MAX_VALUE))));
            default -> throw new IllegalArgumentException("the form asks for nothing that is done here");
        }
        return new Address.Saved();
    }
}
