package org.septel.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Field;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Possession;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.Suggestion;
import org.septel.archive.search.Suggestion.Kind;
import org.septel.archive.search.Zone;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.TagMeaning;

/// What a half-typed query may become, out of what one reader may see: names of fields, values, TAGS with what they
/// mean, posts, ids, and titles.
final class Suggesting {

    /// The longest text that is looked at, in UTF-16 units.
    private static final int LONGEST = 1_000;

    /// Suggestions of one kind, so that each kind is seen.
    private static final int MOST_OF_A_KIND = 5;

    private static final int MOST_VALUES = 10;

    /// Letters from which words of titles and meanings are looked for.
    private static final int SHORTEST_WORD = 3;

    private final Searcher searcher;
    private final Lexicon lexicon;
    private final Typed typed;

    private Suggesting(Searcher searcher, Lexicon lexicon, Typed typed) {
        this.searcher = searcher;
        this.lexicon = lexicon;
        this.typed = typed;
    }

    /// @param text the query as far as it is typed
    static List<Suggestion> of(String text, Searcher searcher, Lexicon lexicon) {
        if (LONGEST < text.length()) {
            return List.of();
        }
        Typed typed = Typed.of(text);
        return new Suggesting(searcher, lexicon, typed).all();
    }

    /// A query as far as it is typed.
    ///
    /// @param before what stays as it is, with blanks
    /// @param field  the name of a field before the colon
    /// @param start  what is being typed, without signs and quotation marks
    private record Typed(String before, Optional<Field> field, String start) {

        static Typed of(String text) {
            int from = 0;
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                quoted = c == '"' ? !quoted : quoted;
                if (!quoted && (Character.isWhitespace(c) || c == '(')) {
                    from = i + 1;
                }
            }
            while (from < text.length() && text.charAt(from) == '-') {
                from++;
            }
            String last = text.substring(from);
            int colon = last.indexOf(':');
            Optional<Field> field = colon < 1 ? Optional.empty() : Typed.field(last.substring(0, colon));
            String start = field.isEmpty() ? last : last.substring(colon + 1);
            return new Typed(
                    text.substring(0, from), field, start.replace("\"", "").replace("=", ""));
        }

