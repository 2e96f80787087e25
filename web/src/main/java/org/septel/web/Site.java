package org.septel.web;

import java.util.Optional;
import java.util.Set;
import org.septel.archive.Notebook;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.ReportDesk;
import org.septel.archive.Watch;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.CableIdReader;
import org.septel.web.address.Address;
import org.septel.web.address.ApiCall;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;
import org.septel.web.pages.Failure;
import org.septel.web.pages.GuidePage;
import org.septel.web.pages.ProblemPage;
import org.septel.web.pages.QuotePage;
import org.septel.web.pages.Refusal;
import org.septel.web.pages.ReportsPage;
import org.septel.web.pages.ResultsPage;
import tools.jackson.databind.json.JsonMapper;

/// Everything that this archive answers, without a network: a request in, a response out. The server, the command line
/// and tests all ask here, so they cannot differ.
///
/// Safe for any number of threads. Never throws.
public final class Site {

    private static final System.Logger LOG = System.getLogger(Site.class.getName());

    /// Nothing comes from elsewhere, nothing runs that is not a file of ours, nothing may frame us.
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// Where the forms of our own pages go.
    private static final Set<String> FORMS = Set.of(Address.Collections.EMPTY.path(), new Address.Saved().path());

    private static final JsonMapper JSON = new JsonMapper();

    private final ReadingRoom room;
    private final Lexicon lexicon = Lexicon.standard();
    private final CableIdReader ids = new CableIdReader(lexicon);
    private final Assets assets = Assets.load();
    private final HomeDesk front;
    private final CableDesk desk;
    private final ReportAnswers reports;

    private final Api api;
    private final Optional<CollectionDesk> collections;
    private final WatchDesk watch;

    /// A site to read alone.
    public Site(ReadingRoom room) {
        this(room, Optional.empty(), Optional.empty());
    }

    /// A site that keeps a reader's collections and saved searches.
    public Site(ReadingRoom room, Notebook notebook, Watch watch) {
        this(room, Optional.of(notebook), Optional.of(watch));
    }

    private Site(ReadingRoom room, Optional<Notebook> notebook, Optional<Watch> watch) {
        this.room = room;
        this.collections = CollectionDesk.of(notebook, room, lexicon, assets);
        this.front = new HomeDesk(room, lexicon, assets);
        this.desk = new CableDesk(room, lexicon, assets);
        this.watch = new WatchDesk(watch, room, lexicon, assets);
        this.api = new Api(room, this.watch);
        this.reports = new ReportAnswers(new ReportDesk(room, lexicon), assets);
    }

    public Response answer(Request request) {
        return guarded(answerOpenly(request));
    }

