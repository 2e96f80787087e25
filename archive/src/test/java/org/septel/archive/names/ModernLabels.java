package org.septel.archive.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.septel.archive.names.Marked.Mark;
import org.septel.archive.names.Marked.Stretch;

/// 152 paragraphs of published cables, labelled by reading them before the rules were written. The table has the
/// names and their places in the files, not the paragraphs.
final class ModernLabels {

    private ModernLabels() {}

    static List<Marked> all() {
        Map<String, Marked> cables = new TreeMap<>();
        for (String line : table().lines().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            Marked cable = cables.computeIfAbsent(
                    cells[0],
                    id -> new Marked(
                            id,
                            Shared.text("corpus/cablegate/" + id + ".txt"),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>()));
            int start = Integer.parseInt(cells[3]);
            int end = Integer.parseInt(cells[4]);
            if (cells[2].equals("paragraph")) {
                cable.shown().add(new Stretch(start, end));
            } else {
                NameKind kind = NameKind.valueOf(cells[2].toUpperCase(java.util.Locale.ROOT));
                cable.names().add(new Mark(kind, start, end, cells[5]));
            }
        }
        return List.copyOf(cables.values());
    }

    private static String table() {
        try (InputStream in = Objects.requireNonNull(ModernLabels.class.getResourceAsStream("labels.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
