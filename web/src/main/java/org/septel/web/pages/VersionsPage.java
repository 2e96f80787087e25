package org.septel.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.analysis.Comparison;
import org.septel.archive.analysis.Release;
import org.septel.archive.cable.CableVersion;
import org.septel.telegram.Span;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// Every text of a cable that the reader may see, and how two of them differ, word by word.
///
/// @param versions newest first
/// @param compared two of them; empty where there is only one
public record VersionsPage(Frame frame, CableHead head, List<Version> versions, Optional<Compared> compared) {

    /// The longest stretch that is the same and shown whole, in UTF-16 units.
    private static final int LONG = 900;

    /// One witness of the cable.
    ///
    /// @param url  where exactly this text stays to be seen
    /// @param hash of its text, the first digits
    public record Version(int number, Moment imported, String source, String format, String hash, String url) {}

    /// Two texts side by side.
    ///
    /// @param record   what their publishers say differently
    /// @param same     whether the texts have the same words
    /// @param pieces   the newer text with what was taken out and put in
    /// @param released what the older holds back and the newer has in words
    /// @param excised  what the newer holds back and the older has
    public record Compared(
            int older,
            int newer,
            List<Stated> record,
            boolean same,
            List<DiffPiece> pieces,
            List<Released> released,
            List<Released> excised) {}

    /// A field that publishers state differently.
    public record Stated(String name, String older, String newer) {}

    /// What one holds back and the other has in words.
    public record Released(String held, String open) {}

    /// @param from number of the version to begin with; empty for the one before the newest
    /// @throws Refusal if there is no such version
    public static VersionsPage of(
            Reading reading,
            Optional<Integer> from,
            Optional<Integer> to,
            ReadingRoom room,
            Lexicon lexicon,
            Assets assets) {
        CableHead head = CableHead.of(reading, lexicon);
        List<CableVersion> versions = reading.cable().versions();
        return new VersionsPage(
                Frame.of("Versions of " + head.id(), Question.NONE, assets),
                head,
                versions.stream().map(VersionsPage::version).toList(),
                versions.size() < 2 ? Optional.empty() : Optional.of(compared(versions, from, to, room)));
    }

    private static Version version(CableVersion version) {
        String hash = version.content().hex().substring(0, Address.Version.PIN);
        return new Version(
                version.number(),
                Moment.of(version.imported()),
                version.provenance().source(),
                version.provenance().format(),
                hash,
                new Address.Version(version.id(), hash).url());
    }

    private static Compared compared(
            List<CableVersion> versions, Optional<Integer> from, Optional<Integer> to, ReadingRoom room) {
        CableVersion newer = to.map(number -> numbered(versions, number)).orElse(versions.getFirst());
        CableVersion older = from.map(number -> numbered(versions, number)).orElseGet(() -> before(versions, newer));
        var found = Comparison.of(older, room.text(older), newer, room.text(newer));
        return new Compared(
                older.number(),
                newer.number(),
                found.record().stream()
                        .map(field -> new Stated(
                                field.name(),
                                field.older().orElse("nothing"),
                                field.newer().orElse("nothing")))
                        .toList(),
                found.text().isSame(),
                DiffPiece.of(found.text(), found.olderText(), found.newerText(), LONG),
                released(found.nowReleased(), found.olderText(), found.newerText()),
                released(found.nowExcised(), found.newerText(), found.olderText()));
    }

    private static CableVersion numbered(List<CableVersion> versions, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "The cable has no version " + number));
    }

    private static CableVersion before(List<CableVersion> versions, CableVersion newer) {
        return versions.stream()
                .filter(version -> version.number() < newer.number())
                .max(Comparator.comparingInt(CableVersion::number))
                .orElse(versions.getLast());
    }

    private static List<Released> released(List<Release> releases, String held, String open) {
        return releases.stream()
                .map(release -> new Released(cut(release.excised(), held), cut(release.released(), open)))
                .toList();
    }

    private static String cut(Span span, String text) {
        return span.of(text);
    }
}
