package org.septel.archive.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.septel.archive.access.AccessLabel;
import org.septel.telegram.Precedence;

/// Any number of invented cables; the same every time, and the first so many of more are the same too.
final class ManyCables {

    static final List<String> WORDS = List.of(
            "kosovo",
            "minister",
            "iran",
            "al-Assad",
            "negotiations",
            "negotiate",
            "U.S.",
            "the",
            "of",
            "Moscow",
            "talks",
            "sanctions",
            "1.4",
            "elections",
            "ambassador",
            "ambassadors",
            "visit",
            "said");

    private static final List<String> POSTS = List.of("Moscow", "Paris", "Berlin", "Tel Aviv");
    private static final List<String> TAGS = List.of("PREL", "PGOV", "UNMIK", "RS", "FR", "COLOMBO PLAN");
    private static final List<List<String>> PERSONS = List.of(
            List.of("Burns"),
            List.of("William Burns", "René Kosov"),
            List.of("RENE KOSOV"),
            List.of(),
            List.of("Iran Said"));
    private static final List<List<String>> PLACES = List.of(List.of("Moscow", "Russia"), List.of("Kosovo"), List.of());
    private static final List<AccessLabel> LABELS =
            List.of(Cables.OPEN, Cables.OPEN, Cables.CONFIDENTIAL, Cables.NODIS, Cables.UNMARKED);

    private ManyCables() {}

    static List<IndexedCable> of(int count) {
        Random random = new Random(4634);
        List<IndexedCable> cables = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            cables.add(cable(i, random));
        }
        return cables;
    }

    private static IndexedCable cable(int number, Random random) {
        String post = any(POSTS, random);
        String upper = post.replace(" ", "").toUpperCase(Locale.ROOT);
        int year = 2005 + random.nextInt(4);
        Cables cable = Cables.cable("%02d%s%d".formatted(year % 100, upper, number))
                .title(words(3, random))
                .text(words(30, random), words(12, random))
                .portion(any(List.of("U", "C", "S/NOFORN"), random), words(9, random));
        if (number % 9 == 0) {
            cable = cable.text("The same words as in " + number / 27 + ".");
        }
        cable = cable.zone(Zone.SUMMARY, words(6, random))
                .value(Field.REF, "07MOSCOW" + (1 + random.nextInt(9)), "06PARIS" + (1 + random.nextInt(9)))
                .value(Field.HAS, any(List.of("redaction", "summary"), random))
                .value(Field.COUNTRY, post.equals("Tel Aviv") ? "Israel" : post + "land")
                .value(Field.CAVEAT, any(List.of(List.of(), List.of("NOFORN"), List.of("NOFORN", "ORCON")), random))
                .value(
                        Field.TO,
                        any(
                                List.of(
                                        List.of("SECSTATE WASHDC"),
                                        List.of("SECSTATE WASHDC", "AMEMBASSY PARIS"),
                                        List.of()),
                                random))
                .value(
                        Field.SIGNER,
                        any(List.of(List.of("Burns"), List.of("BURNS"), List.of("Burns Jr"), List.of()), random))
                .value(Field.PERSON, PERSONS.get(number % PERSONS.size()))
                .value(Field.PLACE, PLACES.get(number % PLACES.size()))
                .value(Field.ORGANISATION, number % 2 == 0 ? List.of("United Nations") : List.of())
                .otherwise(Field.ORGANISATION, number % 2 == 0 ? List.of("UN") : List.of())
                .value(Field.SOURCE, any(List.of("page", "plusd"), random), "cables/" + number + ".txt")
                .value(Field.LANGUAGE, any(List.of("english", "spanish", "unknown"), random))
                .urgent(any(List.of(Precedence.values()), random), "20" + (10 + random.nextInt(9)) + "-09-20")
                .origin("Embassy " + post, "AMEMBASSY " + upper)
                .tags(any(TAGS, random), any(TAGS, random))
                .label(any(LABELS, random))
                .arrived(number);
        int day = random.nextInt(300);
        return day < 20
                ? cable.undated().cable()
                : cable.created(Instant.parse(year + "-01-01T00:00:00Z")
                                .plusSeconds(86_400L * day)
                                .toString())
                        .cable();
    }

    private static String words(int count, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(any(WORDS, random));
        }
        return String.join(" ", words) + ".";
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
