package org.septel.archive.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.cable.Provenance;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;

/// The id in the name of a file, for a plain text that says nowhere which telegram it is: `1973LAPAZ03608.txt`.
final class FileNameId {

    /// The only layout whose files hold nothing but a text.
    private static final String PLAIN_TEXT = "text";

    private FileNameId() {}

    /// Empty where the name has no id or several, and for all but the first record of a file.
    static Optional<CableId> of(Provenance place, Lexicon lexicon) {
        if (!place.format().equals(PLAIN_TEXT) || place.record() != 1) {
            return Optional.empty();
        }
        String name = place.source().substring(1 + place.source().lastIndexOf('/'));
        List<CableId> ids = Arrays.stream(name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .flatMap(part -> CableId.parse(part).stream())
                .filter(id -> id.form() == CableId.Form.DOCUMENT
                        || lexicon.post(id.post()).isPresent())
                .toList();
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }
}
