package org.septel.web.pages;

import java.util.Arrays;
import java.util.List;
import org.septel.archive.analysis.ReportName;
import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.address.ReportQuestion;
import org.septel.web.assets.Assets;

/// The pictures and reports there are.
public record ReportsPage(Frame frame, List<Entry> pictures, List<Entry> reports) {

    /// One of them, and what it answers.
    public record Entry(String title, String question, String url) {}

    public static ReportsPage of(Assets assets) {
        return new ReportsPage(Frame.of("Reports", Question.NONE, assets), entries(true), entries(false));
    }

    private static List<Entry> entries(boolean drawn) {
        return Arrays.stream(ReportName.values())
                .filter(name -> name.isDrawn() == drawn)
                .map(name -> new Entry(
                        name.title(),
                        name.question(),
                        new Address.Report(ReportQuestion.of(name.toString(), "")).url()))
                .toList();
    }
}
