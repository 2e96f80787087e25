package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Spanned;
import org.septel.telegram.Tag;
import org.septel.telegram.lexicon.Lexicon;

/// The TAGS of a TAGS line, in order, repeats included.
///
/// @source 5 FAH-3 (codes; names follow the TAGS of visits and travel); real telegrams (everything else)
final class TagsText {

    private static final Set<String> BEFORE_NAMES = Set.of("OVIP", "OREP", "OTRA", "OEXC", "OCON");
    private static final Set<String> NO_TAGS =
            Set.of("SIPDIS", "NOFORN", "TAGS", "TAG", "AND", "-", "--", "/", "&", "'", ".");
    private static final int LONGEST_TOPIC = 6;
    private static final int SHORTEST_TOPIC_WORD = 4;
    private static final int MOST_NAME_WORDS = 4;

    private final Lexicon lexicon;
    private final FieldText field;
    private final List<TagWords.Word> words;
    private final List<Spanned<Tag>> tags = new ArrayList<>();
    private Optional<String> owner = Optional.empty();
    private int at;

    private TagsText(FieldText field, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.field = field;
        this.words = TagWords.of(field.text());
    }

    static List<Spanned<Tag>> read(Slice text, Lexicon lexicon) {
        return new TagsText(FieldText.of(text, lexicon), lexicon).read();
    }

    private List<Spanned<Tag>> read() {
        while (at < words.size() && !endsHere()) {
            if (NO_TAGS.contains(word().text())) {
                at++;
            } else if (!topic() && !name() && !code() && !glued() && !slashed()) {
                unknown();
            }
        }
        return tags;
    }

    private TagWords.Word word() {
        return words.get(at);
    }

    /// A line after the first goes on with the TAGS only where a comma leads to it or it begins with a TAG.
    private boolean endsHere() {
        return at > 0
                && word().newLine()
                && !word().apart()
                && !isKnown(word().text())
                && topicLength() == 0
                && new GluedTags(lexicon).cuts(word().text()).isEmpty();
    }

    /// Several words that are one TAG: `HUMAN RIGHTS`, `COLOMBO PLAN`.
    private boolean topic() {
        int length = topicLength();
        if (length == 0) {
            return false;
        }
        add(at, at + length, canonical(joined(at, at + length)));
        at += length;
        return true;
    }

    private int topicLength() {
        int longest = Math.min(LONGEST_TOPIC, words.size() - at);
        for (int length = longest; 1 < length; length--) {
            if (isTogether(at, at + length) && isKnown(joined(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /// A person after one of the TAGS of visits and travel: `OVIP (KISSINGER, HENRY A.)`, `OVIP CLINTON HILLARY`.
    private boolean name() {
        if (owner.isEmpty() || (isTags(word().text()) && !word().enclosed())) {
            return false;
        }
        int from = at;
        int to = at + 1;
        boolean enclosed = word().enclosed();
        while (to < words.size() && to - from < MOST_NAME_WORDS && goesOn(from, to, enclosed)) {
            to++;
        }
        Optional<String> of = owner;
        tags.add(spanned(from, to, new Tag(person(from, to), of)));
        at = to;
        owner = enclosed && at < words.size() && word().enclosed() ? of : Optional.empty();
        return true;
    }

    private boolean goesOn(int from, int to, boolean enclosed) {
        TagWords.Word next = words.get(to);
        String between = between(to);
        if (enclosed) {
            return next.enclosed() && between.indexOf(';') < 0 && between.indexOf(')') < 0;
        }
        boolean afterSurname = to == from + 1;
        return !next.newLine() && !isKnown(next.text()) && (afterSurname || !next.apart());
    }

    private String between(int word) {
        return field.text().substring(words.get(word - 1).to(), words.get(word).from());
    }

    /// Surname first, as the handbook asks: `CLINTON, HILLARY`.
    private String person(int from, int to) {
        String surname = words.get(from).text();
        String name = to == from + 1 ? surname : surname + ", " + joined(from + 1, to);
        return lexicon.mendedTag(name).orElse(name);
    }

    private boolean code() {
        String code = word().text();
        if (!isKnown(code)) {
            String bare = code.replaceAll("\\.+$", "");
            if (bare.equals(code) || !isKnown(bare)) {
                return false;
            }
            code = bare;
        }
        add(at, at + 1, canonical(code));
        owner = owner(canonical(code));
        at++;
        return true;
    }

    private boolean glued() {
        List<Integer> cuts = new GluedTags(lexicon).cuts(word().text());
        for (int piece = 0; piece + 1 < cuts.size(); piece++) {
            addPart(word(), cuts.get(piece), cuts.get(piece + 1));
        }
        at += cuts.isEmpty() ? 0 : 1;
        return !cuts.isEmpty();
    }

    /// `PREL/PGOV`, but not `UNGA/C-6`, which is one TAG.
    private boolean slashed() {
        String text = word().text();
        if (text.indexOf('/') < 0) {
            return false;
        }
        int from = 0;
        while (from <= text.length()) {
            int slash = text.indexOf('/', from);
            int to = slash < 0 ? text.length() : slash;
            if (from < to) {
                addPart(word(), from, to);
            }
            from = to + 1;
        }
        at++;
        return true;
    }

    /// Words that no list has are one TAG where they stand between commas or are long enough to be prose.
    private void unknown() {
        int from = at;
        int to = at + 1;
        while (to < words.size() && isTogether(to - 1, to + 1) && isForeign(to)) {
            to++;
        }
        boolean alone =
                words.get(from).apart() && (to == words.size() || words.get(to).apart());
        boolean prose = words.subList(from, to).stream()
                .allMatch(word ->
                        word.isLetters() && SHORTEST_TOPIC_WORD <= word.text().length());
        int end = alone || prose ? to : from + 1;
        add(from, end, joined(from, end));
        at = end;
    }

    private boolean isForeign(int index) {
        String text = words.get(index).text();
        return !words.get(index).newLine()
                && !isKnown(text)
                && !NO_TAGS.contains(text)
                && new GluedTags(lexicon).cuts(text).isEmpty();
    }

    private boolean isTags(String word) {
        return isKnown(word) || !new GluedTags(lexicon).cuts(word).isEmpty();
    }

    private boolean isKnown(String code) {
        return lexicon.isTag(code) || lexicon.mendedTag(code).isPresent();
    }

    private String canonical(String code) {
        return lexicon.isTag(code) ? code : lexicon.mendedTag(code).orElse(code);
    }

    private boolean isTogether(int from, int to) {
        for (int word = from + 1; word < to; word++) {
            if (words.get(word).apart()) {
                return false;
            }
        }
        return true;
    }

    private String joined(int from, int to) {
        if (to == from + 1) {
            return words.get(from).text();
        }
        var joined = new StringBuilder(words.get(from).text());
        for (int word = from + 1; word < to; word++) {
            joined.append(' ').append(words.get(word).text());
        }
        return joined.toString();
    }

    private void add(int from, int to, String code) {
        owner = Optional.empty();
        tags.add(spanned(from, to, new Tag(code)));
    }

    private Spanned<Tag> spanned(int from, int to, Tag tag) {
        return field.as(words.get(from).from(), words.get(to - 1).to(), tag);
    }

    private static Optional<String> owner(String code) {
        return BEFORE_NAMES.contains(code) ? Optional.of(code) : Optional.empty();
    }

    private void addPart(TagWords.Word word, int from, int to) {
        String code = canonical(word.text().substring(from, to));
        tags.add(field.as(word.from() + from, word.from() + to, new Tag(code)));
        owner = owner(code);
    }
}
