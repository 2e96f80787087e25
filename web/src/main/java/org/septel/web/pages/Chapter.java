package org.septel.web.pages;

import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.Element;

/// A part of every telegram, as one learns to read it; in the order of the telegram.
public enum Chapter {
    WAY(
            "How it travelled",
            "The first lines were never meant for readers. They moved the telegram through relay stations: how fast it goes, "
                    + "which stations it is for, which one sends it, under which number and at what time of which day."),
    PEOPLE(
            "Who tells whom",
            "FM is the sender, TO are those who should act, INFO those who should know. Each may have a precedence of its own, "
                    + "and the number behind an address counts the telegrams from here to there alone."),
    SECRECY(
            "How closely it is held",
            "The classification stands above the text, often letter by letter, with the post and the telegram’s number of the "
                    + "year, which name it for ever. Captions limit who may handle it. Later lines say who classified it, by "
                    + "which order, why, and until when."),
    SUBJECT(
            "What it is about",
            "TAGS are subjects and countries in fixed codes. The subject may go over several lines. References are other "
                    + "telegrams, by post and number: with them one follows an exchange."),
    TEXT(
            "What it says",
            "The text comes in numbered paragraphs, each with its own mark for how closely it alone is held. The summary comes "
                    + "first, and what the post itself thinks comes last, as its comment. The name at the end is the head "
                    + "of the post, hardly ever who wrote it."),
    PAPER(
            "What belongs to the paper",
            "Where a page ended, the machine wrote a line that is no part of the message, sometimes in the middle of a sentence. "
                    + "Whole heads may stand there twice. The reading text leaves both out.");

    private final String title;
    private final String text;

    Chapter(String title, String text) {
        this.title = title;
        this.text = text;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /// Its name inside a page: `secrecy`.
    public String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Empty for what no telegram needs to have.
    static Optional<Chapter> of(Element element) {
        return switch (element) {
            case Element.TransmissionLine _,
                    Element.RoutingLine _,
                    Element.StationLine _,
                    Element.SecurityLine _,
                    Element.DateTimeLine _ -> Optional.of(WAY);
            case Element.FromLine _,
                    Element.AddresseeLine _,
                    Element.AttentionLine _,
                    Element.OfficeLine _,
                    Element.DraftingLine _ -> Optional.of(PEOPLE);
            case Element.ClassificationLine _,
                    Element.NumberLine _,
                    Element.CaptionLine _,
                    Element.ExecutiveOrderLine _,
                    Element.ClassifiedByLine _ -> Optional.of(SECRECY);
            case Element.TagsLine _, Element.SubjectLine _, Element.ReferenceLine _ -> Optional.of(SUBJECT);
            case Element.TextElement _ -> Optional.of(TEXT);
            case Element.PageMark _, Element.PageBanner _, Element.Repeat _, Element.ProcessingLine _ ->
                Optional.of(PAPER);
            case Element.BreakLine _,
                    Element.EndMark _,
                    Element.Notice _,
                    Element.ReleaseStamp _,
                    Element.RecordMark _,
                    Element.MetadataLine _,
                    Element.Blank _,
                    Element.Unrecognised _ -> Optional.empty();
        };
    }
}
