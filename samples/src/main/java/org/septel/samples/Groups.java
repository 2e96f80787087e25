package org.septel.samples;

import java.time.LocalDateTime;
import org.septel.telegram.Classification;
import org.septel.telegram.DateTimeGroup;

/// The groups of letters and digits that both formats share.
final class Groups {

    private Groups() {}

    /// `200929Z SEP 07`.
    static String dateTime(LocalDateTime at) {
        return new DateTimeGroup(at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getMonthValue(), at.getYear())
                .toString();
    }

    /// `2630929`: day of the year and time.
    static String filing(LocalDateTime at) {
        return "%03d%02d%02d".formatted(at.getDayOfYear(), at.getHour(), at.getMinute());
    }

    /// `C O N F I D E N T I A L`.
    static String spaced(Classification classification) {
        return classification.toString().replace(" ", "").replaceAll("(?<=.)(?=.)", " ");
    }

    /// `MOSCOW 4632`, with the year where it is another: `06 MOSCOW 4632`.
    static String cited(Draft.Cited cited, int year) {
        String reference = cited.from().place() + " " + cited.id().number();
        return cited.id().year() == year
                ? reference
                : "%02d ".formatted(cited.id().year() % 100) + reference;
    }
}
