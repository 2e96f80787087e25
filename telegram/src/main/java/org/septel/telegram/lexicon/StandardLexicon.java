package org.septel.telegram.lexicon;

import java.util.List;
import java.util.Optional;

/// The module's own tables.
final class StandardLexicon implements Lexicon {

    private static final StandardLexicon INSTANCE = new StandardLexicon();

    static Lexicon instance() {
        return INSTANCE;
    }

    private StandardLexicon() {}

    @Override
    public Optional<TagMeaning> tag(String code, int year) {
        return Optional.empty();
    }

    @Override
    public boolean isTag(String code) {
        return false;
    }

    @Override
    public List<TagMeaning> tags() {
        return List.of();
    }

    @Override
    public List<Station> stations(String indicator) {
        return List.of();
    }

    @Override
    public Optional<Post> post(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<Post> postNamed(String name) {
        return Optional.empty();
    }

    @Override
    public List<Post> posts() {
        return List.of();
    }

    @Override
    public Optional<String> caption(String caption) {
        return Optional.empty();
    }

    @Override
    public Optional<String> abbreviation(String abbreviation, String country) {
        return Optional.empty();
    }

    @Override
    public Optional<ExecutiveOrder> executiveOrder(String number) {
        return Optional.empty();
    }

    @Override
    public Optional<String> reason(String section, char letter) {
        return Optional.empty();
    }

    @Override
    public Optional<String> operatingSignal(String signal) {
        return Optional.empty();
    }
}
