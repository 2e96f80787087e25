package org.septel.telegram;

/// One of the TAGS (Traffic Analysis by Geography and Subject): `PREL`, `UNMIK`, `COLOMBO PLAN`, or a person's name
/// after one.
///
/// @param code canonical spelling, upper case
public record Tag(String code) {

    @Override
    public String toString() {
        return code;
    }
}
