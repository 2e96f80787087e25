package org.septel.web.pages;

import java.util.List;
import org.septel.archive.Watch;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// A reader's saved searches.
public record SavedPage(Frame frame, List<SavedEntry> searches) {

    public static SavedPage of(Watch watch, Assets assets) {
        return new SavedPage(
                Frame.of("Saved searches", Question.NONE, assets),
                watch.searches().stream()
                        .map(search -> SavedEntry.of(watch.standing(search), watch))
                        .toList());
    }
}
