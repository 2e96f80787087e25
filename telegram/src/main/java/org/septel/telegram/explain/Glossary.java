package org.septel.telegram.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The terms of the format, a paragraph each, in the order of the alphabet: precedence, TAGS, portion mark.
///
/// @param terms each once
public record Glossary(List<Term> terms) {

    private static final Glossary STANDARD = new Glossary(Rows.of("glossary.tsv").stream()
            .map(cells -> new Term(cells[0], cells[1], cells[2]))
            .toList());

    public Glossary {
        terms = List.copyOf(terms);
    }

    /// The terms that come with the module.
    public static Glossary standard() {
        return STANDARD;
    }

    /// A term by its name, in any case.
    public Optional<Term> term(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return terms.stream()
                .filter(term -> term.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /// One term.
    ///
    /// @param source where the rule comes from; `practice` where it was learnt from telegrams
    public record Term(String name, String explanation, String source) {}
}
