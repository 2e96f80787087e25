package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import org.septel.telegram.Element;

/// Explains what others added to a telegram, and what is there for no meaning of its own.
final class ArchiveLines {

    private final Setting setting;

    ArchiveLines(Setting setting) {
        this.setting = setting;
    }

    Explanation notice(Element.Notice notice) {
        return new Tokens(setting, notice)
                .add(notice.text(), "The notice", LIKELY)
                .explained(
                        "Publisher's notice",
                        "Put there by whoever published the text; the sender did not write it.",
                        Rule.PRACTICE,
                        LIKELY);
    }

    Explanation stamp(Element.ReleaseStamp stamp) {
        var tokens = new Tokens(setting, stamp).leftover("Words of the stamp", LIKELY);
        stamp.date().ifPresent(date -> tokens.add(date, "The day of release: " + Say.date(date.value()), LIKELY));
        stamp.authority().ifPresent(person -> tokens.add(person, "Who reviewed it", LIKELY));
        stamp.caseNumber().ifPresent(number -> tokens.add(number, "Number of the release", LIKELY));
        stamp.exemptions().forEach(reason -> tokens.add(reason, exemption(reason.value()), LIKELY));
        String meaning = "Stamped when the Department released the telegram"
                + stamp.date().map(date -> " on " + Say.date(date.value())).orElse("") + ". Not part of the text.";
        return tokens.explained("Release stamp", meaning, Rule.RELEASE, LIKELY);
    }

    private static String exemption(String code) {
        return switch (code) {
            case "B1" -> "Held back: classified in the interest of defence or foreign policy";
            case "B2" -> "Held back: internal rules and practices";
            case "B3" -> "Held back: another statute forbids release";
            case "B4" -> "Held back: trade secrets and confidential commercial information";
            case "B5" -> "Held back: deliberation within or between agencies";
            case "B6" -> "Held back: personal privacy";
            case "B7" -> "Held back: records of law enforcement";
            case "B8" -> "Held back: reports on financial institutions";
            case "B9" -> "Held back: geological information on wells";
            default -> "Held back at this agency's wish, or under this part of a rule";
        };
    }

    Explanation recordMark(Element.RecordMark mark) {
        return new Tokens(setting, mark)
                .add(mark.text(), "Printed on the form, or written on the paper by who kept it", LIKELY)
                .explained(
                        "Form and file mark",
                        "Of the paper that the telegram is on; not part of the message.",
                        Rule.PRACTICE,
                        LIKELY);
    }

    Explanation metadata(Element.MetadataLine line) {
        var tokens = new Tokens(setting, line).add(line.key(), "Name of the field", LIKELY);
        line.value().ifPresent(value -> tokens.add(value, "What the archive recorded", LIKELY));
        return tokens.explained(
                "Archive's field",
                "The archive's own record of the telegram: " + line.key().value() + ".",
                Rule.ARCHIVES,
                LIKELY);
    }

    /// @param once what the line says where it stands first
    Explanation repeat(Element.Repeat repeat, Explanation once) {
        String meaning = "Says again what stands above. " + once.meaning();
        return new Explanation(
                repeat, once.kind() + ", repeated", meaning, once.rule(), once.certainty(), once.tokens());
    }

    Explanation blank(Element.Blank blank) {
        return new Tokens(setting, blank).explained("Blank", "White space.", Rule.PRACTICE, LIKELY);
    }

    Explanation residue(Element.Unrecognised rest) {
        return new Tokens(setting, rest)
                .add(rest.span(), "Kept as it stands", UNKNOWN)
                .explained(
                        "Not understood",
                        "No rule of ours covers these words; they are kept as they stand.",
                        Rule.PRACTICE,
                        UNKNOWN);
    }
}
