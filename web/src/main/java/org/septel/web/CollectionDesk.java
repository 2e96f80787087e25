package org.septel.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.archive.Notebook;
import org.septel.archive.Notebook.Into;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CableCollection;
import org.septel.archive.cable.Collected;
import org.septel.archive.cable.Collected.Mark;
import org.septel.archive.cable.Collected.Remark;
import org.septel.archive.citing.CitationStyle;
import org.septel.archive.citing.Work;
import org.septel.archive.export.CollectionLines;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.meaning.MeaningMissing;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.address.Shelf;
import org.septel.web.assets.Assets;
import org.septel.web.pages.Citations;
import org.septel.web.pages.CollectionPage;
import org.septel.web.pages.CollectionsPage;
import org.septel.web.pages.DossierPage;
import org.septel.web.pages.Failure;
import org.septel.web.pages.NotePage;
import org.septel.web.pages.Refusal;

/// A reader's collections: looked at, taken away, and changed by the forms of our own pages.
final class CollectionDesk {

    private final Notebook notebook;
    private final ReadingRoom room;
    private final Lexicon lexicon;
    private final Assets assets;

    CollectionDesk(Notebook notebook, ReadingRoom room, Lexicon lexicon, Assets assets) {
        this.notebook = notebook;
        this.room = room;
        this.lexicon = lexicon;
        this.assets = assets;
    }

    Response all(Address.Collections address) {
        return page(Rendering.html(CollectionsPage.of(address, notebook, room, assets)));
    }

    Response note(Address.Noting address, Reading reading) {
        return page(Rendering.html(NotePage.of(reading, address.paragraph(), notebook, lexicon, assets)));
    }

    Response one(Address.OneCollection address) {
        CableCollection collection = notebook.collection(address.number())
                .orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "There is no such collection"));
        List<Collected> items = notebook.items(address.number());
        return switch (address.shelf()) {
            case PAGE -> page(Rendering.html(CollectionPage.of(collection, items, notebook, room, assets)));
            case PDF ->
                file(
                        Response.PDF,
                        address,
                        PdfPrinter.print(
                                Rendering.html(DossierPage.of(collection, items, room, Typeface.STANDARD::has))));
            case JSON_LINES -> file("application/jsonl; charset=utf-8", address, CollectionLines.json(items));
            case CSV -> file("text/csv; charset=utf-8", address, CollectionLines.csv(items));
            case BIBTEX -> file("application/x-bibtex; charset=utf-8", address, cited(items, CitationStyle.BIBTEX));
            case RIS ->
                file("application/x-research-info-systems; charset=utf-8", address, cited(items, CitationStyle.RIS));
            case CSL_JSON ->
                file(
                        "application/vnd.citationstyles.csl+json; charset=utf-8",
                        address,
                        CitationStyle.cslJson(works(items)) + "\n");
        };
    }

    private String cited(List<Collected> items, CitationStyle style) {
        return works(items).map(work -> style.cite(work) + "\n\n").collect(Collectors.joining());
    }

    /// Each cable once.
    private Stream<Work> works(List<Collected> items) {
        return items.stream()
                .map(Collected::cable)
                .distinct()
                .flatMap(id -> room.cable(id).stream())
                .map(Citations::work);
    }

    private static Response file(String type, Address.OneCollection address, String text) {
        return file(type, address, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Response file(String type, Address.OneCollection address, byte[] content) {
        String name = "collection-" + address.number() + address.shelf().suffix();
        return Response.of(200, type, content)
                .with(
                        "Content-Disposition",
                        (address.shelf() == Shelf.PDF ? "inline" : "attachment") + "; filename=\"" + name + "\"");
    }

    /// Does what a form asks for; then leads to where it can be seen.
    Response post(Form form) {
        try {
            return Response.seeOther(changed(form).url());
        } catch (IllegalArgumentException refused) {
            throw new Refusal(Failure.BAD_FORM, String.valueOf(refused.getMessage()));
        }
    }

    private Address changed(Form form) {
        long collection = form.number("collection");
        switch (form.text("do")) {
            case "make" -> collection = notebook.make(form.text("title"));
            case "rename" -> notebook.rename(collection, form.text("title"));
            case "remove" -> {
                notebook.remove(collection);
                return Address.Collections.EMPTY;
            }
            case "collect" -> collection = collect(form);
            case "query" -> collection = collectAll(form);
            case "change" -> notebook.change(form.number("item"), remark(form));
            case "move" -> notebook.move(form.number("item"), Math.clamp(form.number("steps"), -10_000, 10_000));
            case "drop" -> notebook.drop(form.number("item"));
            default -> throw new IllegalArgumentException("the form asks for nothing that is done here");
        }
        return new Address.OneCollection(collection, Shelf.PAGE);
    }

    private long collect(Form form) {
        CableId id = CableId.parse(form.text("id"))
                .orElseThrow(() -> new IllegalArgumentException("there is no such cable"));
        long collection = form.number("collection");
        Into into = collection == 0 ? new Into.New(form.text("title")) : new Into.Held(collection);
        String quotation = form.text("quotation");
        return quotation.isEmpty()
                ? notebook.collect(into, id, remark(form))
                : notebook.collect(into, id, quotation, remark(form));
    }

    /// Every result, into the collection of the number, or of the title, or a new one of the title.
    private long collectAll(Form form) {
        try {
            Query query = new QueryParser().parse(form.text("query"));
            long collection = form.number("collection");
            Into into = collection == 0 ? notebook.titled(form.text("title")) : new Into.Held(collection);
            return notebook.collect(into, query, Question.rank(form.text("rank")));
        } catch (QueryMistake mistake) {
            throw new IllegalArgumentException("the query could not be read: " + mistake.getMessage(), mistake);
        } catch (MeaningMissing none) {
            throw Refusal.of(none);
        }
    }

    private static Remark remark(Form form) {
        return new Remark(Mark.of(form.text("mark")), form.text("category"), form.text("note"));
    }

    private static Response page(String html) {
        return Response.of(200, Response.HTML, html);
    }

    /// The desk of a site that has a notebook.
    static Optional<CollectionDesk> of(Optional<Notebook> notebook, ReadingRoom room, Lexicon lexicon, Assets assets) {
        return notebook.map(own -> new CollectionDesk(own, room, lexicon, assets));
    }
}
