package org.septel.archive.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Span;

/// What was found in one telegram so far, and what it taught about the rest of it.
final class Found {

    /// More names than that are no telegram's.
    static final int MOST = 5_000;

    /// So many names back an organisation is looked for.
    private static final int LATEST = 20;

    private final List<Mention> mentions = new ArrayList<>();

    /// Full names by surname, in capitals; the first that was met.
    private final ByWord<String> persons = new ByWord<>();

    /// What short names stand for: `FIA`.
    private final ByWord<String> organisations = new ByWord<>();

    private final ByWord<Boolean> nobody = new ByWord<>();
    private final Phrases places = new Phrases();
    private int paragraph;

    /// Letters that stand for an agreement or a system.
    ByWord<Boolean> nobody() {
        return nobody;
    }

    void begin(int next) {
        paragraph = next;
    }

    List<Mention> mentions() {
        return mentions;
    }

    ByWord<String> persons() {
        return persons;
    }

    ByWord<String> organisations() {
        return organisations;
    }

    Phrases places() {
        return places;
    }

    /// Takes a person's words, and remembers the surname.
    void person(Line line, int from, int to, Evidence evidence) {
        String normal = Spelling.ofPerson(line.text(from, to));
        int last = to - 1;
        if (2 < line.key(last).length()) {
            String known = persons.get(line.word(last));
            persons.put(line.word(last), known == null || known.length() < normal.length() ? normal : known);
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
        var span = new Span(start, start + length);
        String text = line.text(at, at + 1).substring(offset, offset + length);
        add(new Mention(paragraph, span, NameKind.PLACE, text, normal, Evidence.NATION));
    }

    /// The organisation that ends with a token.
    Optional<String> nameBefore(Line line, int last) {
        for (int i = mentions.size() - 1; 0 <= i && mentions.size() - LATEST <= i; i--) {
            Mention mention = mentions.get(i);
            if (mention.paragraph() == paragraph
                    && mention.kind() == NameKind.ORGANISATION
                    && mention.span().end() == line.end(last)) {
                return Optional.of(mention.normal());
            }
        }
        return Optional.empty();
    }

    /// Takes a word that the telegram has elsewhere in full.
    void again(Line line, int at, NameKind kind, String normal) {
        add(line, at, at + 1, kind, normal, Evidence.AGAIN);
    }

    private void add(Line line, int from, int to, NameKind kind, String normal, Evidence evidence) {
        line.take(from, to);
        var span = new Span(line.start(from), line.end(to - 1));
        add(new Mention(paragraph, span, kind, line.text(from, to), normal, evidence));
    }

    private void add(Mention mention) {
        if (mentions.size() < MOST) {
            mentions.add(mention);
        }
    }

    /// Remembers a place that is named by the words beside it.
    void remember(Line line, int from, int to) {
        String name = line.text(from, to);
        places.add(name, "", Spelling.ofName(name));
    }
}
