package org.septel.web;

import java.util.Optional;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.citing.CitationStyle;
import org.septel.archive.export.CableJson;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;
import org.septel.web.pages.CablePage;
import org.septel.web.pages.Citations;
import org.septel.web.pages.CitePage;
import org.septel.web.pages.DataPage;
import org.septel.web.pages.ExchangePage;
import org.septel.web.pages.Failure;
import org.septel.web.pages.HowToReadPage;
import org.septel.web.pages.ReadingText;
import org.septel.web.pages.Refusal;
import org.septel.web.pages.TelegramPage;
import org.septel.web.pages.VersionsPage;

/// Every face of a cable that is held.
final class CableDesk {

    private final ReadingRoom room;
    private final Lexicon lexicon;
    private final Assets assets;
    private final CableJson cableJson = new CableJson();
    private final CablePdf cablePdf = new CablePdf();

    CableDesk(ReadingRoom room, Lexicon lexicon, Assets assets) {
        this.room = room;
        this.lexicon = lexicon;
        this.assets = assets;
    }

    Response face(Reading reading, Face face) {
        return switch (face) {
            case PAGE, HTML -> page(reading, Question.NONE);
            case TELEGRAM -> page(Rendering.html(TelegramPage.of(reading, lexicon, assets)));
            case DATA -> page(Rendering.html(DataPage.of(reading, cableJson, lexicon, assets)));
            case HOW_TO_READ -> page(Rendering.html(HowToReadPage.of(reading, lexicon, assets)));
            case VERSIONS -> versions(reading, Optional.empty(), Optional.empty());
            case EXCHANGE -> page(Rendering.html(ExchangePage.of(reading, room, lexicon, assets)));
            case CITE -> cite(reading, Optional.empty());
            case BIBTEX -> citation(reading, CitationStyle.BIBTEX, "application/x-bibtex", face);
            case RIS -> citation(reading, CitationStyle.RIS, "application/x-research-info-systems", face);
            case CSL_JSON -> citation(reading, CitationStyle.CSL_JSON, "application/vnd.citationstyles.csl+json", face);
            case JSON ->
                Response.of(
                        200,
                        Response.JSON,
                        cableJson.line(reading.entry(), reading.telegram(), reading.corrections()) + "\n");
            case TEXT -> Response.of(200, Response.TEXT, ReadingText.of(reading));
            case PDF -> named(Response.of(200, Response.PDF, cablePdf.of(reading)), "inline", reading, face);
            case RAW -> Response.of(200, Response.TEXT, reading.telegram().raw());
        };
    }

    /// The cable to read, as an answer to a question.
    Response page(Reading reading, Question question) {
        return page(Rendering.html(CablePage.of(reading, question, room, lexicon, assets)));
    }

    /// The same with what was looked for inside it.
    Response inside(Reading reading, Address.Inside address) {
        return page(Rendering.html(
                CablePage.of(reading, address.question(), Optional.of(address.words()), room, lexicon, assets)));
    }

    /// How to cite the cable, or one of its paragraphs.
    Response cite(Reading reading, Optional<Integer> paragraph) {
        return page(Rendering.html(CitePage.of(reading, paragraph, lexicon, assets)));
    }

    /// The texts of a cable, and how two of them differ.
    Response versions(Reading reading, Optional<Integer> from, Optional<Integer> to) {
        return page(Rendering.html(VersionsPage.of(reading, from, to, room, lexicon, assets)));
    }

    /// The cable in one of its texts.
    Response version(Reading reading, Address.Version address) {
        CableVersion wanted = reading.cable().versions().stream()
                .filter(version -> version.content().hex().startsWith(address.text()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "The cable has no text " + address.text()));
        return face(room.read(wanted), Face.PAGE);
    }

    private static Response citation(Reading reading, CitationStyle style, String type, Face face) {
        Response answer = Response.of(200, type + "; charset=utf-8", style.cite(Citations.work(reading)) + "\n");
        return named(answer, "attachment", reading, face);
    }

    /// Under the name that a browser saves it with.
    private static Response named(Response answer, String disposition, Reading reading, Face face) {
        CableId id = reading.cable().id();
        return answer.with("Content-Disposition", disposition + "; filename=\"" + id + face.suffix() + "\"");
    }

    private static Response page(String html) {
        return Response.of(200, Response.HTML, html);
    }
}
