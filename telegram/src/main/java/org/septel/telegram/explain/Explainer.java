package org.septel.telegram.explain;

import java.util.LinkedHashMap;
import java.util.List;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// Says what each line of a telegram means: one [Explanation] for each element, in order.
///
/// Meanings depend on the telegram's year and on the country it comes from: in 2007 the TAG `RS` is Russia, in a Moscow
/// cable `GOR` is its government. Immutable and safe for any number of threads.
public final class Explainer {

    private final Lexicon lexicon;

    /// An explainer that knows the meanings of that lexicon.
    public Explainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// One explanation for each element, in order; takes time linear in the telegram's length.
    public List<Explanation> explain(Telegram telegram) {
        var lines = new Lines(Setting.of(telegram, lexicon));
        return telegram.elements().stream().map(lines::explain).toList();
    }

    /// What the abbreviations of a telegram's running text stand for in it, each as written where it stands first.
    public List<Explanation.Token> abbreviations(Telegram telegram) {
        var first = new LinkedHashMap<String, Explanation.Token>();
        for (Explanation explanation : explain(telegram)) {
            for (Explanation.Token token : explanation.tokens()) {
                if (token.rule().equals(Rule.ABBREVIATIONS) || token.rule().equals(Rule.OWN_WORDS)) {
                    first.putIfAbsent(token.text(), token);
                }
            }
        }
        return List.copyOf(first.values());
    }

    /// The groups of lines, all of one telegram.
    private static final class Lines {

        private final HeadingLines heading;
        private final AddressLines address;
        private final OfficeLines office;
        private final PrologueLines prologue;
        private final ClassificationLines classification;
        private final BodyLines body;
        private final ArchiveLines archive;

        Lines(Setting setting) {
            heading = new HeadingLines(setting);
            address = new AddressLines(setting);
            office = new OfficeLines(setting);
            prologue = new PrologueLines(setting);
            classification = new ClassificationLines(setting);
            body = new BodyLines(setting);
            archive = new ArchiveLines(setting);
        }

        Explanation explain(Element element) {
            return switch (element) {
                case Element.TransmissionLine line -> heading.transmission(line);
                case Element.RoutingLine line -> heading.routing(line);
                case Element.StationLine line -> heading.station(line);
                case Element.SecurityLine line -> heading.security(line);
                case Element.DateTimeLine line -> heading.dateTime(line);
                case Element.FromLine line -> address.from(line);
                case Element.AddresseeLine line -> address.addressees(line);
                case Element.OfficeLine line -> office.copies(line);
                case Element.DraftingLine line -> office.drafting(line);
                case Element.ProcessingLine line -> office.processing(line);
                case Element.BreakLine line -> office.separator(line);
                case Element.ClassificationLine line -> classification.classification(line);
                case Element.NumberLine line -> classification.number(line);
                case Element.CaptionLine line -> classification.captions(line);
                case Element.ExecutiveOrderLine line -> classification.order(line);
                case Element.ClassifiedByLine line -> classification.classifiedBy(line);
                case Element.AttentionLine line -> prologue.attention(line);
                case Element.TagsLine line -> prologue.tags(line);
                case Element.SubjectLine line -> prologue.subject(line);
                case Element.ReferenceLine line -> prologue.references(line);
                case Element.Heading line -> body.heading(line);
                case Element.Paragraph paragraph -> body.paragraph(paragraph);
                case Element.Continuation more -> body.continuation(more);
                case Element.PageMark mark -> body.pageMark(mark);
                case Element.PageBanner banner -> body.banner(banner);
                case Element.Signature signature -> body.signature(signature);
                case Element.EndMark end -> body.end(end);
                case Element.Notice notice -> archive.notice(notice);
                case Element.ReleaseStamp stamp -> archive.stamp(stamp);
                case Element.RecordMark mark -> archive.recordMark(mark);
                case Element.MetadataLine line -> archive.metadata(line);
                case Element.Repeat repeat -> archive.repeat(repeat, explain(repeat.repeated()));
                case Element.Blank blank -> archive.blank(blank);
                case Element.Unrecognised rest -> archive.residue(rest);
            };
        }
    }
}
