package org.septel.telegram.explain;

import java.util.List;
import java.util.Optional;
import org.septel.telegram.CableId;
import org.septel.telegram.Reference;

/// Says in plain words what a citation cites.
final class References {

    private References() {}

    static String said(Setting setting, Reference reference) {
        String label = reference.label().map(letter -> "Ref " + letter + ": ").orElse("");
        return label
                + reference
                        .id()
                        .map(id -> telegram(setting, id, reference.year()))
                        .orElseGet(() -> kind(reference));
    }

    private static String telegram(Setting setting, CableId id, Reference.YearRule rule) {
        String post =
                setting.lexicon().post(id.post()).map(known -> known.display()).orElse(id.post());
        String year = switch (rule) {
            case NONE, WRITTEN -> "";
            case CITING_YEAR -> "; the year is not written and is taken to be this telegram's own";
            case YEAR_BEFORE -> "; the year is not written, and the number had not been reached in this telegram's own";
        };
        return id + ", telegram no. " + id.number() + " of " + id.year() + " from " + post + year;
    }

    private static String kind(Reference reference) {
        return switch (reference.kind()) {
            case TELEGRAM -> reference.text() + ", a telegram whose year is not written";
            case AIRGRAM -> "an airgram, which went by pouch";
            case EMAIL -> "an e-mail";
            case CALL -> "a telephone call or meeting";
            case LETTER -> "a letter, note or memorandum";
            case MESSAGE_BY_TIME -> "a message known by its date-time group";
            case REPORT -> "a report that is no telegram";
            case SEPTEL -> "septel: a separate telegram whose number is not given";
            case REFTEL -> "reftel: the telegram referred to above";
            case OTHER -> "something that is no telegram";
        };
    }

    /// A mention in the text; `ref A` is looked up among the references above.
    static String mentioned(Setting setting, Reference mention) {
        List<Reference> cited = setting.telegram().references();
        Optional<Reference> above = mention.kind() != Reference.Kind.REFTEL
                ? Optional.empty()
                : mention.label().isPresent()
                        ? cited.stream()
                                .filter(reference -> reference.label().equals(mention.label()))
                                .findFirst()
                        : cited.size() == 1 ? Optional.of(cited.getFirst()) : Optional.empty();
        return above.map(reference -> said(setting, reference)).orElseGet(() -> said(setting, mention));
    }
}
