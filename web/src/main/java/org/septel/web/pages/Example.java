package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchPage;
import org.septel.web.address.Address;
import org.septel.web.address.Question;

/// A query to try, made from what this archive holds, so that it always finds something.
public record Example(String text, String url) {

    private static final Pattern TWO_WORDS = Pattern.compile("\\b(\\p{L}{5,20}) (\\p{L}{5,20})\\b");

    /// Up to three: two words of a title, the commonest tag, the commonest origin.
    static List<Example> of(SearchPage everything) {
        var queries = new ArrayList<Query>();
        everything.hits().stream()
                .map(Hit::title)
                .flatMap(title -> TWO_WORDS.matcher(title).results())
                .findFirst()
                .ifPresent(words -> queries.add(new Query.Phrase(List.of(words.group(1), words.group(2)))));
        mostFrequent(everything, Dimension.TAG).ifPresent(queries::add);
        mostFrequent(everything, Dimension.ORIGIN).ifPresent(queries::add);
        return queries.stream().map(Example::of).toList();
    }

    static Example of(Query query) {
        return new Example(query.toString(), new Address.Home(Question.of(query.toString())).url());
    }

    private static Optional<Query> mostFrequent(SearchPage everything, Dimension dimension) {
        return everything.facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .flatMap(facet -> facet.counts().stream())
                .findFirst()
                .map(Facet.Count::value)
                .map(dimension::query);
    }
}
