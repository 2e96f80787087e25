package org.septel.web.pages;

import java.util.List;
import java.util.Optional;
import org.septel.archive.NamedInText;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.Provenance;
import org.septel.archive.search.Query;
import org.septel.telegram.CableId;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.ReadingView;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// A cable to read: its text, its record, and what the archive knows of it.
///
/// @param hit     what it is an answer to; empty where nothing is asked
/// @param best    the block with most of what is asked for, from 0; -1 where none has any
/// @param inside  what is looked for inside it
/// @param other   what is said where this is not the newest text
/// @param rows    the rest of the record
/// @param cites   what it cites, in its own order
/// @param citedBy the cables that cite it, oldest first
/// @param similar cables that say nearly the same
/// @param named   whom and what its text names
public record CablePage(
        Frame frame,
        CableHead head,
        Optional<AsHit> hit,
        int best,
        Inside inside,
        Optional<OtherText> other,
        List<Row> rows,
        List<Passage> passages,
        List<Cited> cites,
        List<Cited> citedBy,
        List<Cited> similar,
        List<NamedGroup> named,
        SerialStrip serials,
        Citations citations,
        List<Noticed> noticed,
        Source source) {

    /// Where the text came from.
    ///
    /// @param imported when it came into this archive
    /// @param hash     what the text is called for ever: its SHA-256
    /// @param copies   other cables with the same text
    public record Source(Provenance provenance, Moment imported, String hash, List<Row.Piece> copies) {}

    /// That there is a newer text than this one.
    ///
    /// @param number of this version
    public record OtherText(int number, String newest) {}

    public static CablePage of(Reading reading, Question question, ReadingRoom room, Lexicon lexicon, Assets assets) {
        return of(reading, question, Optional.empty(), room, lexicon, assets);
    }

    /// The same with what is looked for inside it marked.
    public static CablePage of(
            Reading reading,
            Question question,
            Optional<String> words,
            ReadingRoom room,
            Lexicon lexicon,
            Assets assets) {
        CableHead head = CableHead.of(reading, lexicon);
        CableId id = head.id();
        Telegram telegram = reading.telegram();
        ReadingView view = ReadingView.of(telegram);
        Optional<Query> query = AsHit.query(question);
        Inside inside = Inside.of(words.orElse(""), question);
        Found found = (words.isPresent() ? inside.query() : query)
                .map(asked -> Found.of(asked, view, room))
                .orElse(Found.NOTHING);
        return new CablePage(
                Frame.of(head.title() + " · " + id, question, assets),
                head,
                query.map(asked -> AsHit.of(id, question, asked, room)),
                found.best(),
                inside.counted(found),
                other(reading),
                RecordTable.of(reading, lexicon),
                Passage.of(view, Steps.of(telegram, view), Glosses.of(telegram, lexicon), found),
                Cited.by(reading, room),
                Cited.citing(id, room),
                Cited.similar(id, room),
                NamedGroup.of(NamedInText.of(reading, lexicon)),
                SerialStrip.of(id, room),
                Citations.of(Citations.work(reading)),
                Noticed.of(telegram, head.face(Face.TELEGRAM)),
                source(reading, room));
    }

    /// Whether a passage has most of what is asked for.
    public boolean isBest(Passage passage) {
        return 0 <= best && passages.get(best).equals(passage);
    }

    /// Whether a paragraph has a number to be cited by, and is the first that has it.
    public boolean citable(Passage.Paragraph paragraph) {
        return paragraph.anchor().equals("p" + paragraph.number())
                && paragraph.number().matches("[1-9][0-9]{0,3}");
    }

    /// Where a passage of a paragraph is collected.
    public String noting(Passage.Paragraph paragraph) {
        return new Address.Noting(head.id(), Optional.of(Integer.valueOf(paragraph.number()))).url();
    }

    /// How to cite a paragraph.
    public String citing(Passage.Paragraph paragraph) {
        return new Address.Citing(head.id(), Integer.parseInt(paragraph.number())).url();
    }

    private static Optional<OtherText> other(Reading reading) {
        CableVersion version = reading.version();
        return version.equals(reading.cable().newest())
                ? Optional.empty()
                : Optional.of(new OtherText(
                        version.number(), new Address.Cable(reading.cable().id(), Face.PAGE).url()));
    }

    private static Source source(Reading reading, ReadingRoom room) {
        CableVersion version = reading.version();
        return new Source(
                version.provenance(),
                Moment.of(version.imported()),
                version.content().toString(),
                room.duplicates(version).stream()
                        .map(id ->
                                new Row.Piece(id.toString(), Optional.of(new Address.Cable(id, Face.PAGE).url()), ""))
                        .toList());
    }
}
