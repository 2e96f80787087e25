package org.septel.telegram;

import java.util.Optional;

/// One of the TAGS (Traffic Analysis by Geography and Subject): `PREL`, `UNMIK`, `COLOMBO PLAN`, or a person's name
/// after one.
///
/// @param code  canonical spelling, upper case
/// @param owner of a name, the tag that it belongs to: `OVIP` in `OVIP (SIMON, WILLIAM E.)`
public record Tag(String code, Optional<String> owner) {

    public Tag(String code) {
        this(code, Optional.empty());
    }

    @Override
    public String toString() {
        return code;
    }
}