        private static Optional<Field> field(String name) {
            return Arrays.stream(Field.values())
                    .filter(field -> field.keyword().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    private List<Suggestion> all() {
        if (typed.field().isPresent()) {
            return values(typed.field().get());
        }
        if (typed.start().isBlank()) {
            return List.of();
        }
        return Stream.of(fields(), ids(), tags(MOST_OF_A_KIND), origins(MOST_OF_A_KIND), titles())
                .flatMap(List::stream)
                .toList();
    }

    private List<Suggestion> values(Field field) {
        return switch (field) {
            case TAG -> tags(MOST_VALUES);
            case ORIGIN -> origins(MOST_VALUES);
            case PERSON, PLACE, ORGANISATION -> names(field);
            case COUNTRY, CLASSIFICATION, CAVEAT, TO, SIGNER, SOURCE, LANGUAGE, PRECEDENCE -> counted(field);
            case ID, REF, CITED_BY -> ids(field);
            case HAS -> fixed(field, Arrays.stream(Possession.values()).map(Possession::toString));
            case IN -> fixed(field, Arrays.stream(Zone.values()).map(Zone::toString));
            case FROM,
                    INFO,
                    SUBJECT,
                    CAPTION,
                    DATE,
                    POST,
                    SERIAL,
                    ORDER,
                    DECL,
                    ENDS,
                    ENDING,
                    REASON,
                    CLASSIFIED_BY,
                    PORTION,
                    COLLECTION,
                    PARAGRAPH -> List.of();
        };
    }

    private List<Suggestion> fields() {
        String start = typed.start().toLowerCase(Locale.ROOT);
        return Arrays.stream(Field.values())
                .map(Field::keyword)
                .filter(keyword -> keyword.startsWith(start))
                .limit(MOST_OF_A_KIND)
                .map(keyword -> plain(Kind.FIELD, keyword + ":", keyword + ":"))
                .toList();
    }

    private List<Suggestion> fixed(Field field, Stream<String> values) {
        return values.filter(value -> value.startsWith(typed.start().toLowerCase(Locale.ROOT)))
                .map(value -> plain(Kind.VALUE, value, field.keyword() + ":" + value))
                .toList();
    }

    private Suggestion plain(Kind kind, String text, String completed) {
        return new Suggestion(kind, text, "", Optional.empty(), typed.before() + completed, Optional.empty());
    }

    /// Where a word that begins with digits and goes on with letters may be an id.
    private List<Suggestion> ids() {
        boolean likeId =
                2 <= typed.start().length() && Character.isDigit(typed.start().charAt(0));
        return likeId ? ids(MOST_OF_A_KIND, CableId::toString) : List.of();
    }

    private List<Suggestion> ids(Field field) {
        return 2 <= typed.start().length() ? ids(MOST_VALUES, id -> field.keyword() + ":" + id) : List.of();
    }

    private List<Suggestion> ids(int most, Function<CableId, String> completed) {
        return searcher.ids(typed.start().toUpperCase(Locale.ROOT), most).stream()
                .map(id -> new Suggestion(
                        Kind.ID,
                        id.toString(),
                        "",
                        Optional.empty(),
                        typed.before() + completed.apply(id),
                        Optional.of(id)))
                .toList();
    }

    /// By their letters, and by the words of what they mean.
    private List<Suggestion> tags(int most) {
        String start = typed.start().toUpperCase(Locale.ROOT);
        return found(
                Dimension.TAG,
                Kind.TAG,
                tag -> tag.startsWith(start)
                        || (SHORTEST_WORD <= start.length() && hasWord(meaning(tag), typed.start())),
                most);
    }

    private List<Suggestion> origins(int most) {
        return typed.start().length() < 2 && typed.field().isEmpty()
                ? List.of()
                : found(Dimension.ORIGIN, Kind.ORIGIN, origin -> hasWord(origin, typed.start()), most);
    }

    /// Names in texts are too many to look at each: those are counted that stand beside one that begins so.
    private List<Suggestion> names(Field field) {
        if (typed.start().strip().length() < SHORTEST_WORD) {
            return List.of();
        }
        try {
            Query named = new Query.FieldPrefix(field, typed.start().strip());
            Dimension dimension = dimension(field);
            return searcher.counted(named, dimension, Facet.MOST_VALUES).counts().stream()
                    .filter(count -> hasWord(count.value(), typed.start().strip()))
                    .limit(MOST_VALUES)
                    .map(count -> suggestion(dimension, Kind.VALUE, count.value(), count.hits()))
                    .toList();
        } catch (IllegalArgumentException | QueryMistake noBeginning) {
            return List.of();
        }
    }

    private static Dimension dimension(Field field) {
        return Arrays.stream(Dimension.values())
                .filter(known -> known.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private List<Suggestion> counted(Field field) {
        Dimension dimension = dimension(field);
        return found(dimension, Kind.VALUE, value -> hasWord(value, typed.start()), MOST_VALUES);
    }

    /// The most frequent first.
    private List<Suggestion> found(Dimension dimension, Kind kind, Predicate<String> matches, int most) {
        return searcher.values(dimension.field()).entrySet().stream()
                .filter(value -> matches.test(value.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(value -> suggestion(dimension, kind, value.getKey(), value.getValue()))
                .toList();
    }

    private Suggestion suggestion(Dimension dimension, Kind kind, String value, long cables) {
        return new Suggestion(
                kind,
                value,
                kind == Kind.TAG ? meaning(value) : "",
                Optional.of(cables),
                typed.before() + dimension.query(value),
                Optional.empty());
    }

    private String meaning(String tag) {
        return lexicon.tagMeanings(tag).stream()
                .max(Comparator.comparingInt(meaning -> meaning.from().orElse(0)))
                .map(TagMeaning::meaning)
                .orElse("");
    }

    /// Whether a word of it begins so, capitals or not; the whole may begin so too: `Embassy Mos`.
    private static boolean hasWord(String value, String start) {
        String text = value.toLowerCase(Locale.ROOT);
        String looked = start.toLowerCase(Locale.ROOT);
        return text.startsWith(looked)
                || Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).anyMatch(word -> word.startsWith(looked));
    }

    /// Cables with all words of the query in their titles, of the last at least the beginning.
    private List<Suggestion> titles() {
        if (typed.start().length() < SHORTEST_WORD) {
            return List.of();
        }
        try {
            List<Query> words = new ArrayList<>();
            for (String word : typed.before().strip().split("\\s+")) {
                if (!word.contains(":") && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    words.add(new Query.FieldValue(Field.SUBJECT, word));
                }
            }
            words.add(new Query.FieldPrefix(Field.SUBJECT, typed.start()));
            var request = new SearchRequest(
                    Query.and(words), MOST_OF_A_KIND, Optional.empty(), SearchRequest.Sort.RELEVANCE, false);
            return searcher.search(request).hits().stream().map(this::title).toList();
        } catch (IllegalArgumentException | QueryMistake noWords) {
            return List.of();
        }
    }

    private Suggestion title(Hit hit) {
        return new Suggestion(
                Kind.SUBJECT,
                hit.title(),
                hit.id().toString(),
                Optional.empty(),
                hit.id().toString(),
                Optional.of(hit.id()));
    }
}
