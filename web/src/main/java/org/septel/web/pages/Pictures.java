package org.septel.web.pages;

import java.util.Optional;
import org.septel.archive.analysis.Report;

/// Draws reports.
public final class Pictures {

    private Pictures() {}

    /// Empty for a report that is no picture.
    public static Optional<Picture> of(Report report) {
        return switch (report.name()) {
            case MAP -> Optional.of(MapPicture.of(report));
            case TIMELINE -> Optional.of(TimelinePicture.of(report));
            case NETWORK -> Optional.of(MatrixPicture.network(report));
            case TAGS -> Optional.of(MatrixPicture.tags(report));
            case CALENDAR -> Optional.of(CalendarPicture.of(report));
            case MISSING,
                    GAPS,
                    DECLASSIFICATION,
                    PORTIONS,
                    CONSISTENCY,
                    EXCHANGES,
                    TRAFFIC,
                    TOPICS,
                    WITNESSES,
                    PEOPLE,
                    NAMES -> Optional.empty();
        };
    }
}
