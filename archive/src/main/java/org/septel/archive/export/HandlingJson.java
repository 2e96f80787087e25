package org.septel.archive.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.Classification;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Classifier;
import org.septel.telegram.Declassification;
import org.septel.telegram.MessageReference;
import org.septel.telegram.write.Authority;
import org.septel.telegram.write.Handling;
import org.septel.telegram.write.OrderEntry;

/// What of a JSON object says how a telegram is held: its level, captions, order, and who classified it.
final class HandlingJson {

    private static final Declassification NOT_APPLICABLE =
            new Declassification(Optional.empty(), Optional.empty(), List.of(), true);

    private final Members json;

    HandlingJson(Members json) {
        this.json = json;
    }

    Optional<Handling> handling() {
        String[] levels =
                json.required("classification").toUpperCase(Locale.ROOT).split("//", -1);
        Optional<Classification> level = json.meaning("classification", levels[0].strip(), Classification::parse);
        Optional<MessageReference> reference = reference();
        var captions = new ArrayList<String>();
        level.flatMap(HandlingJson::administrative).ifPresent(captions::add);
        for (int at = 1; at < levels.length; at++) {
            captions.add(levels[at].strip());
        }
        captions.addAll(json.texts("caveats"));
        captions.addAll(json.texts("captions"));
        boolean classified = level.filter(Classification::isNationalSecurity).isPresent();
        Optional<OrderEntry> order = order(classified);
        Optional<Authority> authority = authority();
        if (level.isEmpty() || reference.isEmpty()) {
            return Optional.empty();
        }
        Classification printed = administrative(level.get()).isPresent() ? Classification.UNCLASSIFIED : level.get();
        return json.made(() -> new Handling(
                reference.get(),
                printed,
                List.of(),
                captions.stream().distinct().toList(),
                json.texts("attention"),
                order,
                authority));
    }

    /// The caption of what a classification line calls unclassified.
    private static Optional<String> administrative(Classification level) {
        return switch (level) {
            case EFTO -> Optional.of("EFTO");
            case FOR_OFFICIAL_USE_ONLY -> Optional.of("FOR OFFICIAL USE ONLY");
            case SENSITIVE_BUT_UNCLASSIFIED -> Optional.of("SENSITIVE");
            case UNCLASSIFIED, LIMITED_OFFICIAL_USE, RESTRICTED, CONFIDENTIAL, SECRET, TOP_SECRET -> Optional.empty();
        };
    }

    private Optional<MessageReference> reference() {
        Optional<Members> member = json.member("messageReference");
        if (member.isEmpty()) {
            json.problems().add("no \"messageReference\"");
            return Optional.empty();
        }
        String post = member.get().required("post");
        Optional<Integer> number = member.get().number("number");
        if (number.isEmpty()) {
            json.problems().add("no \"messageReference.number\"");
        }
        return number.map(found -> new MessageReference(post, found));
    }

    /// Of an unclassified telegram the line says N/A.
    private Optional<OrderEntry> order(boolean classified) {
        Optional<LocalDate> date =
                json.text("declassifyOn").flatMap(day -> json.meaning("declassifyOn", day, HandlingJson::day));
        var end = new Declassification(date, json.text("declassifyWhen"), json.texts("exemptions"), false);
        boolean said = !end.equals(Declassification.NONE);
        return json.text("executiveOrder")
                .flatMap(number -> json.made(() -> new OrderEntry(
                        number,
                        said ? Optional.of(end) : classified ? Optional.empty() : Optional.of(NOT_APPLICABLE))));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Optional<Authority> authority() {
        List<Classifier> classifiers = json.objects("classifiedBy").stream()
                .map(person -> new Classifier(person.required("name"), person.text("title")))
                .filter(person -> !person.name().isEmpty())
                .toList();
        List<ClassificationReason> reasons = json.texts("classificationReasons").stream()
                .flatMap(reason -> json.meaning("classificationReasons", reason, ClassificationReason::parse).stream())
                .toList();
        return classifiers.isEmpty() ? Optional.empty() : json.made(() -> new Authority(classifiers, reasons));
    }
}
