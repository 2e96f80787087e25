package org.septel.web.pages;

import java.util.Locale;
import java.util.Optional;
import org.septel.archive.analysis.Estimate;
import org.septel.archive.analysis.Extent;
import org.septel.telegram.lexicon.Lexicon;

/// What the archive lacks, as far as it can tell, as people write numbers.
///
/// @param records cables without a text
/// @param cited   telegrams that are cited and not held
/// @param given   how many telegrams there were of the posts and years that are held; empty where nothing is held
/// @param map     where the cables come from
public record Stock(String records, String cited, Optional<Given> given, Picture map) {

    /// An estimate, and between which numbers the truth lies.
    public record Given(String likely, String least, String most) {

        private static Given of(Estimate estimate) {
            Estimate told = estimate.rounded();
            return new Given(number(Math.round(told.likely())), number(told.least()), number(Math.round(told.most())));
        }
    }

    static Stock of(Extent extent, Lexicon lexicon) {
        return new Stock(
                number(extent.records()),
                number(extent.cited()),
                extent.given().map(Given::of),
                MapPicture.small(extent.posts(), lexicon));
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
