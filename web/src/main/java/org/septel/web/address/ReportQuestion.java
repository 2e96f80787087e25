package org.septel.web.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a reader asks of a report: `gaps.csv?q=post:MOSCOW&table=runs`.
///
/// @param name   of the report, small letters
/// @param text   the query as typed; empty for all cables
/// @param beside the query of the cables to compare with; empty for none
/// @param table  which table alone; empty for all, as CSV for the first
public record ReportQuestion(String name, Kind kind, String text, String beside, String table) {

    private static final int LONGEST_NAME = 30;

    /// Those that have an address of their own: pictures, and what is browsed.
    private static final Set<String> BY_THEMSELVES =
            Set.of("map", "timeline", "network", "tags", "calendar", "names", "people");

    /// In which form it is given.
    public enum Kind {
        /// a page
        PAGE(""),
        /// one table
        CSV(".csv"),
        /// the picture
        SVG(".svg"),
        /// all of it
        JSON(".json"),
        /// a letter that asks for records
        LETTER(".letter.txt"),
        /// a network for programs that draw such
        GRAPHML(".graphml");

        private static final List<Kind> BY_SUFFIX = Arrays.stream(values())
                .sorted(Comparator.comparingInt((Kind kind) -> kind.suffix.length())
                        .reversed())
                .toList();

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        /// What follows the name: `.csv`, or nothing.
        public String suffix() {
            return suffix;
        }
    }

    public ReportQuestion {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a name of a report: " + name);
        }
    }

    /// A report's page about the cables of a query.
    public static ReportQuestion of(String name, String text) {
        return new ReportQuestion(name, Kind.PAGE, text, "", "");
    }

    /// The same in another form.
    public ReportQuestion as(Kind other, String ofTable) {
        return new ReportQuestion(name, other, text, beside, ofTable);
    }

    /// Whether it has an address of its own: `/map`, `/names`.
    boolean isByItself() {
        return BY_THEMSELVES.contains(name);
    }

    String query() {
        var parts = new ArrayList<String>();
        add(parts, "q", text);
        add(parts, "beside", beside);
        add(parts, "table", table);
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(key + "=" + Address.encode(value));
        }
    }

    /// @param file name and suffix, as it stands in a path
    static Optional<ReportQuestion> parse(String file, String query) {
        for (Kind kind : Kind.BY_SUFFIX) {
            if (file.endsWith(kind.suffix())) {
                return read(file.substring(0, file.length() - kind.suffix().length()), kind, query);
            }
        }
        return Optional.empty();
    }

    private static Optional<ReportQuestion> read(String name, Kind kind, String query) {
        if (!isName(name) || Question.MAX_QUERY < query.length()) {
            return Optional.empty();
        }
        String text = "";
        String beside = "";
        String table = "";
        try {
            for (String part : query.split("&")) {
                int equals = part.indexOf('=');
                String value = equals < 0 ? "" : URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
                switch (equals < 0 ? part : part.substring(0, equals)) {
                    case "q" -> text = value;
                    case "beside" -> beside = value;
                    case "table" -> table = value;
                    default -> {} // not ours
                }
            }
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        boolean fits = text.length() <= Question.MAX_TEXT && beside.length() <= Question.MAX_TEXT;
        return fits ? Optional.of(new ReportQuestion(name, kind, text, beside, table)) : Optional.empty();
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && name.chars().allMatch(c -> 'a' <= c && c <= 'z');
    }
}
