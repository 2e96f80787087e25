package org.septel.archive.indexing;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.septel.archive.names.Mention;
import org.septel.archive.search.Field;
import org.septel.telegram.Classifier;
import org.septel.telegram.Telegram;

/// The persons, places and organisations of a cable, as the fields of the query language have them.
///
/// Who signed or classified a cable is a person of it. Drafters are not: their initials run into their surnames.
///
/// @param values    each once, by the name that goes for all of its mentions
/// @param otherwise letters that stand for one of them: `NATO`, `GOB`
record CableNames(Map<Field, List<String>> values, Map<Field, List<String>> otherwise) {

    /// More different names of a kind are a list, not a telegram.
    private static final int MOST = 500;

    private static final int LONGEST_LETTERS = 10;

    static CableNames of(List<Mention> mentions, Telegram telegram) {
        Map<Field, Set<String>> values = new EnumMap<>(Field.class);
        Map<Field, Set<String>> otherwise = new EnumMap<>(Field.class);
        for (Mention mention : mentions) {
            Field field = NameFields.dimension(mention.kind()).field();
            put(values, field, mention.normal());
            if (isLetters(mention.text()) && !mention.text().equalsIgnoreCase(mention.normal())) {
                put(otherwise, field, mention.text());
            }
        }
        Stream.concat(
                        telegram.signatures().stream(),
                        telegram.classifiers().stream().map(Classifier::name))
                .filter(name -> !name.isBlank())
                .forEach(name -> put(values, Field.PERSON, name));
        return new CableNames(listed(values), listed(otherwise));
    }

    private static void put(Map<Field, Set<String>> names, Field field, String name) {
        Set<String> known = names.computeIfAbsent(field, _ -> new LinkedHashSet<>());
        if (known.size() < MOST) {
            known.add(name);
        }
    }

    private static boolean isLetters(String name) {
        return name.length() <= LONGEST_LETTERS
                && name.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isWhitespace(c));
    }

    private static Map<Field, List<String>> listed(Map<Field, Set<String>> names) {
        Map<Field, List<String>> listed = new EnumMap<>(Field.class);
        names.forEach((field, of) -> listed.put(field, List.copyOf(of)));
        return listed;
    }
}
