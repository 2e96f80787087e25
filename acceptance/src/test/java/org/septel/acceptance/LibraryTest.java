package org.septel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.Telegram;

/// The library as another program sees it: a named module that needs the JDK alone, with examples that run and a page
/// for
/// every type.
class LibraryTest {

    private static final Path HOME = Septel.ROOT.resolve("telegram");
    private static final Path EXAMPLES = HOME.resolve("src/examples");

    @TempDir
    Path folder;

    @Test
    void needsTheJdkAlone() {
        var module = ModuleFinder.of(library()).find("org.septel.telegram").orElseThrow();
        assertThat(module.descriptor().requires())
                .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
        var said = new StringWriter();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(said),
                        new PrintWriter(said),
                        "-s",
                        library().toString());
        assertThat(said.toString().lines().filter(line -> line.contains("->")))
                .allMatch(line -> line.endsWith("java.base") || line.endsWith("not found"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read        | sent     2005-09-10T11:45:00Z",
                "Lines       | ACTION 1",
                "Explain     | CCCCC = The classification's letter, repeated. CONFIDENTIAL: its disclosure could damage"
                        + " national security (CERTAIN)",
                "ReadingText | 1: Summary. The GOI asked EmbOff (reftel) for maps of two glaciers. End summary.",
                "Write       | true",
                "Validate    | 353..426 a line of 73 characters: A line has at most 69 characters",
                "Declassify  | on-date 2015-09-09 by date",
                "Look        | Office of Maghreb Affairs",
            })
    void runsItsExamplesAsAModuleOfTheirOwn(String example, String line) throws Exception {
        assertThat(compile()).isEmpty();
        Path cable = EXAMPLES.resolve("cable.txt");
        assertThat(run("example/example." + example, cable.toString()).lines()).contains(line);
    }

    @Test
    void showsItsExamplesInItsReadme() throws IOException {
        List<String> shown = between(Files.readString(HOME.resolve("README.md")), "```java\n(.*?)```");
        var compiled = new ArrayList<String>();
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("java/example"))) {
            for (Path file : files.toList()) {
                compiled.addAll(between(Files.readString(file), "// shown\n(.*?)// end"));
            }
        }
        assertThat(shown.stream().map(LibraryTest::normal))
                .containsExactlyInAnyOrderElementsOf(
                        compiled.stream().map(LibraryTest::normal).toList());
    }

    @Test
    void saysWhatEveryPublicTypeAndMethodIs() throws IOException {
        var tool = javax.tools.ToolProvider.getSystemDocumentationTool();
        var found = new DiagnosticCollector<JavaFileObject>();
        try (var manager = tool.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            var options = List.of(
                    "-quiet",
                    "-Xdoclint:all",
                    "-Xmaxwarns",
                    "5000",
                    "-tag",
                    "source:a:Source:",
                    "--module-path",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.toString());
            tool.getTask(null, manager, found, null, options, manager.getJavaFileObjectsFromPaths(sources()))
                    .call();
        }
        assertThat(found.getDiagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(null))
                .isNotEmpty()
                .allMatch(message -> !message.contains("error:"));
        assertThat(found.getDiagnostics())
                .filteredOn(diagnostic -> diagnostic.getMessage(null).contains("no comment"))
                .extracting(diagnostic -> line(diagnostic.getSource(), diagnostic.getLineNumber()))
                .allMatch(line -> isConstructor(line) || isSentence(line));
    }

    /// Of a record: its parameters are told in the record's own comment.
    private static boolean isConstructor(String line) {
        return line.matches("public [A-Z]\\w*( \\{|\\(.*\\) \\{)");
    }

    /// A constant that has its sentence as a value.
    private static boolean isSentence(String line) {
        return line.matches("[A-Z_]+\\(.*");
    }

    private static String line(JavaFileObject source, long number) {
        try {
            return source.getCharContent(true)
                    .toString()
                    .lines()
                    .skip(number - 1)
                    .findFirst()
                    .orElseThrow()
                    .strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /// The jar, or the folder that becomes it.
    private static Path library() {
        return Path.of(Telegram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private String compile() throws IOException {
        var arguments = new ArrayList<>(
                List.of("-d", folder.toString(), "--module-path", library().toString()));
        try (Stream<Path> files = Files.walk(EXAMPLES.resolve("java"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        var said = new ByteArrayOutputStream();
        javax.tools.ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        return said.toString(StandardCharsets.UTF_8);
    }

    private String run(String main, String argument) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "--module-path", library() + File.pathSeparator + folder, "-m", main, argument)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static List<String> between(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String normal(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }
}
