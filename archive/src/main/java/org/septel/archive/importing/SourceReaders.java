package org.septel.archive.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.septel.archive.cable.Provenance;
import org.septel.archive.importing.SourceReader.Match;

/// All the layouts that can be read, and which of them a file has; and what holds files, which is opened. Safe for any
/// number of threads.
public final class SourceReaders {

    private final List<Container> containers;
    private final List<SourceReader> unread;
    private final List<SourceReader> readers;
    private final ContainerLimits limits;

    /// @param containers asked before all readers
    /// @param unread     readers of what is known but not read: asked after the others, never offered by name
    /// @param readers    in the order in which they are asked; the last takes any text
    public SourceReaders(
            List<Container> containers, List<SourceReader> unread, List<SourceReader> readers, ContainerLimits limits) {
        this.containers = List.copyOf(containers);
        this.unread = List.copyOf(unread);
        this.readers = List.copyOf(readers);
        this.limits = limits;
    }

    /// The names that `--format` takes, `auto` apart.
    public List<String> formats() {
        return readers.stream().map(SourceReader::format).toList();
    }

    /// The records of a file, read as it is told or, when nothing is told, as its content says; of a file that holds
    /// files, those of each. Close the stream; the input stays open.
    ///
    /// @param format one of [#formats]; empty to tell by content
    /// @throws IllegalArgumentException if there is no such format
    /// @throws IOException              if the file's beginning cannot be read
    public Stream<Entry> read(SourceInput input, Optional<String> format) throws IOException {
        var unpacking = new Unpacking(limits);
        return read(new SourceInput(input.name(), unpacking.counted(input.bytes())), format, unpacking, 1);
    }

    private Stream<Entry> read(SourceInput input, Optional<String> format, Unpacking unpacking, int depth)
            throws IOException {
        byte[] bytes = input.bytes().readNBytes(SourceHead.LENGTH);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(bytes), input.bytes());
        var head = new SourceHead(input.name(), bytes);
        var file = new SourceInput(input.name(), whole);
        Optional<Container> container =
                containers.stream().filter(one -> one.recognises(head)).findFirst();
        if (container.isPresent()) {
            return unpacked(container.get(), file, format, unpacking, depth);
        }
        return (format.isPresent() ? named(format.get()) : telling(head)).read(file);
    }

    private Stream<Entry> unpacked(
            Container container, SourceInput file, Optional<String> format, Unpacking unpacking, int depth) {
        if (unpacking.isTooDeep(depth)) {
            return Stream.of(
                    unreadable(container, file, "archives in one another, more than " + limits.depth() + " deep"));
        }
        try {
            var entries =
                    new Unpacked(container, file, unpacking, member -> read(member, format, unpacking, depth + 1));
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false)
                    .onClose(entries::close);
        } catch (IOException failed) {
            return Stream.of(unreadable(container, file, Unpacked.reason(failed)));
        }
    }

    private static Entry unreadable(Container container, SourceInput file, String reason) {
        return new Entry.Unreadable(
                reason, new byte[0], new Provenance(file.name(), container.name(), "binary", 1, 0, 0));
    }

    /// The reader of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public SourceReader named(String format) {
        return readers.stream()
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such format: " + format));
    }

    /// The first reader that is certain, else the first of what is not read that is, else the first reader to which it
    /// is possible, else the last.
    public SourceReader telling(SourceHead head) {
        return Stream.of(Match.CERTAIN, Match.POSSIBLE)
                .flatMap(match -> Stream.concat(readers.stream(), unread.stream())
                        .filter(reader -> reader.recognises(head) == match))
                .findFirst()
                .orElseGet(readers::getLast);
    }
}
