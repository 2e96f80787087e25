package org.septel.archive.citing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Citations that people read. What a cable lacks is left out with the punctuation that belongs to it.
///
/// @source Chicago Manual of Style 17, 14.229 (unpublished government documents); MLA Handbook 9, 5.31; Publication
/// Manual of the APA
///     7, 10.4; The Bluebook 21, rule 14
final class Prose {

    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("yyyy, MMMM d", Locale.ENGLISH);

    /// MLA shortens every month that has more than four letters.
    private static final List<String> MLA_MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private Prose() {}

    /// `Embassy Moscow. “Title.” Cable 07MOSCOW4634, September 20, 2007, para. 3. Confidential. Text sha256:3f2a….`
    static String chicago(Work work) {
        return start(work.origin())
                + quoted(work, ".") + " Cable " + work.id()
                + work.date().map(date -> ", " + MONTH_FIRST.format(date)).orElse("")
                + work.paragraph().map(number -> ", para. " + number).orElse("") + "."
                + work.classification()
                        .map(level -> " " + capitalised(level) + ".")
                        .orElse("")
                + " [" + work.pin() + "].";
    }

    /// `Embassy Moscow. “Title.” 20 Sept. 2007. Cable 07MOSCOW4634, par. 3.`
    static String mla(Work work) {
        return start(work.origin())
                + quoted(work, ".")
                + work.date().map(date -> " " + mlaDate(date) + ".").orElse("")
                + " Cable " + work.id()
                + work.paragraph().map(number -> ", par. " + number).orElse("")
                + " [" + work.pin() + "].";
    }

    private static String mlaDate(LocalDate date) {
        return date.getDayOfMonth() + " " + MLA_MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /// `Embassy Moscow. (2007, September 20). Title (Cable 07MOSCOW4634, para. 3).` Who wrote comes first; where that
    /// is
    /// not known, the title.
    static String apa(Work work) {
        String date =
                work.date().map(day -> "(" + YEAR_FIRST.format(day) + ").").orElse("(n.d.).");
        String title = Plain.line(work.title());
        String number = "(Cable " + work.id()
                + work.paragraph().map(paragraph -> ", para. " + paragraph).orElse("") + ")";
        String head = work.origin().isPresent()
                ? start(work.origin()) + date + " " + title + " " + number + "."
                : title + " " + number + ". " + date;
        return head + " [" + work.pin() + "].";
    }

    /// `Cable from Embassy Moscow to SECSTATE WASHDC, Title, 07MOSCOW4634, ¶ 3 (Sept. 20, 2007).`
    static String bluebook(Work work) {
        return "Cable"
                + work.origin()
                        .map(Plain::line)
                        .map(origin -> " from " + origin)
                        .orElse("")
                + work.addressee().map(Plain::line).map(to -> " to " + to).orElse("")
                + ", " + Plain.line(work.title()) + ", " + work.id()
                + work.paragraph().map(number -> ", ¶ " + number).orElse("")
                + work.date().map(date -> " (" + bluebookDate(date) + ")").orElse("")
                + " [" + work.pin() + "].";
    }

    private static String bluebookDate(LocalDate date) {
        return MLA_MONTHS.get(date.getMonthValue() - 1) + " " + date.getDayOfMonth() + ", " + date.getYear();
    }

    private static String start(Optional<String> origin) {
        return origin.map(Plain::line)
                .filter(name -> !name.isEmpty())
                .map(Prose::ended)
                .orElse("");
    }

    /// With a full stop, unless it has one.
    private static String ended(String name) {
        return name.endsWith(".") ? name + " " : name + ". ";
    }

    /// American quotation: the full stop stands inside, unless the title ends the sentence itself.
    private static String quoted(Work work, String stop) {
        String title =
                Plain.line(work.title()).replace('“', '‘').replace('”', '’').replace('"', '’');
        return "“" + title + (title.matches(".*[.?!]") ? "" : stop) + "”";
    }

    private static String capitalised(String level) {
        String plain = Plain.line(level);
        return plain.isEmpty()
                ? plain
                : plain.substring(0, 1).toUpperCase(Locale.ROOT)
                        + plain.substring(1).toLowerCase(Locale.ROOT);
    }
}
