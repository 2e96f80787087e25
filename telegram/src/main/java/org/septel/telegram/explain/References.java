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

    /// `07MOSCOW4632`, or as cited where no telegram is named.
    static String name(Reference reference) {
        return reference.id().map(CableId::toString).orElse(reference.text());
    }

    private static String kind(Reference reference) {
        String cited = reference.text();
        return switch (reference.kind()) {
            case TELEGRAM -> cited + ", a telegram whose year is not written";
            case AIRGRAM -> cited + ", an airgram, which went by pouch";
            case EMAIL -> "An e-mail";
            case CALL -> "A telephone call or meeting";
            case LETTER -> cited + ", a letter, note or memorandum";
            case MESSAGE_BY_TIME -> cited + ", a message known by its date-time group";
            case REPORT -> cited + ", a report that is no telegram";
            case SEPTEL -> "Septel: a separate telegram whose number is not given";
            case REFTEL -> "Reftel: a telegram referred to above";
            case OTHER -> cited + ", which is no telegram";
        };
    }

    /// A mention in the text; `ref A` and `reftel` are looked up among the references above.
    static String mentioned(Setting setting, Reference mention) {
        if (mention.kind() != Reference.Kind.REFTEL) {
            return said(setting, mention);
        }
        List<Reference> cited = setting.telegram().references();
        Optional<Reference> above = mention.label().isPresent()
                ? cited.stream()
                        .filter(reference -> reference.label().equals(mention.label()))
                        .findFirst()
                : cited.size() == 1 ? Optional.of(cited.getFirst()) : Optional.empty();
        String opening = mention.label().isPresent() ? "" : "The message referred to above: ";
        return above.map(reference -> opening + said(setting, reference))
                .orElseGet(() -> mention.label()
                        .map(letter -> "Ref " + letter + ", which the lines above do not have")
                        .orElseGet(() -> kind(mention)));
    }
}
