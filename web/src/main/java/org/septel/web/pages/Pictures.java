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
            case TIMELINE -> Optional.of(TimelinePicture.of(report, TimelinePicture.Layout.WIDE));
            case NETWORK -> Optional.of(MatrixPicture.network(report, Grid.Measures.WIDE));
            case TAGS -> Optional.of(MatrixPicture.tags(report, Grid.Measures.WIDE));
            case CALENDAR -> Optional.of(CalendarPicture.of(report, CalendarPicture.Layout.WIDE));
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

    /// The same for a screen that is too narrow for the other; empty where the other may shrink.
    public static Optional<Picture> narrow(Report report) {
        return switch (report.name()) {
            case TIMELINE -> Optional.of(TimelinePicture.of(report, TimelinePicture.Layout.NARROW));
            case NETWORK -> Optional.of(MatrixPicture.network(report, Grid.Measures.NARROW));
            case TAGS -> Optional.of(MatrixPicture.tags(report, Grid.Measures.NARROW));
            case CALENDAR -> Optional.of(CalendarPicture.of(report, CalendarPicture.Layout.NARROW));
            case MAP,
                    MISSING,
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
