package org.septel.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Holds the reference in the comment of [QueryParser], the page for readers, and the parser together.
class QueryLanguageDocumentTest {

    private static final Path ROOT = Path.of(System.getProperty("septel.root", ".."));
    private static final Path PAGE = ROOT.resolve("docs/query-language.md");
    private static final Path REFERENCE =
            ROOT.resolve("archive/src/main/java/org/septel/archive/search/QueryParser.java");

    @Test
    void pageAndReferenceShowTheSameQueries() throws IOException {
        Set<String> page = new TreeSet<>(rows("type").keySet());
        Set<String> reference = new TreeSet<>();
        for (String line : Files.readAllLines(REFERENCE)) {
            if (line.startsWith("/// | `")) {
                reference.addAll(codes(line.substring(line.indexOf('|'), line.indexOf('|', 5))));
            }
        }
        assertThat(page).isNotEmpty().isEqualTo(reference);
    }

    @Test
    void everyQueryOfThePageReadsAndEveryFieldIsShown() throws IOException {
        Set<String> page = rows("type").keySet();
        for (String query : page) {
            assertThat(new QueryParser().parse(query)).as(query).isNotNull();
        }
        for (Field field : Field.values()) {
            assertThat(page).anyMatch(query -> query.startsWith(field.keyword() + ":"));
        }
    }

    @Test
    void everyMistakeOfThePageIsAnsweredAsItSays() throws IOException {
        Map<String, String> mistakes = rows("typed");
        assertThat(mistakes).isNotEmpty();
        mistakes.forEach((typed, answer) -> {
            QueryMistake mistake = catchThrowableOfType(QueryMistake.class, () -> new QueryParser().parse(typed));
            assertThat("column " + mistake.column() + ": " + mistake.getMessage())
                    .isEqualTo(answer);
        });
    }

    @Test
    void thePageNamesTheBounds() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(String.format(
                        Locale.ROOT,
                        "at most %,d characters, %d words, and %d levels of parentheses",
                        QueryParser.LONGEST,
                        QueryParser.MOST_TERMS,
                        QueryParser.DEEPEST));
    }

    /// The rows of the table whose first head is this: each code of the first cell, with the second cell.
    private static Map<String, String> rows(String head) throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        boolean within = false;
        for (String line : Files.readAllLines(PAGE)) {
            within = line.startsWith("| " + head + " |") || (within && line.startsWith("|"));
            if (within && line.startsWith("| `")) {
                int cell = line.indexOf('|', 1);
                String meaning = line.substring(cell + 1, line.length() - 1).strip();
                codes(line.substring(0, cell)).forEach(code -> rows.put(code, meaning));
            }
        }
        return rows;
    }

    private static List<String> codes(String cell) {
        List<String> codes = new ArrayList<>();
        String[] pieces = cell.split("`");
        for (int i = 1; i < pieces.length; i += 2) {
            codes.add(pieces[i]);
        }
        return codes;
    }
}
