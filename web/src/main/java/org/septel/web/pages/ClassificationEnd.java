package org.septel.web.pages;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.septel.telegram.Element;
import org.septel.telegram.Element.ClassifiedByLine;
import org.septel.telegram.Element.ExecutiveOrderLine;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.declassify.Reckoning;

/// What the lines that speak of the end of a classification come to, told beside their explanation: the day, the rule
/// that gave it, and what makes it less than sure.
final class ClassificationEnd {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ClassificationEnd() {}

    /// Sentences without final full stops; none for a line that speaks of something else.
    static List<String> of(Element element, Reckoning reckoning) {
        if (!(element instanceof ExecutiveOrderLine) && !(element instanceof ClassifiedByLine)) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        sentences.add(end(reckoning));
        sentences.add(reckoning.rule().sentence() + " (" + reckoning.rule().source() + ")");
        reckoning.doubts().stream().sorted().map(Doubt::sentence).forEach(sentences::add);
        return sentences;
    }

    private static String end(Reckoning reckoning) {
        String day = reckoning.date().map(DAY::format).orElse("a day that is not known");
        return switch (reckoning.status()) {
            case ON_DATE, EXEMPT -> "Reckoned: the classification ends on " + day;
            case ON_EVENT -> "Reckoned: the classification ends on an event, at the latest on " + day;
            case DECLASSIFIED -> "The classification ended on " + day;
            case NEVER_CLASSIFIED -> "The telegram is not classified, so nothing ends";
            case NOT_COMPUTABLE -> "When the classification ends cannot be reckoned";
        };
    }
}
