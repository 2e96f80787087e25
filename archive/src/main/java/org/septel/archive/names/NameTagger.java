package org.septel.archive.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.septel.telegram.lexicon.Lexicon;

/// Finds the names in a telegram's paragraphs, in time linear in their length. Immutable and safe for any number of
/// threads.
///
/// A word belongs to one name; rules are asked in the order of [Evidence]. What one paragraph names in full is known in
/// all others.
public final class NameTagger {

    /// 18 bits.
    private static final int LONGEST = 200_000;

    /// Of which of at most [Found#MOST] mentions one is.
    private static final int INDEX_BITS = 13;

    private final Vocabulary vocabulary;
    private final OrganisationRules organisations;
    private final PlaceRules places;

    public NameTagger(Lexicon lexicon) {
        this.vocabulary = Vocabulary.standard();
        this.organisations = new OrganisationRules(vocabulary, lexicon);
        this.places = new PlaceRules(vocabulary);
    }

    /// The names in the order in which they stand.
    ///
    /// @param country where it was written, for abbreviations that mean another thing in each country; may be empty
    public List<Mention> names(List<String> paragraphs, String country) {
        var found = new Found();
        List<Line> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String text = paragraph.length() <= LONGEST ? paragraph : paragraph.substring(0, LONGEST);
            lines.add(LineReader.read(text, vocabulary.words()));
        }
        if (1 < lines.size()) {
            found.begin(lines.size() - 1);
            PersonRules.signed(lines.getLast(), found);
        }
        for (int i = 0; i < lines.size(); i++) {
            found.begin(i);
            first(lines.get(i), found, country);
        }
        for (int i = 0; i < lines.size(); i++) {
            found.begin(i);
            second(lines.get(i), found);
        }
        for (int i = 0; i < lines.size(); i++) {
            found.begin(i);
            third(lines.get(i), found);
        }
        return inOrder(found);
    }

    /// By where they stand: paragraph, place in it and which of the mentions go into one number.
    private static List<Mention> inOrder(Found found) {
        List<Mention> mentions = found.mentions();
        long[] order = new long[mentions.size()];
        for (int i = 0; i < order.length; i++) {
            Mention mention = mentions.get(i);
            order[i] = (long) mention.paragraph() << Integer.SIZE
                    | (long) mention.span().start() << INDEX_BITS
                    | i;
        }
        Arrays.sort(order);
        List<Mention> sorted = new ArrayList<>(order.length);
        for (long next : order) {
            sorted.add(inFull(mentions.get((int) next & ((1 << INDEX_BITS) - 1)), found));
        }
        return List.copyOf(sorted);
    }

    /// Who is named by surname first and in full later is one.
    private static Mention inFull(Mention mention, Found found) {
        if (mention.kind() != NameKind.PERSON || mention.normal().indexOf(' ') >= 0) {
            return mention;
        }
        String full = found.persons().get(Words.word(mention.normal()));
        return full == null || full.equals(mention.normal())
                ? mention
                : new Mention(
                        mention.paragraph(), mention.span(), mention.kind(), mention.text(), full, mention.evidence());
    }

    private void first(Line line, Found found, String country) {
        organisations.missions(line, found);
        organisations.listed(line, found);
        organisations.worded(line, found);
        OrganisationRules.speltOut(line, found);
        PersonRules.titled(line, found);
        PersonRules.forenamed(line, found);
        places.listed(line, found);
        organisations.abbreviated(line, found, country);
        places.beside(line, found);
        PersonRules.initialled(line, found);
    }

    private static void second(Line line, Found found) {
        OrganisationRules.again(line, found);
        PlaceRules.again(line, found);
        PersonRules.unknown(line, found);
    }

    private static void third(Line line, Found found) {
        PersonRules.again(line, found);
        PersonRules.speaking(line, found);
        OrganisationRules.letters(line, found);
        PersonRules.surnamed(line, found);
    }
}
