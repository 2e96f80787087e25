package org.septel.archive.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The files of an import: those named and those in the folders named, in the order named and sorted within a folder,
/// each once.
///
/// Hidden files and folders inside a folder are passed over. Links are followed, but not round in circles.
///
/// @param problems paths that cannot be read: `PATH: reason`
record SourceFiles(List<SourceFile> files, List<String> problems) {

    SourceFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /// One file.
    record SourceFile(Path path, long bytes) {}

    static SourceFiles of(List<Path> paths) {
        var problems = new ArrayList<String>();
        var files = new ArrayList<SourceFile>();
        Set<Path> seen = new HashSet<>();
        for (Path path : paths) {
            var walk = new Walk(path, problems);
            try {
                Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
            } catch (IOException failed) {
                problems.add(path + ": " + reason(failed));
            }
            walk.found.sort(Comparator.comparing(SourceFile::path));
            walk.found.stream()
                    .filter(file -> seen.add(file.path().toAbsolutePath().normalize()))
                    .forEach(files::add);
        }
        return new SourceFiles(files, problems);
    }

    long bytes() {
        return files.stream().mapToLong(SourceFile::bytes).sum();
    }

    /// What is wrong with a file, in words.
    static String reason(Exception failed) {
        return switch (failed) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "may not be read";
            case UncheckedIOException streaming when streaming.getCause() != null -> reason(streaming.getCause());
            default -> "cannot be read: " + failed.getMessage();
        };
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<String> problems;
        private final List<SourceFile> found = new ArrayList<>();

        Walk(Path root, List<String> problems) {
            this.root = root;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isRegularFile()) {
                found.add(new SourceFile(file, attributes.size()));
            } else {
                problems.add(file + ": neither file nor folder");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            if (!(failed instanceof FileSystemLoopException) && !isHidden(file)) {
                problems.add(file + ": " + reason(failed));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(root) && path.getFileName().toString().startsWith(".");
        }
    }
}
