package org.septel.archive.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Span;

/// What was found in one telegram so far, and what it taught about the rest of it.
final class Found {

    /// More names than that are no telegram's.
    private static final int MOST = 5_000;

    private final List<Mention> mentions = new ArrayList<>();

    /// Full names by surname, in capitals; the first that was met.
    private final Map<String, String> persons = new HashMap<>();

    /// What short names stand for: `FIA`.
    private final Map<String, String> organisations = new HashMap<>();

    private final Set<String> nobody = new HashSet<>();
    private final Phrases places = new Phrases();
    private int paragraph;

    /// Letters that stand for an agreement or a system.
    Set<String> nobody() {
        return nobody;
    }

    void begin(int next) {
        paragraph = next;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Map<String, String> persons() {
        return persons;
    }

    Map<String, String> organisations() {
        return organisations;
    }

    Phrases places() {
        return places;
    }

    /// Takes a person's words, and remembers the surname.
    void person(Line line, int from, int to, Evidence evidence) {
        String normal = Spelling.ofPerson(line.text(from, to));
        int last = to - 1;
        String surname = line.key(last);
        if (2 < surname.length()) {
            persons.merge(surname, normal, (one, other) -> one.length() < other.length() ? other : one);
        }
        add(line, from, to, NameKind.PERSON, normal, evidence);
    }

    void place(Line line, int from, int to, String normal, Evidence evidence) {
        add(line, from, to, NameKind.PLACE, normal, evidence);
    }

    void organisation(Line line, int from, int to, String normal, Evidence evidence) {
        add(line, from, to, NameKind.ORGANISATION, normal, evidence);
    }

    /// Takes a nation within a word of several: `SOVIET` of `SINO-SOVIET`.
    void part(Line line, int at, int offset, int length, String normal) {
        int start = line.start(at) + offset;
        line.take(at, at + 1);
        mentions.add(new Mention(
                paragraph,
                new Span(start, start + length),
                NameKind.PLACE,
                line.text(at, at + 1).substring(offset, offset + length),
                normal,
                Evidence.NATION));
    }

    /// The organisation that ends with a token.
    Optional<String> nameBefore(Line line, int last) {
        return mentions.reversed().stream()
                .limit(20)
                .filter(mention -> mention.paragraph() == paragraph
                        && mention.kind() == NameKind.ORGANISATION
                        && mention.span().end() == line.end(last))
                .map(Mention::normal)
                .findFirst();
    }

    /// Takes a word that the telegram has elsewhere in full.
    void again(Line line, int at, NameKind kind, String normal) {
        add(line, at, at + 1, kind, normal, Evidence.AGAIN);
    }

    private void add(Line line, int from, int to, NameKind kind, String normal, Evidence evidence) {
        line.take(from, to);
        if (mentions.size() < MOST) {
            mentions.add(new Mention(
                    paragraph,
                    new Span(line.start(from), line.end(to - 1)),
                    kind,
                    line.text(from, to),
                    normal,
                    evidence));
        }
    }

    /// Remembers a place that is named by the words beside it.
    void remember(Line line, int from, int to) {
        String name = line.text(from, to);
        places.add(name, "", Spelling.ofName(name));
    }
}
