package org.septel.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.telegram.CableId;

/// What is built is parsed back, and nothing that is asked for makes parsing fail.
class AddressLaws {

    @Property
    void whatIsBuiltIsParsedBack(@ForAll("addresses") Address address) {
        assertThat(Address.parse(address.path(), address.query())).contains(address);
    }

    @Property
    void whatIsBuiltIsPlainAscii(@ForAll("addresses") Address address) {
        assertThat(address.url()).matches("/[!-~]*").doesNotContain("\"", "<", ">", " ");
    }

    @Property
    void nothingThatIsAskedForMakesItFail(@ForAll String path, @ForAll String query) {
        Address.parse("/" + path, query);
        Address.parse("/cable/" + path, query);
        Address.parse("/", "q=" + query);
        Address.parse("/api/v1/" + path, query);
        Address.parse("/api/v1/similar", "id=" + query);
        Address.parse("/reports/" + path, query);
    }

    @Property
    void goingOnAndBackIsWhereOneWas(@ForAll("questions") Question question, @ForAll("tokens") String token) {
        Optional<Question> back = question.next(token).previous();
        boolean farDown = question.trail().size() == Question.TRAIL;
        assertThat(back.map(Question::page)).contains(question.page());
        assertThat(back.flatMap(Question::after)).isEqualTo(question.after());
        assertThat(farDown || back.equals(Optional.of(question))).isTrue();
    }

    @Provide
    Arbitrary<Address> addresses() {
        return Arbitraries.oneOf(
                questions().map(Address.Home::new),
                Combinators.combine(ids(), Arbitraries.of(Face.class), questions())
                        .as(Address.Cable::new),
                calls().map(Address.Api::new),
                Combinators.combine(
                                ids(),
                                text().ofMinLength(1).ofMaxLength(40).filter(words -> !words.isBlank()),
                                questions())
                        .as(Address.Inside::new),
                Combinators.combine(
                                ids(),
                                Arbitraries.strings()
                                        .withChars("0123456789abcdef")
                                        .ofLength(16))
                        .as(Address.Version::new),
                Combinators.combine(ids(), versionNumbers(), versionNumbers()).as(Address.Comparison::new),
                Combinators.combine(ids(), versionNumbers()).as(Address.Citing::new),
                Combinators.combine(miswritten(), Arbitraries.of(Face.class)).as(Address.Miswritten::new),
                Arbitraries.just(new Address.Health()),
                Arbitraries.just(new Address.Guide()),
                text().ofMaxLength(40).map(Address.Collections::new),
                Combinators.combine(Arbitraries.longs().between(1, 999_999), Arbitraries.of(Shelf.class))
                        .as(Address.OneCollection::new),
                Arbitraries.just(new Address.Saved()),
                Arbitraries.longs().between(1, 999_999).map(Address.OneSaved::new),
                Arbitraries.longs().between(1, 999_999).map(Address.SavedFeed::new),
                text().ofMaxLength(60).map(Address.Feed::new),
                Combinators.combine(ids(), versionNumbers().optional()).as(Address.Noting::new),
                text().ofMaxLength(80).map(Address.Quote::new),
                Arbitraries.just(new Address.Reports()),
                reports().map(Address.Report::new),
                Combinators.combine(names(), names()).as(Address.Asset::new));
    }

    private static Arbitrary<ReportQuestion> reports() {
        Arbitrary<String> names =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(30);
        Arbitrary<String> texts = text().ofMaxLength(60);
        return Combinators.combine(names, Arbitraries.of(ReportQuestion.Kind.class), texts, texts, names)
                .as(ReportQuestion::new);
    }

    private Arbitrary<ApiCall> calls() {
        Arbitrary<Integer> limits = Arbitraries.integers().between(1, ApiCall.MOST);
        return Arbitraries.oneOf(
                Combinators.combine(questions(), limits, Arbitraries.of(true, false))
                        .as(ApiCall.Search::new),
                Combinators.combine(ids(), limits).as(ApiCall.Similar::new),
                Arbitraries.longs().between(1, 999_999).optional().map(ApiCall.Saved::new),
                text().ofMaxLength(40).map(ApiCall.Suggest::new));
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<String> texts = text().ofMaxLength(60);
        Arbitrary<Optional<Sort>> sorts = Arbitraries.of(Sort.class).optional();
        Arbitrary<List<String>> trails = tokens().list().ofMaxSize(Question.TRAIL);
        return Combinators.combine(
                        texts,
                        sorts,
                        Arbitraries.of(Ranking.class),
                        Arbitraries.of(Question.View.class),
                        trails,
                        Arbitraries.integers().between(0, 5_000))
                .as((text, sort, rank, view, trail, more) ->
                        new Question(text, sort, rank, view, page(trail, more), trail));
    }

    /// Only a full trail can have lost pages.
    private static int page(List<String> trail, int more) {
        return 1 + trail.size() + (trail.size() == Question.TRAIL ? more : 0);
    }

    @Provide
    Arbitrary<String> tokens() {
        return text().ofMinLength(1).ofMaxLength(40);
    }

    private static Arbitrary<CableId> ids() {
        return Combinators.combine(
                        Arbitraries.integers().between(1966, 2065),
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(1)
                                .ofMaxLength(12),
                        Arbitraries.integers().between(1, 999_999),
                        Arbitraries.of(CableId.Form.class))
                .as(CableId::new);
    }

    private static Arbitrary<Integer> versionNumbers() {
        return Arbitraries.integers().between(1, 9_999);
    }

    private static Arbitrary<String> miswritten() {
        return text().ofMinLength(1)
                .ofMaxLength(15)
                .filter(written -> !written.isBlank()
                        && !written.contains("/")
                        && CableId.parse(written).isEmpty()
                        && !written.endsWith(".csl") // ".json" behind it would be another suffix
                        && Face.BY_SUFFIX.stream()
                                .noneMatch(face -> face != Face.PAGE && written.endsWith(face.suffix())));
    }

    private static Arbitrary<String> names() {
        return text().ofMinLength(1).ofMaxLength(20).filter(name -> !name.contains("/"));
    }

    private static net.jqwik.api.arbitraries.StringArbitrary text() {
        return Arbitraries.strings().ascii().withChars("äß漢\u00A0\u202E");
    }
}
