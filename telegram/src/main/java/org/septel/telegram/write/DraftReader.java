package org.septel.telegram.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Precedence;
import org.septel.telegram.Reference;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Takes a draft out of a telegram that was read.
final class DraftReader {

    private final Telegram telegram;

    DraftReader(Telegram telegram) {
        this.telegram = telegram;
    }

    Draft read() {
        var dated = telegram.dateTimeLine().orElseThrow(lacking("date-time group"));
        return new Draft(
                transmission(dated.dateTimeGroup().value()),
                dispatch(dated),
                handling(),
                new Topic(
                        telegram.all(Element.TagsLine.class)
                                .flatMap(line -> line.tags().stream())
                                .map(Spanned::value)
                                .toList(),
                        telegram.subject().orElseThrow(lacking("subject")),
                        references()),
                passages(),
                telegram.signatures());
    }

    private static Supplier<IllegalArgumentException> lacking(String what) {
        return () -> new IllegalArgumentException("the telegram has no " + what);
    }

    private Optional<Transmission> transmission(DateTimeGroup released) {
        var identified = telegram.first(Element.TransmissionLine.class);
        return telegram.station()
                .map(line -> new Transmission(
                        identified.map(found -> found.channel().value()).orElse(Transmission.WEB_CHANNEL),
                        identified.map(found -> found.serial().value()).orElse(0),
                        telegram.first(Element.RoutingLine.class)
                                .map(found -> values(found.stations()))
                                .filter(stations -> !stations.isEmpty())
                                .orElse(List.of(Transmission.WEB_STATION)),
                        line.station().value(),
                        line.filed().map(Spanned::value).orElseGet(() -> Transmission.filed(released)),
                        telegram
                                .first(Element.SecurityLine.class)
                                .map(found -> values(found.operatingSignals()))
                                .orElse(List.of())
                                .stream()
                                .filter(Transmission::isSignal)
                                .toList()));
    }

    private Dispatch dispatch(Element.DateTimeLine dated) {
        List<Precedence> precedences = values(dated.precedences());
        return new Dispatch(
                precedences.isEmpty() ? List.of(telegram.precedence().orElse(Precedence.ROUTINE)) : precedences,
                dated.dateTimeGroup().value(),
                values(dated.operatingSignals()),
                telegram.from().orElseThrow(lacking("sender")),
                recipients(Role.ACTION),
                recipients(Role.INFO),
                recipients(Role.EXEMPT));
    }

    private List<Recipient> recipients(Role role) {
        return telegram.addressees(role).stream().map(Recipient::of).toList();
    }

    private Handling handling() {
        var classifiers = telegram.classifiers();
        return new Handling(
                telegram.messageReference().orElseThrow(lacking("message reference number")),
                telegram.classification().orElseThrow(lacking("classification")),
                telegram.caveats(),
                telegram.captions(),
                telegram.all(Element.AttentionLine.class)
                        .map(line -> line.text().value())
                        .toList(),
                telegram.executiveOrder().map(number -> new OrderEntry(number, telegram.declassification())),
                classifiers.isEmpty() ? Optional.empty() : Optional.of(new Authority(classifiers, telegram.reasons())));
    }

    /// A range is several telegrams and one entry.
    private List<Cited> references() {
        var entries = new ArrayList<Cited>();
        for (Reference reference : telegram.references()) {
            var entry = new Cited(reference.label(), reference.text(), reference.remarks());
            if (entries.isEmpty() || !entries.getLast().equals(entry)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static <T> List<T> values(List<Spanned<T>> spanned) {
        return spanned.stream().map(Spanned::value).toList();
    }

    private List<Passage> passages() {
        var text = new Text();
        for (Element element : telegram.elements()) {
            switch (element) {
                case Element.Heading heading -> text.heading(heading.text().value());
                case Element.Paragraph paragraph -> text.paragraph(paragraph);
                case Element.Continuation more -> text.goOn(more.span());
                case Element.Signature _,
                        Element.Unrecognised _,
                        Element.HeadingLine _,
                        Element.ProcessingLine _,
                        Element.BreakLine _,
                        Element.PrologueLine _,
                        Element.PageMark _,
                        Element.PageBanner _,
                        Element.EndMark _,
                        Element.Notice _,
                        Element.ReleaseStamp _,
                        Element.RecordMark _,
                        Element.MetadataLine _,
                        Element.Repeat _,
                        Element.Blank _ -> {}
            }
        }
        return text.passages();
    }

    /// The text proper as it grows; one paragraph may be open.
    private final class Text {

        private final List<Passage> passages = new ArrayList<>();
        private StringJoiner words = new StringJoiner(" ");
        private Optional<Integer> number = Optional.empty();
        private Optional<PortionMark> portion = Optional.empty();

        void heading(String text) {
            close();
            passages.add(new Passage.Heading(text));
        }

        void paragraph(Element.Paragraph paragraph) {
            close();
            number = paragraph.number().map(Spanned::value);
            portion = paragraph.portion().map(Spanned::value);
            goOn(paragraph.body());
        }

        /// Without what archives put into lines: pilcrows, and backslashes at their ends.
        void goOn(Span span) {
            for (String line : telegram.text(span).split("\\R")) {
                String typed =
                        line.replace('\u00B6', ' ').replace('\uFFFD', ' ').strip();
                while (typed.endsWith("\\")) {
                    typed = typed.substring(0, typed.length() - 1).strip();
                }
                if (!typed.isEmpty()) {
                    words.add(typed);
                }
            }
        }

        List<Passage> passages() {
            close();
            return passages;
        }

        /// A number without words is no paragraph.
        private void close() {
            if (0 < words.length()) {
                passages.add(new Passage.Paragraph(number, portion, words.toString()));
            }
            words = new StringJoiner(" ");
            number = Optional.empty();
            portion = Optional.empty();
        }
    }
}
