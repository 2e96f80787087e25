package org.septel.telegram.parse;

import java.util.List;
import java.util.Optional;
import org.septel.telegram.Spanned;

/// Who signs a telegram.
final class SignatureText {

    private SignatureText() {}

    /// The surnames that sign, with the span of the line they stand on; empty for a text that breaks off.
    static Optional<Spanned<List<Spanned<String>>>> read(Slice tail) {
        return Optional.empty();
    }
}
