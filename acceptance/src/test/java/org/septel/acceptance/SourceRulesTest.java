package org.septel.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// The rules of the house that are read from the sources.
class SourceRulesTest {

    private static final Path ROOT =
            Path.of(System.getProperty("septel.root", "..")).toAbsolutePath();

    private static final int LINES_OF_A_FILE = 500;
    private static final int LINES_OF_A_METHOD = 60;

    /// Files and methods that may be longer, each with its reason.
    private static final Map<String, String> LONGER = Map.of();

    @Test
    void noFileIsLongerThanAStrangerCanRead() {
        List<String> tooLong = sources()
                .filter(file -> !LONGER.containsKey(file.getFileName().toString()))
                .filter(file -> lines(file).size() > LINES_OF_A_FILE)
                .map(file -> ROOT.relativize(file) + " has " + lines(file).size() + " lines")
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var tooLong = new ArrayList<String>();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources().toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new LongMethods(unit, positions, tooLong), null);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        List<String> silent = packages().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(module -> ROOT.resolve(module)
                                .resolve("src/main/java")
                                .resolve(entry.getKey().replace('.', '/'))
                                .resolve("package-info.java")))
                .filter(info -> !Files.exists(info)
                        || !lines(info).getFirst().startsWith("/// ")
                        || lines(info).stream().noneMatch("@NullMarked"::equals))
                .map(Path::toString)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageLivesInOneModule() {
        assertThat(packages())
                .allSatisfy((name, modules) -> assertThat(modules).as(name).hasSize(1));
    }

    @Test
    void noFileNamesAPathOfOneMachine() {
        List<String> named = sources()
                .filter(file ->
                        lines(file).stream().anyMatch(line -> line.matches(".*[\"' ](/home/|/Users/|C:\\\\).*")))
                .map(Path::toString)
                .toList();
        assertThat(named).isEmpty();
    }

    private static Map<String, Set<String>> packages() {
        var found = new TreeMap<String, Set<String>>();
        sources().forEach(file -> {
            Path inRoot = ROOT.relativize(file);
            Path folder = inRoot.subpath(4, inRoot.getNameCount()).getParent();
            if (folder != null) {
                found.computeIfAbsent(folder.toString().replace('/', '.'), name -> new TreeSet<>())
                        .add(inRoot.getName(0).toString());
            }
        });
        return found;
    }

    /// Every source of the product, tests left out.
    private static Stream<Path> sources() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules
                    .map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(SourceRulesTest::javaFiles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Notes the methods that are too long.
    private static final class LongMethods extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        LongMethods(CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap map = unit.getLineMap();
            long end = positions.getEndPosition(unit, method);
            if (0 <= end) {
                long first = map.getLineNumber(positions.getStartPosition(unit, method));
                long length = map.getLineNumber(end) - first + 1;
                String name = Path.of(unit.getSourceFile().getName()).getFileName() + ":" + method.getName();
                if (length > LINES_OF_A_METHOD && !LONGER.containsKey(name)) {
                    found.add(name + " has " + length + " lines");
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
