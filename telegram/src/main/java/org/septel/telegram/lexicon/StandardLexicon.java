package org.septel.telegram.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The module's own tables, each read when it is first needed.
final class StandardLexicon implements Lexicon {

    private static final StandardLexicon INSTANCE = new StandardLexicon();

    private final Lazy<TagTable> tags = new Lazy<>(TagTable::new);
    private final Lazy<StationTable> stations = new Lazy<>(StationTable::new);
    private final Lazy<PostTable> posts = new Lazy<>(PostTable::new);
    private final Lazy<PostNames> postNames = new Lazy<>(() -> new PostNames(posts.get()));
    private final Lazy<OfficeTable> offices = new Lazy<>(OfficeTable::new);
    private final Lazy<NameTable> forenames = new Lazy<>(NameTable::new);
    private final Lazy<CaptionTable> captions = new Lazy<>(CaptionTable::new);
    private final Lazy<CollectiveTable> collectives = new Lazy<>(CollectiveTable::new);
    private final Lazy<AbbreviationTable> abbreviations = new Lazy<>(AbbreviationTable::new);
    private final Lazy<WordTable> officeSymbols = new Lazy<>(() -> new WordTable("office-symbols"));
    private final Lazy<OrderTable> orders = new Lazy<>(OrderTable::new);
    private final Lazy<ReasonTable> reasons = new Lazy<>(ReasonTable::new);
    private final Lazy<WordTable> operatingSignals = new Lazy<>(() -> new WordTable("operating-signals"));

    static Lexicon instance() {
        return INSTANCE;
    }

    private StandardLexicon() {}

    @Override
    public Optional<TagMeaning> tag(String code, int year) {
        return tags.get().meaning(code, year);
    }

    @Override
    public List<TagMeaning> tagMeanings(String code) {
        return tags.get().meanings(code);
    }

    @Override
    public boolean isTag(String code) {
        return tags.get().has(code);
    }

    @Override
    public Optional<String> mendedTag(String written) {
        return tags.get().mended(written);
    }

    @Override
    public List<TagMeaning> tags() {
        return tags.get().all();
    }

    @Override
    public List<Station> stations(String indicator) {
        return stations.get().stations(indicator);
    }

    @Override
    public Optional<Post> post(String code) {
        return posts.get().post(code);
    }

    @Override
    public Optional<Post> postNamed(String name) {
        return postNames.get().named(name);
    }

    @Override
    public Set<String> postsWithin(String name, int edits) {
        return postNames.get().within(PostNames.compact(name), edits);
    }

    @Override
    public List<Post> posts() {
        return posts.get().all();
    }

    @Override
    public PersonWord personWord(String word) {
        if (forenames.get().has(word)) {
            return PersonWord.FORENAME;
        }
        if (offices.get().isWord(word)) {
            return PersonWord.OFFICE_OR_NAME;
        }
        return offices.get().isOffice(word) ? PersonWord.OFFICE : PersonWord.OTHER;
    }

    @Override
    public Optional<Caption> caption(String words) {
        return captions.get().caption(words);
    }

    @Override
    public Optional<Collective> collective(String address) {
        return collectives.get().collective(address);
    }

    @Override
    public Optional<Abbreviation> abbreviation(String abbreviation, String country) {
        return abbreviations.get().abbreviation(abbreviation, country);
    }

    @Override
    public Optional<String> office(String symbol) {
        return officeSymbols.get().meaning(symbol);
    }

    @Override
    public Optional<ExecutiveOrder> executiveOrder(String number) {
        return orders.get().order(number);
    }

    @Override
    public Optional<ExecutiveOrder> executiveOrderOn(LocalDate day) {
        return orders.get().on(day);
    }

    @Override
    public Optional<Reason> reason(String section, String item) {
        return reasons.get().reason(section, item);
    }

    @Override
    public Optional<String> operatingSignal(String signal) {
        return operatingSignals.get().meaning(signal);
    }
}
