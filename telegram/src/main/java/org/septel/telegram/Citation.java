package org.septel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that the running text names, and what of the reference lines it stands for: `ref B` and `B. MOSCOW 4632`.
///
/// @param mention as the text names it
/// @param cited   the entries of the reference lines that are meant, in order; none where it is not among them
public record Citation(Spanned<Reference> mention, List<Spanned<Reference>> cited) {

    public Citation {
        cited = List.copyOf(cited);
    }

    /// The telegrams meant: of the reference lines, else the one that the text itself names.
    public List<CableId> ids() {
        Stream<Reference> named =
                cited.isEmpty() ? Stream.of(mention.value()) : cited.stream().map(Spanned::value);
        return named.map(Reference::id).flatMap(Optional::stream).distinct().toList();
    }
}
