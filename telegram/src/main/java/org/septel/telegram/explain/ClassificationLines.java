package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.telegram.Classification;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Classifier;
import org.septel.telegram.Declassification;
import org.septel.telegram.Element;
import org.septel.telegram.MessageReference;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Caption;
import org.septel.telegram.lexicon.ExecutiveOrder;
import org.septel.telegram.lexicon.Reason;

/// Explains how closely a telegram is held, by whose decision, why and until when.
final class ClassificationLines {

    private final Setting setting;

    ClassificationLines(Setting setting) {
        this.setting = setting;
    }

    Explanation classification(Element.ClassificationLine line) {
        var tokens = new Tokens(setting, line)
                .add(
                        line.classification(),
                        Say.classification(line.classification().value()),
                        isAsPrinted(line.classification()) ? CERTAIN : LIKELY);
        line.caveats().forEach(caveat -> addCaption(tokens, caveat));
        line.section().ifPresent(section -> tokens.add(section, section(section.value()), CERTAIN));
        line.reference().ifPresent(reference -> tokens.add(reference, reference(reference.value()), LIKELY));
        String meaning =
                "The text begins. " + Say.classification(line.classification().value()) + "."
                        + line.section()
                                .map(section -> " " + section(section.value()) + ".")
                                .orElse("")
                        + line.reference()
                                .map(reference -> " " + reference(reference.value()) + ".")
                                .orElse("");
        return tokens.explained("Classification and reference", meaning, Rule.formatLine(12), CERTAIN);
    }

    /// With or without blanks between its letters; else letters were lost or misread.
    private boolean isAsPrinted(Spanned<Classification> level) {
        String letters =
                setting.telegram().text(level.span()).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        String name = level.value().toString().replace(" ", "");
        return letters.startsWith(name) || letters.startsWith("UNCLAS");
    }

    private static String section(SectionMark section) {
        return "Section " + section.section() + " of " + section.of() + ": long telegrams are sent in parts";
    }

    private String reference(MessageReference reference) {
        String year = setting.year().isPresent() ? "of " + setting.year().getAsInt() : "of its year";
        return "Message reference: telegram no. " + reference.number() + " " + year + " from "
                + setting.place(reference.post()).orElse(reference.post());
    }

    Explanation number(Element.NumberLine line) {
        boolean alone = line.span().start() == line.reference().span().start();
        return new Tokens(setting, line)
                .leftover("The year of the number", LIKELY)
                .add(line.reference(), reference(line.reference().value()), LIKELY)
                .explained(
                        "Message reference",
                        (alone ? "The text begins; the classification is gone. " : "")
                                + reference(line.reference().value()) + ".",
                        Rule.formatLine(12),
                        LIKELY);
    }

    Explanation captions(Element.CaptionLine line) {
        var tokens = new Tokens(setting, line).leftover("More about the caption", LIKELY);
        line.captions().forEach(caption -> addCaption(tokens, caption));
        List<String> said = line.captions().stream()
                .map(caption -> caption.value() + ": "
                        + caption(caption.value()).map(Say::inSentence).orElse("a caption that no list explains"))
                .toList();
        boolean known = line.captions().stream()
                .allMatch(caption -> caption(caption.value()).isPresent());
        return tokens.explained(kind(line), String.join("; ", said) + ".", Rule.CAPTIONS, known ? CERTAIN : UNKNOWN);
    }

    /// By the family of its captions, where they are of one.
    private String kind(Element.CaptionLine line) {
        var families = line.captions().stream()
                .flatMap(caption -> setting.lexicon().caption(caption.value()).stream())
                .map(Caption::family)
                .collect(Collectors.toSet());
        return families.size() == 1 ? kind(families.iterator().next()) : "Caption";
    }

    private static String kind(Caption.Family family) {
        return switch (family) {
            case HANDLING -> "Special handling caption";
            case CHANNEL -> "Channel caption";
            case DISTRIBUTION -> "Distribution caption";
            case DISSEMINATION -> "Dissemination caption";
            case ADMINISTRATIVE -> "Administrative caption";
            case MATTER -> "Subject-matter caption";
            case DOWNGRADING -> "Downgrading group";
            case SERIES -> "Series caption";
            case TRANSMISSION -> "Transmission caption";
        };
    }

    private void addCaption(Tokens tokens, Spanned<String> caption) {
        Optional<String> meaning = caption(caption.value());
        tokens.add(
                caption,
                meaning.orElse("A caption that no list explains"),
                Rule.CAPTIONS,
                meaning.isPresent() ? CERTAIN : UNKNOWN);
    }

