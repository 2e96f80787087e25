package org.septel.telegram;

/// Why a telegram is classified: section and letter of its executive order, `1.4(b)`.
///
/// @param section `1.4` or `1.5`
/// @param letter  lower case, `a` to `h`
/// @source E.O. 12958 section 1.5; E.O. 13292 and 13526 section 1.4
public record ClassificationReason(String section, char letter) {

    @Override
    public String toString() {
        return section + "(" + letter + ")";
    }
}
