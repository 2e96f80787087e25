package org.septel.app;

/// How a [Listing] is printed; named as typed.
enum ListingFormat {
    table,
    json,
    csv;

    String of(Listing listing) {
        return switch (this) {
            case table -> listing.table();
            case json -> listing.json();
            case csv -> listing.csv();
        };
    }
}