    /// From the list, or one of the levels written as a caption: `SENSITIVE BUT UNCLASSIFIED`.
    private Optional<String> caption(String caption) {
        return setting.lexicon()
                .caption(caption)
                .map(Caption::meaning)
                .or(() -> Stream.of(Classification.values())
                        .filter(level -> level.toString().equals(caption))
                        .map(Say::classification)
                        .findFirst());
    }

    Explanation order(Element.ExecutiveOrderLine line) {
        var tokens = new Tokens(setting, line);
        Optional<ExecutiveOrder> order =
                line.order().flatMap(number -> setting.lexicon().executiveOrder(number.value()));
        line.order()
                .ifPresent(number -> tokens.add(
                        number,
                        order.map(ClassificationLines::title)
                                .orElse("An executive order that our list lacks; perhaps a slip of the pen"),
                        order.isPresent() ? CERTAIN : UNKNOWN));
        line.declassification()
                .ifPresent(end -> tokens.add(
                        end, terms(end.value()), end.value().exemptions().isEmpty() ? CERTAIN : LIKELY));
        tokens.label(line.order().map(Spanned::span), "Executive order on classification");
        String meaning = order.map(known -> "Under Executive Order " + known.number() + " (" + known.title() + ")")
                        .orElse("The executive order on classification")
                + line.declassification()
                        .map(end -> ": " + Say.inSentence(terms(end.value())))
                        .orElse("") + ".";
        return tokens.explained("Executive order", meaning, Rule.CLASSIFYING, CERTAIN);
    }

    private static String title(ExecutiveOrder order) {
        return "Executive Order " + order.number() + ", " + order.title() + ", in force from " + Say.date(order.from())
                + order.until().map(until -> " to " + Say.date(until)).orElse("");
    }

    /// `Classified until 19 September 2017, 10 years after the telegram`.
    private String terms(Declassification end) {
        if (end.notApplicable()) {
            return "Not applicable: the telegram is not classified";
        }
        var terms = new ArrayList<String>();
        end.date().ifPresent(date -> terms.add("Classified until " + Say.date(date) + distance(date)));
        end.event().ifPresent(event -> terms.add("classified until an event: " + event));
        end.exemptions()
                .forEach(code -> terms.add(code + ": "
                        + DeclassificationMarks.meaning(code)
                                .map(Say::inSentence)
                                .orElse("a code that our list lacks")));
        return terms.isEmpty() ? "No date or event is set" : String.join("; ", terms);
    }

    private String distance(LocalDate end) {
        return setting.telegram()
                .dateTimeGroup()
                .flatMap(group -> group.instant())
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate())
                .map(sent -> ChronoUnit.YEARS.between(sent.minusDays(31), end))
                .filter(years -> years > 0)
                .map(years -> ", " + Say.count(years.intValue(), "year") + " after the telegram")
                .orElse("");
    }

    Explanation classifiedBy(Element.ClassifiedByLine line) {
        var tokens = new Tokens(setting, line);
        for (Spanned<Classifier> classifier : line.classifiers()) {
            tokens.add(classifier, "The officer who decided on the classification", LIKELY);
        }
        tokens.leftover("Joins who classified and why", LIKELY);
        for (Spanned<ClassificationReason> reason : line.reasons()) {
            tokens.add(reason, reason.value() + ": " + reason(reason.value()), section(reason.value()), CERTAIN);
        }
        String who = line.classifiers().isEmpty()
                ? "Classified"
                : "Classified by "
                        + Say.list(line.classifiers().stream()
                                .map(by -> name(by.value()))
                                .toList());
        String why = line.reasons().isEmpty()
                ? ""
                : " for " + (line.reasons().size() == 1 ? "reason " : "reasons ")
                        + Say.list(line.reasons().stream()
                                .map(reason -> reason.value() + " (" + Say.inSentence(reason(reason.value())) + ")")
                                .toList());
        return tokens.explained("Classified by", who + why + ".", Rule.CLASSIFYING, CERTAIN);
    }

    private Rule section(ClassificationReason reason) {
        String order = setting.telegram().executiveOrder().map("E.O. "::concat).orElse("the executive order");
        return new Rule(order + ", section " + reason.section());
    }

    private static String name(Classifier classifier) {
        return classifier.name()
                + classifier.title().map(title -> " (" + title + ")").orElse("");
    }

    private String reason(ClassificationReason reason) {
        return setting.lexicon()
                .reason(reason.section(), reason.item())
                .map(Reason::meaning)
                .orElse("a reason that our list lacks");
    }
}
