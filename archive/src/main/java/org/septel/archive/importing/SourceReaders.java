package org.septel.archive.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.importing.SourceReader.Match;

/// All the layouts that can be read, and which of them a file has. Safe for any number of threads.
public final class SourceReaders {

    private final List<SourceReader> unread;
    private final List<SourceReader> readers;

    /// @param unread  readers of what is known but not read: asked first, never offered by name
    /// @param readers in the order in which they are asked; the last takes any text
    public SourceReaders(List<SourceReader> unread, List<SourceReader> readers) {
        this.unread = List.copyOf(unread);
        this.readers = List.copyOf(readers);
    }

    /// The names that `--format` takes, `auto` apart.
    public List<String> formats() {
        return readers.stream().map(SourceReader::format).toList();
    }

    /// The records of a file, read as it is told or, when nothing is told, as its content says. Close the stream; the
    /// input stays open.
    ///
    /// @param format one of [#formats]; empty to tell by content
    /// @throws IllegalArgumentException if there is no such format
    /// @throws IOException              if the file's beginning cannot be read
    public Stream<Entry> read(SourceInput input, Optional<String> format) throws IOException {
        byte[] head = input.bytes().readNBytes(SourceHead.LENGTH);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), input.bytes());
        SourceReader reader = format.isPresent() ? named(format.get()) : telling(new SourceHead(input.name(), head));
        return reader.read(new SourceInput(input.name(), whole));
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

    /// The first reader that is certain, else the first to which it is possible, else the last.
    public SourceReader telling(SourceHead head) {
        return Stream.of(Match.CERTAIN, Match.POSSIBLE)
                .flatMap(match -> Stream.concat(unread.stream(), readers.stream())
                        .filter(reader -> reader.recognises(head) == match))
                .findFirst()
                .orElseGet(readers::getLast);
    }
}
