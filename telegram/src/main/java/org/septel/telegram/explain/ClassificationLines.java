package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.GUESS;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                        CERTAIN);
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

    private static String section(SectionMark section) {
        return "Section " + section.section() + " of " + section.of() + ": long telegrams are sent in parts";
    }

    private String reference(MessageReference reference) {
        String year = setting.year().isPresent() ? "of " + setting.year().getAsInt() : "of its year";
        return "Message reference: telegram no. " + reference.number() + " " + year + " from "
                + setting.place(reference.post()).orElse(reference.post());
    }

    Explanation captions(Element.CaptionLine line) {
        var tokens = new Tokens(setting, line);
        line.captions().forEach(caption -> addCaption(tokens, caption));
        List<String> said = line.captions().stream()
                .map(caption -> caption.value() + ": "
                        + setting.lexicon()
                                .caption(caption.value())
                                .map(Caption::meaning)
                                .map(Say::inSentence)
                                .orElse("a caption that no list explains"))
                .toList();
        boolean known = line.captions().stream()
                .allMatch(caption -> setting.lexicon().caption(caption.value()).isPresent());
        return tokens.explained("Caption", String.join("; ", said) + ".", Rule.CAPTIONS, known ? CERTAIN : UNKNOWN);
    }

    private void addCaption(Tokens tokens, Spanned<String> caption) {
        Optional<String> meaning = setting.lexicon().caption(caption.value()).map(Caption::meaning);
        tokens.add(caption, meaning.orElse("A caption that no list explains"), meaning.isPresent() ? CERTAIN : UNKNOWN);
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
        line.declassification().ifPresent(end -> tokens.add(end, terms(end.value()), GUESS));
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
            tokens.add(classifier, "The officer who decided on the classification", CERTAIN);
        }
        for (Spanned<ClassificationReason> reason : line.reasons()) {
            tokens.add(reason, reason.value() + ": " + reason(reason.value()), CERTAIN);
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
