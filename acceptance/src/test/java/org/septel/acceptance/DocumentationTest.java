package org.septel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.septel.archive.search.Field;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.declassify.Rule;
import org.septel.telegram.validate.DraftingRule;

/// The documents name what the code has, and nothing else.
class DocumentationTest {

    private static final Path ROOT =
            Path.of(System.getProperty("septel.root", "..")).toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)");

    @Test
    void diagnosticsAreDocumentedWithTheirSeverity() throws IOException {
        Pattern row = Pattern.compile("^\\| `([a-z-]+)` \\| (\\w+) \\|", Pattern.MULTILINE);
        List<String> documented = row.matcher(Files.readString(ROOT.resolve("docs/diagnostics.md")))
                .results()
                .map(match -> match.group(1) + " " + match.group(2))
                .toList();
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DiagnosticCode.values())
                        .map(code -> code + " " + code.severity().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void rulesOfDraftingAreDocumentedAsTheyAreSaid() throws IOException {
        List<String> rows = Files.readAllLines(ROOT.resolve("docs/drafting.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(DraftingRule.values())
                        .map(rule -> "| `%s` | %s | %s | %s |"
                                .formatted(
                                        rule,
                                        rule.severity().name().toLowerCase(Locale.ROOT),
                                        rule.text(),
                                        rule.source()))
                        .toList());
    }

    @Test
    void rulesOfDeclassificationAreDocumentedAsTheyAreSaid() throws IOException {
        List<String> rows = Files.readAllLines(ROOT.resolve("docs/declassification.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        Stream<String> rules = Arrays.stream(Rule.values())
                .map(rule -> "| `%s` | %s | %s | %s |".formatted(rule, rule.grounds(), rule.sentence(), rule.source()));
        Stream<String> doubts =
                Arrays.stream(Doubt.values()).map(doubt -> "| `%s` | %s |".formatted(doubt, doubt.sentence()));
        assertThat(rows).containsExactlyElementsOf(Stream.concat(rules, doubts).toList());
    }

    @Test
    void queryFieldsAreDocumented() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/query-language.md"));
        assertThat(Field.values()).allSatisfy(field -> assertThat(page).contains(field.keyword() + ":"));
    }

    @Test
    void linksInTheDocumentsLeadSomewhere() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            List<String> dead = Stream.concat(top, docs)
                    .filter(page -> page.toString().endsWith(".md"))
                    .flatMap(page -> targets(page)
                            .filter(target -> !target.contains(":"))
                            .filter(target -> !Files.exists(page.resolveSibling(target)))
                            .map(target -> ROOT.relativize(page) + " -> " + target))
                    .toList();
            assertThat(dead).isEmpty();
        }
    }

    private static Stream<String> targets(Path page) {
        try {
            return LINK.matcher(Files.readString(page)).results().map(DocumentationTest::target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }
}
