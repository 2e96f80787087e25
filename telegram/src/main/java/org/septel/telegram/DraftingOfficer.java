package org.septel.telegram;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Someone who had a part in a Department telegram of the 1970s, as its heading names them.
///
/// @param office `PM/ISP`
/// @param name   as written: initials and surname run together, `MAGMICHAUD`, or a title and surname, `COL. TOYE`
/// @param typist initials of who typed it, `DLJ`
/// @param remark in how far: `DRAFT` saw the draft, `SUBS` agreed in substance, `INFO` was told
public record DraftingOfficer(
        Optional<Spanned<String>> office,
        Optional<Spanned<String>> name,
        Optional<Spanned<String>> typist,
        Optional<Spanned<String>> remark) {

    @Override
    public String toString() {
        return Stream.of(office, name, typist, remark)
                .flatMap(Optional::stream)
                .map(Spanned::value)
                .collect(Collectors.joining(" "));
    }
}
