package org.septel.telegram;

import java.util.Optional;

/// An office of the Department and how many copies it gets: `EUR-12`.
///
/// @param copies empty where the list names offices alone
public record OfficeCopies(String office, Optional<Integer> copies) {

    @Override
    public String toString() {
        return office + copies.map("-%02d"::formatted).orElse("");
    }
}
