package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scripts that stand before Java: they find it, and know when to build.
class ScriptsTest {

    private static final Path ROOT =
            Path.of(System.getProperty("septel.root", "..")).toAbsolutePath().normalize();

    /// Looks only where the test has put something.
    private static final String FIND = ". scripts/jdk.sh; consider_system_places() { :; }; consider_path() { :; }; "
            + "find_jdk; code=$?; echo \"$JDK\"; exit $code";

    @TempDir
    Path home;

    private ProcessBuilder shell;

    @BeforeEach
    void anEmptyEnvironment() {
        shell = new ProcessBuilder("sh", "-c", FIND).directory(ROOT.toFile());
        shell.environment().clear();
        shell.environment().put("PATH", "/usr/bin:/bin");
        shell.environment().put("HOME", home.toString());
    }

    private record Answer(int exit, String out, String err) {}

    private Answer run() throws IOException, InterruptedException {
        Path err = home.resolve("err");
        Process process = shell.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), out, Files.readString(err));
    }

    private Path jdk(String place, String version) throws IOException {
        Path folder = Files.createDirectories(home.resolve(place));
        Files.createDirectories(folder.resolve("bin"));
        for (String program : new String[] {"java", "javac"}) {
            Path file = Files.writeString(folder.resolve("bin").resolve(program), "#!/bin/sh\nexit 9\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return folder;
    }

    @Test
    void aJdkIsFoundWhereToolsPutIt() throws Exception {
        for (String place : new String[] {
            ".sdkman/candidates/java/25.0.1-tem",
            ".jdks/temurin-25",
            ".asdf/installs/java/25",
            ".local/share/mise/installs/java/25",
            ".gradle/jdks/eclipse-25",
            "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home"
        }) {
            Path jdk = jdk(place, "25.0.1");
            assertThat(run().out()).isEqualTo(jdk.toString());
            Files.delete(jdk.resolve("release"));
            Files.delete(jdk.resolve("bin/java"));
        }
    }

    @Test
    void anOlderOneIsPassedOverEvenIfJavaHomeNamesIt() throws Exception {
        shell.environment().put("JAVA_HOME", jdk("old", "17.0.15").toString());
        Path jdk = jdk(".jdks/new", "25");
        assertThat(run().out()).isEqualTo(jdk.toString());
    }

    @Test
    void release25IsBetterThanALaterOne() throws Exception {
        jdk(".jdks/a", "26.0.1");
        Path jdk = jdk(".jdks/b", "25.0.3");
        jdk(".jdks/c", "27-ea");
        assertThat(run().out()).isEqualTo(jdk.toString());
    }

    @Test
    void variablesComeFirst() throws Exception {
        jdk(".jdks/a", "25");
        Path named = jdk("named with blanks", "26");
        shell.environment().put("JAVA_HOME_25_X64", named.toString());
        assertThat(run().out()).isEqualTo(named.toString());
    }

    @Test
    void whereThereIsNoneItSaysWhatToInstall() throws Exception {
        jdk(".jdks/old", "21.0.2");
        Answer answer = run();
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains("no JDK 25")
                .contains("openjdk-25-jdk")
                .contains("JAVA_HOME");
    }

    @Test
    void aBuildIsStaleWhenASourceIsNewer() throws Exception {
        Path source = write("archive/src/main/java/A.java", Instant.ofEpochSecond(1_000));
        write("pom.xml", Instant.ofEpochSecond(1_000));
        write("app/target/septel/classpath", Instant.ofEpochSecond(2_000));
        for (String folder : new String[] {"archive/src/main/java", "archive/src/main"}) {
            Files.setLastModifiedTime(home.resolve(folder), FileTime.from(Instant.ofEpochSecond(1_000)));
        }
        shell.command("sh", "-c", "root=" + home + "; . scripts/build.sh; is_built && echo built || echo stale");
        assertThat(run().out()).isEqualTo("built");
        Files.setLastModifiedTime(source, FileTime.from(Instant.ofEpochSecond(3_000)));
        assertThat(run().out()).isEqualTo("stale");
    }

    private Path write(String name, Instant modified) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
