package org.septel.samples;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Fills templates for one cable: `{town}` is the same place throughout, `{name}` one of three invented people.
final class Phrasebook {

    private static final Map<String, List<String>> WORDS = Tables.lines("words.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(cell -> cell[0], cell -> List.of(cell[1].split("\\|"))));

    private static final Set<String> ONE_FOR_A_CABLE = Set.of("town", "water", "firm", "season");

    private final Dice dice;
    private final SamplePost place;
    private final LocalDate date;
    private final List<String> people;
    private final Map<String, String> chosen = new HashMap<>();

    Phrasebook(Dice dice, SamplePost place, LocalDate date) {
        this.dice = dice;
        this.place = place;
        this.date = date;
        this.people = List.of(person(dice), person(dice), person(dice));
    }

    static String person(Dice dice) {
        return word(dice, "first") + " " + word(dice, "surname");
    }

    static String word(Dice dice, String list) {
        return dice.pick(words(list));
    }

    private static List<String> words(String list) {
        return WORDS.getOrDefault(list, List.of());
    }

    /// The surname that signs a post's cables in a span of three years.
    static String chief(SamplePost post, int year) {
        List<String> names = words(post.isDepartment() ? "secretary" : "chief");
        return names.get(Math.floorMod(post.code().hashCode() + year / 3, names.size()));
    }

    String fill(String template) {
        var text = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); 0 <= open; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            text.append(template, at, open).append(value(template.substring(open + 1, close)));
            at = close + 1;
        }
        text.append(template, at, template.length());
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private String value(String slot) {
        String key = slot.toLowerCase(Locale.ROOT);
        String value = ONE_FOR_A_CABLE.contains(key) ? chosen.computeIfAbsent(key, this::fresh) : fresh(key);
        return slot.equals(key) ? value : value.toUpperCase(Locale.ROOT);
    }

    private String fresh(String key) {
        if (key.startsWith("n:")) {
            int dash = key.indexOf('-');
            return Integer.toString(
                    dice.between(Integer.parseInt(key.substring(2, dash)), Integer.parseInt(key.substring(dash + 1))));
        }
        return switch (key) {
            case "name" -> dice.pick(people);
            case "country" -> place.country();
            case "adjective" -> place.adjective();
            case "day" -> day(date.plusDays(dice.between(-9, 20)));
            case "month" -> month(date.minusMonths(1));
            default -> word(dice, key);
        };
    }

    private static String day(LocalDate day) {
        return month(day) + " " + day.getDayOfMonth();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
