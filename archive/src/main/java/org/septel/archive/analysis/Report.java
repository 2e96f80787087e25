package org.septel.archive.analysis;

import java.util.List;
import java.util.Optional;
import org.septel.archive.search.Query;

/// What a report found, ready to be shown, printed or exported.
///
/// @param query    which cables it is about
/// @param figures  the sums, the denominators first
/// @param tables   the one that an export gives unless another is asked for, first
/// @param leftOut  what was not counted, and why: a sentence each without a final full stop
/// @param papers   texts that go with it
public record Report(
        ReportName name,
        Query query,
        List<Figure> figures,
        List<Table> tables,
        List<String> leftOut,
        List<Paper> papers) {

    public Report {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
        papers = List.copyOf(papers);
    }

    /// A report without papers.
    Report(ReportName name, Query query, List<Figure> figures, List<Table> tables, List<String> leftOut) {
        this(name, query, figures, tables, leftOut, List.of());
    }

    /// One sum.
    ///
    /// @param label what it is: `cables counted`
    /// @param note  what it is a part of, or how sure it is; empty where that is plain
    public record Figure(String label, Cell value, String note) {

        Figure(String label, Cell value) {
            this(label, value, "");
        }
    }

    /// A text that goes with a report, as a file.
    ///
    /// @param suffix of the file's name, which says what it is: `letter.txt`, `graphml`
    public record Paper(String suffix, String text) {}

    /// A part of a whole for a note: `91.4 %`; empty where there is no whole.
    static String percent(long part, long whole) {
        return whole == 0 ? "" : Cell.percent(part, whole).text() + " %";
    }

    public Optional<Table> table(String tableName) {
        return tables.stream().filter(table -> table.name().equals(tableName)).findFirst();
    }

    public Optional<Paper> paper(String suffix) {
        return papers.stream().filter(paper -> paper.suffix().equals(suffix)).findFirst();
    }
}
