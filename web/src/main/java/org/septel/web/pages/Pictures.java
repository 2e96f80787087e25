package org.septel.web.pages;

import java.util.Optional;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportName;

/// Draws reports.
public final class Pictures {

    private Pictures() {}

    /// Empty for a report that is no picture.
    public static Optional<Picture> of(Report report) {
        return drawn(report, TimelinePicture.Layout.WIDE, Grid.Measures.WIDE, CalendarPicture.Layout.WIDE);
    }

    /// The same for a screen that is too narrow for the other; empty where the other may shrink.
    public static Optional<Picture> narrow(Report report) {
        return report.name() == ReportName.MAP
                ? Optional.empty()
                : drawn(report, TimelinePicture.Layout.NARROW, Grid.Measures.NARROW, CalendarPicture.Layout.NARROW);
    }

    private static Optional<Picture> drawn(
            Report report, TimelinePicture.Layout time, Grid.Measures grid, CalendarPicture.Layout calendar) {
        return switch (report.name()) {
            case MAP -> Optional.of(MapPicture.of(report));
            case TIMELINE -> Optional.of(TimelinePicture.of(report, time));
            case NETWORK -> Optional.of(MatrixPicture.network(report, grid));
            case TAGS -> Optional.of(MatrixPicture.tags(report, grid));
            case CALENDAR -> Optional.of(CalendarPicture.of(report, calendar));
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
