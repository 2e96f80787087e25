package org.septel.archive.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.archive.names.Marked.Mark;
import org.septel.archive.names.Marked.Stretch;

/// Telegrams of the 1970s with a list of entities and marks `[[MOSCOW || 11]]`.
///
/// Marks are of everything that refers to an entity: *he*, *the country*, *our*. A mark counts as a name where its own
/// words (those behind the marks within it; for persons without the titles before) are not all ordinary words, or are
/// the name in the list, a part of a country's, or its initials. Groups of persons are no names.
final class HandMarked {

    private static final Pattern LISTED =
            Pattern.compile("(?m)^\\uFEFF?\\s*(\\d+)[.\\t ]+(.*?)\\s+((?:PER|PRE|ORG|GPE|LOC)[.A-Z]*)\\s*$");
    private static final Pattern BOUND = Pattern.compile("\\[\\[|\\|\\|\\s*(\\d+)\\s*\\]\\]?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*");
    private static final Set<String> EMPTY = Set.of("THE", "A", "AN", "OF", "GOVERNMENT", "AND");
    private static final Words WORDS = Vocabulary.standard().words();

    private HandMarked() {}

    private static final Entity UNLISTED = new Entity("", Optional.empty());

    private record Entity(String name, Optional<NameKind> kind) {}

    private record Open(int start, List<Stretch> nested) {}

    static Marked read(String id, String text) {
        Map<Integer, Entity> entities = entities(text);
        int body = text.indexOf('\n', text.indexOf("@@@")) + 1;
        var plain = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        List<Mark> names = new ArrayList<>();
        List<Stretch> unsaid = new ArrayList<>();
        Matcher bound = BOUND.matcher(text);
        int at = body;
        for (boolean more = bound.find(body); more; more = bound.find()) {
            plain.append(text, at, bound.start());
            at = bound.end();
            if (bound.group(1) == null) {
                open.push(new Open(plain.length(), new ArrayList<>()));
            } else if (!open.isEmpty()) {
                Open mark = open.pop();
                if (!open.isEmpty()) {
                    open.peek().nested().add(new Stretch(mark.start(), plain.length()));
                }
                close(mark, plain, entities.getOrDefault(Integer.parseInt(bound.group(1)), UNLISTED), names, unsaid);
            }
        }
        plain.append(text, at, text.length());
        return new Marked(id, plain.toString(), List.of(new Stretch(0, plain.length())), names, unsaid);
    }

    private static void close(Open mark, StringBuilder plain, Entity entity, List<Mark> names, List<Stretch> unsaid) {
        int end = plain.length();
        Stretch own = own(mark, end, entity.kind().equals(Optional.of(NameKind.PERSON)));
        Optional<Mark> name = entity.kind().isEmpty()
                ? Optional.empty()
                : name(
                        plain.toString(),
                        own.start(),
                        own.end(),
                        entity,
                        entity.kind().get());
        name.ifPresentOrElse(names::add, () -> unsaid.add(new Stretch(mark.start(), end)));
    }

    /// The mark without the marks within it: of a person the longest stretch between them, of others what stands behind
    /// those at the beginning.
    private static Stretch own(Open mark, int end, boolean person) {
        var longest = new Stretch(mark.start(), mark.start());
        int at = mark.start();
        for (Stretch nested : mark.nested()) {
            boolean begins = nested.start() - at < 2;
            if (person && longest.end() - longest.start() < nested.start() - at) {
                longest = new Stretch(at, nested.start());
            }
            at = person || begins ? nested.end() : at;
        }
        boolean rest = !person || longest.end() - longest.start() < end - at;
        return rest ? new Stretch(end - at < 2 ? mark.start() : at, end) : longest;
    }

    private static Optional<Mark> name(String plain, int start, int end, Entity entity, NameKind kind) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain).region(start, end);
        while (word.find()) {
            int bare = word.end();
            String written = word.group();
            bare -= written.endsWith("'S") || written.endsWith("’S") ? 2 : written.endsWith("'") ? 1 : 0;
            boolean dotted = written.endsWith(".") && written.indexOf('.') < written.length() - 1;
            bare -= written.endsWith(".") && !dotted ? 1 : 0;
            if (!written.equals("S") || words.isEmpty()) {
                words.add(new int[] {word.start(), bare});
            }
        }
        while (!words.isEmpty() && EMPTY.contains(plain.substring(words.getFirst()[0], words.getFirst()[1]))) {
            words.removeFirst();
        }
        while (kind == NameKind.PERSON && 1 < words.size() && isCommonOrTitle(plain, words.getFirst())) {
            words.removeFirst();
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String own = plain.substring(words.getFirst()[0], words.getLast()[1]);
        boolean person = kind == NameKind.PERSON;
        boolean named = words.stream().anyMatch(one -> !(person ? isCommonOrTitle(plain, one) : isCommon(plain, one)))
                || isOfList(own, entity.name(), kind);
        return named ? Optional.of(new Mark(kind, words.getFirst()[0], words.getLast()[1], own)) : Optional.empty();
    }

    private static boolean isOfList(String own, String listed, NameKind kind) {
        String name = listed.replaceFirst("^THE ", "");
        String initials = Arrays.stream(name.split("[ -]+"))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(word -> word.substring(0, 1))
                .reduce("", String::concat);
        if (own.replace(".", "").equals(initials)) {
            return true;
        }
        return switch (kind) {
            case PLACE ->
                Arrays.stream(name.split(" "))
                        .anyMatch(word -> own.startsWith(word.substring(0, Math.min(4, word.length())))
                                && 2 < word.length()
                                && !EMPTY.contains(word));
            case ORGANISATION -> own.equals(name) && (own.contains(" ") || own.equals("CONGRESS"));
            case PERSON ->
                name.endsWith(" " + own)
                        && Arrays.stream(name.split(" "))
                                .anyMatch(word -> (WORDS.of(word, 0, word.length()) & Sort.COMMON) == 0);
        };
    }

    private static boolean isCommonOrTitle(String plain, int[] word) {
        return isCommon(plain, word) || (WORDS.of(plain, word[0], word[1]) & (Sort.TITLE | Sort.NATION)) != 0;
    }

    private static boolean isCommon(String plain, int[] word) {
        return word[1] - word[0] < 2 || (WORDS.of(plain, word[0], word[1]) & Sort.COMMON) != 0;
    }

    private static Map<Integer, Entity> entities(String text) {
        Map<Integer, Entity> entities = new HashMap<>();
        Matcher listed = LISTED.matcher(text.substring(0, Math.max(0, text.indexOf("@@@"))));
        while (listed.find()) {
            String sort = listed.group(3);
            Optional<NameKind> kind = sort.equals("PER.GROUP")
                    ? Optional.empty()
                    : Optional.of(
                            sort.startsWith("P")
                                    ? NameKind.PERSON
                                    : sort.startsWith("ORG") ? NameKind.ORGANISATION : NameKind.PLACE);
            entities.put(
                    Integer.parseInt(listed.group(1)),
                    new Entity(listed.group(2).strip(), kind));
        }
        return entities;
    }
}
