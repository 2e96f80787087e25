package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.OBSERVED;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.util.List;
import org.septel.telegram.Element;

/// Explains what others added to a telegram, and what is there for no meaning of its own.
final class ArchiveLines {

    private final Setting setting;

    ArchiveLines(Setting setting) {
        this.setting = setting;
    }

    Explanation notice(Element.Notice notice) {
        return new Explanation(
                notice,
                "Publisher's notice",
                "Put there by whoever published the text; the sender did not write it.",
                "",
                OBSERVED,
                new Tokens(setting, notice)
                        .add(notice.text(), "The notice", OBSERVED)
                        .inOrder());
    }

    Explanation stamp(Element.ReleaseStamp stamp) {
        var tokens = new Tokens(setting, stamp);
        stamp.date().ifPresent(date -> tokens.add(date, "The day of release: " + Say.date(date.value()), OBSERVED));
        String meaning = "Stamped when the Department released the telegram"
                + stamp.date().map(date -> " on " + Say.date(date.value())).orElse("") + ". Not part of the text.";
        return new Explanation(
                stamp,
                "Release stamp",
                meaning,
                "National Archives, Central Foreign Policy Files",
                OBSERVED,
                tokens.inOrder());
    }

    Explanation metadata(Element.MetadataLine line) {
        var tokens = new Tokens(setting, line).add(line.key(), "Name of the field", OBSERVED);
        line.value().ifPresent(value -> tokens.add(value, "What the archive recorded", OBSERVED));
        return new Explanation(
                line,
                "Archive's field",
                "The archive's own record of the telegram: " + line.key().value() + ".",
                "National Archives, Central Foreign Policy Files",
                OBSERVED,
                tokens.inOrder());
    }

    /// @param once what the line says where it stands first
    Explanation repeat(Element.Repeat repeat, Explanation once) {
        String meaning = "Says again what stands above. " + once.meaning();
        return new Explanation(
                repeat, once.kind() + ", repeated", meaning, once.source(), once.certainty(), once.tokens());
    }

    Explanation blank(Element.Blank blank) {
        return new Explanation(blank, "Blank", "White space.", "", OBSERVED, List.of());
    }

    Explanation residue(Element.Unrecognised rest) {
        return new Explanation(
                rest,
                "Not understood",
                "No rule of ours covers these words; they are kept as they stand.",
                "",
                UNKNOWN,
                List.of());
    }
}
