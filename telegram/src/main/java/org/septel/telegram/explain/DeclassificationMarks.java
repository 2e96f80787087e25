package org.septel.telegram.explain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the codes of an E.O. line mean: `X1`, `OADR`, `GDS`, `25X1`.
final class DeclassificationMarks {

    private static final Map<String, String> MEANINGS = Rows.of("declassification-marks.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

    private DeclassificationMarks() {}

    /// @param code in capitals
    static Optional<String> meaning(String code) {
        String letters = code.replace("-", "").replace(" ", "");
        return Optional.ofNullable(MEANINGS.get(code)).or(() -> Optional.ofNullable(MEANINGS.get(letters)));
    }
}
