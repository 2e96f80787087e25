package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.Clearance;
import org.septel.archive.importing.ImportProgress;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

/// What a reader may not see changes no byte that the command prints for that reader.
class CommandSecrecyTest {

    private static final Clearance READER =
            new Clearance(Optional.of(Classification.CONFIDENTIAL), Set.of("SIPDIS", "EXDIS", "LIMDIS"));
    private static final List<String> QUERIES = List.of(
            "*",
            "the",
            "minister OR herring",
            "\"the minister\"",
            "ministr~",
            "tag:PREL",
            "class:secret",
            "secret",
            "has:duplicate",
            "date:2005..2008",
            "tag:none",
            "(broken",
            "nothingatall");

    @TempDir
    Path folder;

    @Test
    void theRowsOfEveryFormatAreTheSame() throws IOException {
        var open = new ArrayList<Path>();
        var all = new ArrayList<Path>();
        try (Stream<SampleCable> samples = new SampleCables(5).stream(60)) {
            for (SampleCable sample : samples.toList()) {
                boolean hidden = all.size() % 3 == 1;
                Path file = folder.resolve(sample.id() + ".txt");
                Files.writeString(file, hidden ? secret(sample.text()) : sample.text());
                all.add(file);
            }
        }
        try (Archive everything = archive("everything", all)) {
            for (Path file : all) {
                String id = file.getFileName().toString().replace(".txt", "");
                if (everything.room(READER).holds(CableId.parse(id).orElseThrow())) {
                    open.add(file);
                }
            }
            assertThat(open).hasSizeBetween(15, 45);
            try (Archive permitted = archive("permitted", open)) {
                String said = said(everything.room(READER));
                assertThat(said).contains("PREL").isEqualTo(said(permitted.room(READER)));
                assertThat(said(everything.room(Clearance.ALL))).isNotEqualTo(said);
            }
        }
    }

    private Archive archive(String name, List<Path> files) {
        Archive archive = Archive.open(ArchiveSettings.at(folder.resolve(name)));
        archive.importFrom(files, Optional.empty(), ImportProgress.SILENT, () -> false);
        return archive;
    }

    private static String secret(String text) {
        return text.replace("C O N F I D E N T I A L", "S E C R E T")
                .replace("UNCLAS ", "S E C R E T ")
                .replace("CONFIDENTIAL", "SECRET");
    }

    /// Every query in every format, one by one and as a batch.
    private static String said(ReadingRoom room) throws IOException {
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(
                InputStream.nullInputStream(), Terminal.print(out), Terminal.print(out), false, false, 80, Map.of());
        for (Sort sort : Sort.values()) {
            for (String query : QUERIES) {
                if (!query.startsWith("(")) {
                    var request = new SearchRequest(new QueryParser().parse(query), 25, Optional.empty(), sort, true);
                    for (HitFormat format : HitFormat.values()) {
                        format.print(room.search(request), terminal);
                    }
                }
            }
            new BatchSearch(room, terminal, sort, 9, Ranking.WORDS).run(QUERIES, HitFormat.csv);
            new BatchSearch(room, terminal, sort, 9, Ranking.WORDS).run(QUERIES, HitFormat.jsonl);
        }
        terminal.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
