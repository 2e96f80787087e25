package org.septel.archive.search.lucene;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Audience;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.IndexException;
import org.septel.telegram.Classification;

/// What the index holds: the sequence, and of each partition the audience and the one commit that counts.
///
/// It is a small text file that is replaced whole, and so the single point at which a batch over many partitions
/// becomes true. A commit that is not named here does not exist, whether a kill left it behind or its turn has not
/// come yet.
///
/// ```
/// septel index 5
/// sequence 4711
/// partition CONFIDENTIAL_NOFORN-0a1b2c3d4e5f 12 8d0f3c1a CONFIDENTIAL NOFORN
/// end
/// ```
///
/// @param partitions by the name of their folder
record Ledger(long sequence, SortedMap<String, Partition> partitions) {

    /// One partition.
    ///
    /// @param commit generation of the commit that counts
    /// @param birth  another for every time that the partition is made anew, when generations begin again
    record Partition(Audience audience, long commit, String birth) {

        /// Whether it may be read on from where the other was read.
        boolean continues(Partition other) {
            return birth.equals(other.birth);
        }
    }

    static final Ledger EMPTY = new Ledger(0, new TreeMap<>());

    private static final String FILE = "ledger";
    private static final String FIRST_LINE = "septel index ";
    private static final int FORMAT = 9;
    private static final String UNMARKED = "-";

    /// Before each label that an audience may not see; no word of a label is so.
    private static final String EXCEPT = "|";

    Ledger {
        partitions = Collections.unmodifiableSortedMap(new TreeMap<>(partitions));
    }

    /// What of it a reader may search, in one line: the names of the partitions and the commits that count.
    String state(Clearance clearance) {
        return partitions.entrySet().stream()
                .filter(one -> clearance.permits(one.getValue().audience()))
                .map(one -> one.getKey() + " " + one.getValue().commit() + " "
                        + one.getValue().birth())
                .collect(Collectors.joining(", "));
    }

    /// The ledger of a folder; empty where there is none.
    ///
    /// @throws IndexException if it is of another format or damaged
    static Ledger read(Path folder) {
        return Written.in(folder).ledger();
    }

    /// A ledger, and how its file has it; whoever reads it again and again takes it apart only where it has changed.
    record Written(String text, Ledger ledger) {

        private static final Written NOTHING = new Written("", EMPTY);

        static Written in(Path folder) {
            return NOTHING.now(folder);
        }

        /// What the file has now.
        Written now(Path folder) {
            String text;
            try {
                text = Files.readString(folder.resolve(FILE));
            } catch (NoSuchFileException none) {
                return NOTHING;
            } catch (IOException trouble) {
                throw Trouble.damaged(folder, trouble);
            }
            boolean same = !text.isEmpty() && text.equals(this.text);
            return same ? this : new Written(text, of(folder, text.lines().toList()));
        }
    }

    private static Ledger of(Path folder, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().startsWith(FIRST_LINE)) {
            throw Trouble.damaged(folder, new IOException("no ledger in " + FILE));
        }
        if (!lines.getFirst().equals(FIRST_LINE + FORMAT)) {
            throw Trouble.otherFormat(folder, lines.getFirst().substring(FIRST_LINE.length()), FORMAT);
        }
        try {
            return parse(lines);
        } catch (IllegalArgumentException | IndexOutOfBoundsException trouble) {
            throw Trouble.damaged(folder, trouble);
        }
    }

    /// Makes this the truth: once it returns, it survives a kill; before, the old one does.
    void write(Path folder) throws IOException {
        Path next = folder.resolve(FILE + ".next");
        try (FileChannel file = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(String.join("\n", lines()) + "\n");
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
        IOUtils.fsync(folder, true);
    }

    private List<String> lines() {
        Stream<String> lines = partitions.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue()));
        return Stream.of(Stream.of(FIRST_LINE + FORMAT, "sequence " + sequence), lines, Stream.of("end"))
                .flatMap(part -> part)
                .toList();
    }

    private static String line(String name, Partition partition) {
        Stream<String> except = partition.audience().except().stream()
                .map(Ledger::words)
                .sorted()
                .map(words -> EXCEPT + " " + words);
        Stream<String> place = Stream.of("partition", name, String.valueOf(partition.commit()), partition.birth());
        return Stream.of(place, Stream.of(words(partition.audience().label())), except)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private static String words(AccessLabel label) {
        Stream<String> markings =
                label.markings().stream().sorted().map(marking -> URLEncoder.encode(marking, StandardCharsets.UTF_8));
        return Stream.concat(Stream.of(label.level().map(Classification::name).orElse(UNMARKED)), markings)
                .collect(Collectors.joining(" "));
    }

    private static Ledger parse(List<String> lines) {
        if (!lines.getLast().equals("end")) {
            throw new IllegalArgumentException("the ledger has no end");
        }
        SortedMap<String, Partition> partitions = new TreeMap<>();
        for (String line : lines.subList(2, lines.size() - 1)) {
            String[] words = line.split(" ", 5);
            partitions.put(words[1], new Partition(audience(words[4]), Long.parseLong(words[2]), words[3]));
        }
        return new Ledger(Long.parseLong(lines.get(1).substring("sequence ".length())), partitions);
    }

    private static Audience audience(String line) {
        String[] labels = line.split(" [" + EXCEPT + "] ");
        return new Audience(
                label(labels[0]),
                Arrays.stream(labels).skip(1).map(Ledger::label).collect(Collectors.toSet()));
    }

    private static AccessLabel label(String written) {
        String[] words = written.split(" ");
        Optional<Classification> level =
                words[0].equals(UNMARKED) ? Optional.empty() : Optional.of(Classification.valueOf(words[0]));
        Set<String> markings = Arrays.stream(words)
                .skip(1)
                .map(marking -> URLDecoder.decode(marking, StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
        return new AccessLabel(level, markings);
    }
}
