package org.septel.web.pages;

import java.util.List;
import java.util.Optional;
import org.septel.archive.Quotation;
import org.septel.archive.ReadingRoom;
import org.septel.archive.analysis.WordDiff;
import org.septel.telegram.CableId;
import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// Where a quotation comes from, and whether it is right.
///
/// @param quoted as pasted; empty before anything was
/// @param found  the best places, the best first
public record QuotePage(Frame frame, String quoted, List<Found> found) {

    /// A place where it stands, or nearly.
    ///
    /// @param where     `paragraph 3, version 1 of 2`
    /// @param verdict   whether it is right, in words
    /// @param sound     whether nothing was changed
    /// @param url       of exactly that text, at that paragraph
    /// @param citing    how to cite the paragraph
    /// @param pieces    what the cable has, with what the quotation has instead
    public record Found(
            String id,
            String title,
            String where,
            String verdict,
            boolean sound,
            String url,
            Optional<String> citing,
            List<DiffPiece> pieces) {}

    public static QuotePage of(Address.Quote address, ReadingRoom room, Assets assets) {
        return new QuotePage(
                Frame.of("Verify a quotation", Question.NONE, assets),
                address.text(),
                address.text().isBlank()
                        ? List.of()
                        : new Quotation(room)
                                .find(address.text()).stream()
                                        .map(place ->
                                                found(place, address.text().strip()))
                                        .toList());
    }

    /// Whether a word differs anywhere.
    public boolean differs() {
        return found.stream()
                .flatMap(one -> one.pieces().stream())
                .anyMatch(piece -> !piece.kind().equals("same"));
    }

    private static Found found(Quotation.Found place, String quoted) {
        CableId id = place.reading().cable().id();
        String text = place.version().content().hex().substring(0, Address.Version.PIN);
        // capitals are how telegrams were sent, and no change of what was said
        var diff = WordDiff.ofSaid(quoted, place.passage());
        String anchor = place.number().map(number -> "#p" + number).orElse("");
        return new Found(
                id.toString(),
                CableHead.title(place.reading()),
                where(place),
                verdict(place, diff),
                place.exactHere(),
                new Address.Version(id, text).url() + anchor,
                place.number()
                        .filter(number -> 0 < number && number < 10_000)
                        .map(number -> new Address.Citing(id, number).url()),
                DiffPiece.of(diff, quoted, place.passage(), Integer.MAX_VALUE));
    }

    private static String where(Quotation.Found place) {
        int versions = place.reading().cable().versions().size();
        return place.number().map(number -> "paragraph " + number).orElse("a paragraph without a number")
                + (versions == 1 ? "" : ", version " + place.version().number() + " of " + versions);
    }

    private static String verdict(Quotation.Found place, WordDiff diff) {
        if (place.exactHere()) {
            return "Exact, word for word";
        }
        if (place.similarity() == 1) {
            return "The same words; punctuation or capitals differ";
        }
        int changes = diff.changes().size();
        return "Nearly: " + (changes == 1 ? "one place differs" : changes + " places differ");
    }
}