    private Response answerOpenly(Request request) {
        try {
            return route(request);
        } catch (Refusal refusal) {
            return failed(request, refusal.failure(), refusal.detail(), Optional.empty());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "a request could not be answered", e);
            return failed(request, Failure.BROKEN, "The log of this archive says more", Optional.empty());
        }
    }

    private Response route(Request request) {
        if (request.method().equals("POST") && FORMS.contains(request.path())) {
            if (!request.own()) {
                throw new Refusal(Failure.FOREIGN_FORM, "");
            }
            Form form = Form.of(request.body());
            return request.path().equals(new Address.Saved().path())
                    ? watch.post(form)
                    : collections().post(form);
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return failed(request, Failure.METHOD, "", Optional.empty()).with("Allow", "GET, HEAD");
        }
        if (Question.MAX_QUERY < request.query().length()) {
            throw new Refusal(Failure.BAD_ADDRESS, "It is too long");
        }
        Address address = Address.parse(request.path(), request.query())
                .orElseThrow(() -> new Refusal(
                        request.path().equals("/") || ApiCall.isPath(request.path())
                                ? Failure.BAD_ADDRESS
                                : Failure.NO_SUCH_PAGE,
                        ""));
        return switch (address) {
            case Address.Home home -> home(home);
            case Address.Cable cable -> cable(request, cable);
            case Address.Inside inside -> desk.inside(held(inside.id()), inside);
            case Address.Version version -> desk.version(held(version.id()), version);
            case Address.Comparison compared ->
                desk.versions(held(compared.id()), Optional.of(compared.from()), Optional.of(compared.to()));
            case Address.Citing citing -> desk.cite(held(citing.id()), Optional.of(citing.paragraph()));
            case Address.Miswritten miswritten -> repaired(request, miswritten);
            case Address.Api call -> api.answer(call.call());
            case Address.Asset asset -> asset(asset);
            case Address.Quote quote ->
                Response.of(200, Response.HTML, Rendering.html(QuotePage.of(quote, room, assets)));
            case Address.Collections all -> collections().all(all);
            case Address.OneCollection one -> collections().one(one);
            case Address.Saved _ -> watch.all();
            case Address.OneSaved one -> watch.one(one.number());
            case Address.SavedFeed feed -> watch.feed(feed.number());
            case Address.Feed feed -> watch.feed(feed);
            case Address.Noting noting -> collections().note(noting, held(noting.id()));
            case Address.Guide _ -> Response.of(200, Response.HTML, Rendering.html(GuidePage.of(lexicon, assets)));
            case Address.Reports _ -> Response.of(200, Response.HTML, Rendering.html(ReportsPage.of(assets)));
            case Address.Report report -> reports.answer(report.question());
            case Address.Health _ -> health();
        };
    }

    private Response health() {
        var body = JSON.createObjectNode().put("status", "ok").put("cables", room.size());
        room.meaning()
                .ifPresent(coverage -> body.putObject("meaning")
                        .put("compared", coverage.mapped())
                        .put("of", coverage.all()));
        return Response.of(200, Response.JSON, body + "\n");
    }

    private CollectionDesk collections() {
        return collections.orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "Nobody keeps collections here"));
    }

    private Response home(Address.Home home) {
        if (home.equals(Address.Home.EMPTY)) {
            return front.page();
        }
        ResultsPage page = ResultsPage.of(home, room, lexicon, assets);
        int status = page.mistake().isPresent() ? Failure.BAD_QUERY.status() : 200;
        return Response.of(status, Response.HTML, Rendering.html(page));
    }

    private Response cable(Request request, Address.Cable address) {
        if (!address.path().equals(request.path())) {
            return Response.movedTo(address.url());
        }
        Optional<Reading> reading = room.cable(address.id());
        if (reading.isEmpty()) {
            return elsewhere(request, address);
        }
        return address.face() == Face.PAGE
                ? desk.page(reading.get(), address.question())
                : desk.face(reading.get(), address.face());
    }

    private Reading held(CableId id) {
        return room.cable(id).orElseThrow(() -> new Refusal(Failure.NO_SUCH_CABLE, id.toString()));
    }

    /// An id that is well written may still name its post in another way: `07KINHASA12`.
    private Response elsewhere(Request request, Address.Cable address) {
        Optional<CableId> meant = ids.read(address.id().toString()).id();
        if (meant.isPresent()
                && !meant.get().equals(address.id())
                && room.cable(meant.get()).isPresent()) {
            return Response.movedTo(new Address.Cable(meant.get(), address.face()).url());
        }
        Question post = Question.of(address.id().post());
        return failed(request, Failure.NO_SUCH_CABLE, address.id().toString(), Optional.of(post));
    }

    private Response repaired(Request request, Address.Miswritten address) {
        CableIdReader.Reading reading = ids.read(address.written());
        Optional<CableId> id = reading.id();
        if (id.isPresent()) {
            return Response.movedTo(new Address.Cable(id.get(), address.face()).url());
        }
        return failed(request, Failure.NOT_AN_ID, reading.reason(), Optional.of(Question.of(address.written())));
    }

    private Response asset(Address.Asset address) {
        Assets.Asset file =
                assets.find(address.version(), address.file()).orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, ""));
        return Response.of(200, file.type(), file.content())
                .with("Cache-Control", "public, max-age=31536000, immutable");
    }

    private Response failed(Request request, Failure failure, String detail, Optional<Question> search) {
        if (request.prefersJson()) {
            String message = detail.isEmpty() ? failure.sentence() : failure.sentence() + ": " + detail;
            var body = JSON.createObjectNode();
            body.putObject("error").put("status", failure.status()).put("message", message);
            return Response.of(failure.status(), Response.JSON, body + "\n");
        }
        ProblemPage page = ProblemPage.of(failure, detail, search, assets);
        return Response.of(failure.status(), Response.HTML, Rendering.html(page));
    }

    /// A request that is turned away before it is read.
    Response turnedAway(Request request, Failure failure) {
        return guarded(failed(request, failure, "", Optional.empty()));
    }

    private static Response guarded(Response response) {
        Response kept = response.headers().containsKey("Cache-Control")
                ? response
                : response.with("Cache-Control", "private, no-cache");
        return kept.with("Content-Security-Policy", POLICY)
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "same-origin")
                .with("Cross-Origin-Opener-Policy", "same-origin")
                .with("Cross-Origin-Resource-Policy", "same-origin")
                .with("X-Frame-Options", "DENY");
    }
}
