package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// `docs/cli.md` names every command, option and exit code, and no other.
class DocumentationTest {

    private static final Path PAGE =
            Path.of(System.getProperty("septel.root", "..")).resolve("docs/cli.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^## `septel ([a-z]+)");
    private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    /// What the page says of a command: from its heading to the next.
    private static String section(String command) throws IOException {
        String page = page();
        int start = page.indexOf("## `septel " + command);
        assertThat(start).as("a heading for septel " + command).isNotNegative();
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    @Test
    void everyCommandHasASection() throws IOException {
        List<String> documented = COMMAND.matcher(page())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(Commands.names());
    }

    @Test
    void everySectionNamesTheOptionsOfItsCommandAndNoOther() throws IOException {
        for (CommandLine command : Commands.each()) {
            if (command.getCommandName().equals("help")) {
                continue;
            }
            List<String> options = command.getCommandSpec().options().stream()
                    .filter(option -> !option.inherited())
                    .map(OptionSpec::longestName)
                    .filter(name -> !List.of("--help", "--version").contains(name))
                    .toList();
            List<String> documented = OPTION.matcher(section(command.getCommandName()))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(documented).as(command.getCommandName()).containsAll(options);
            var known = new ArrayList<>(options);
            known.add("--archive");
            assertThat(known).as(command.getCommandName()).containsAll(documented);
        }
    }

    @Test
    void everyCommandHasTheOptionsOfAll() throws IOException {
        for (OptionSpec option : Commands.all().getCommandSpec().options()) {
            assertThat(page()).contains("`" + option.longestName());
        }
    }

    @Test
    void everyExitCodeIsExplained() throws IOException {
        for (ExitCode code : ExitCode.values()) {
            assertThat(page()).contains("| " + code.number() + " |");
        }
    }
}
