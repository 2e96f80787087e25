package org.septel.telegram.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The vocabulary of telegrams: what a TAG, an indicator, a post, a caption, an abbreviation or an executive order
/// means, and when.
///
/// Immutable and safe for any number of threads. [#standard] reads the module's own tables once.
public interface Lexicon {

    /// The tables that come with the module.
    static Lexicon standard() {
        return StandardLexicon.instance();
    }

    /// What a TAG means in a telegram of that year; the same two letters can be another country in another decade.
    Optional<TagMeaning> tag(String code, int year);

    /// What a TAG means in each of the lists that followed each other, the oldest first.
    List<TagMeaning> tagMeanings(String code);

    /// Whether any list, of any year, has this TAG.
    boolean isTag(String code);

    /// The TAG that a common variant or slip of the pen stands for: `COUNTER TERRORISM`; empty where it is not known.
    Optional<String> mendedTag(String written);

    /// Every TAG, in the order of its code.
    List<TagMeaning> tags();

    /// The stations that one routing indicator serves, the preferred first; an unknown one is looked up by its shorter
    /// stem.
    List<Station> stations(String indicator);

    /// A post by its id spelling: `KUALALUMPUR`.
    Optional<Post> post(String code);

    /// A post by any name that a telegram or a person gives it: `Kuala Lumpur`, `AMEMBASSY KUALA LUMPUR`, `RIO DE JAN`,
    /// `HCMC`, `KINHASA`; empty where none, or more than one, fits.
    Optional<Post> postNamed(String name);

    /// The codes of every post with a name or alias at most so many edits away: a letter lost, added, changed, or two
    /// swapped.
    Set<String> postsWithin(String name, int edits);

    /// Every post, each once.
    List<Post> posts();

    /// What is known of an address that stands for many posts: `EU MEMBER STATES COLLECTIVE`; empty for those of which
    /// nothing is.
    Optional<Collective> collective(String address);

    /// What sort of word it is where a telegram says who classified it.
    PersonWord personWord(String word);

    /// What a caption or caveat asks of its handlers: `SIPDIS`, `NODIS`, `NOFORN`.
    Optional<Caption> caption(String words);

    /// What an abbreviation of cable prose stands for, in a telegram from that country where it depends: `GOR` is the
    /// Government of Russia in Moscow, of Rwanda in Kigali.
    Optional<Abbreviation> abbreviation(String abbreviation, String country);

    /// What an office symbol of the Department, or the symbol of an agency among them, stands for: `EUR`, `EUR/RUS`,
    /// `NSAE`.
    Optional<String> office(String symbol);

    /// What an executive order on classification is, by number: `12958`.
    Optional<ExecutiveOrder> executiveOrder(String number);

    /// The executive order that ruled classification on a day; empty before the first that telegrams cite.
    Optional<ExecutiveOrder> executiveOrderOn(LocalDate day);

    /// What a reason for classification is: section `1.4`, item `b`; section `1.3(a)`, item `10`.
    Optional<Reason> reason(String section, String item);

    /// What an operating signal asks of the relay: `ZDK`; empty where it is not established.
    Optional<String> operatingSignal(String signal);
}
