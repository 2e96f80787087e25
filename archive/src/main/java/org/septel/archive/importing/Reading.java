package org.septel.archive.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.importing.SourceFiles.SourceFile;

/// The entries of an import's files in their order, read by one thread and parsed by several. What is under way is
/// bounded in number and in bytes. Close it; what is under way then is given up.
final class Reading implements AutoCloseable {

    /// Entries under way: enough to go on parsing while a batch is committed.
    private static final int MOST_ENTRIES = 512;

    /// What may be under way, in KiB of original bytes, from which text and telegram are made: about ten times as much.
    /// One entry alone may be larger.
    private static final int MOST_KIB = Math.clamp(Runtime.getRuntime().maxMemory() / 1024 / 128, 256, 64 * 1024);

    private final SourceFiles files;
    private final SourceReaders layouts;
    private final Optional<String> format;
    private final Function<Entry, Prepared> parse;
    private final BlockingQueue<Step> steps;
    private final Semaphore room = new Semaphore(MOST_KIB);
    private final ExecutorService parsers;
    private final Thread reader;

    /// What the reading thread hands over.
    sealed interface Step {

        /// An entry, parsed or about to be.
        ///
        /// @param position bytes of all files that had been read when it was found
        record Read(SourceFile file, long position, Entry entry, Future<Prepared> prepared) implements Step {}

        /// The end of a file.
        ///
        /// @param before  bytes of the files before this one
        /// @param records entries found in it
        /// @param hash    of the whole file; empty where it could not be read to its end
        /// @param problem why it could not be read to its end
        record FileEnd(SourceFile file, long before, long records, Optional<ContentHash> hash, Optional<String> problem)
                implements Step {}

        /// The end of the last file.
        record End() implements Step {}

        /// A fault of ours that ends the import.
        record Broken(Throwable fault) implements Step {}
    }

    Reading(
            SourceFiles files,
            SourceReaders layouts,
            Optional<String> format,
            Function<Entry, Prepared> parse,
            int threads) {
        this.files = files;
        this.layouts = layouts;
        this.format = format;
        this.parse = parse;
        this.steps = new ArrayBlockingQueue<>(MOST_ENTRIES);
        this.parsers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("septel-parse-", 1).daemon().factory());
        this.reader = Thread.ofPlatform().name("septel-read").daemon().start(this::readAll);
    }

    /// The next step; waits for it.
    Step next() throws InterruptedException {
        Step step = steps.take();
        if (step instanceof Step.Read read) {
            room.release(weight(read.entry()));
        }
        return step;
    }

    @Override
    public void close() {
        reader.interrupt();
        parsers.shutdownNow();
    }

    /// The body of the reading thread: the one boundary that nothing may pass but by the queue.
    private void readAll() {
        try {
            try {
                long before = 0;
                for (SourceFile file : files.files()) {
                    read(file, before);
                    before += file.bytes();
                }
                steps.put(new Step.End());
            } catch (RuntimeException | Error fault) {
                steps.put(new Step.Broken(fault));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(SourceFile file, long before) throws InterruptedException {
        long records = 0;
        Optional<String> problem = Optional.empty();
        Optional<ContentHash> hash = Optional.empty();
        MessageDigest digest = ContentHash.digest();
        try (var opened = FileChannel.open(file.path());
                InputStream in = keptOpen(new DigestInputStream(Channels.newInputStream(opened), digest));
                Stream<Entry> entries = layouts.read(new SourceInput(file.path().toString(), in), format)) {
            for (Iterator<Entry> each = entries.iterator(); each.hasNext(); records++) {
                Entry entry = each.next();
                hand(file, before + opened.position(), entry);
            }
            // what the layout's reader had no use for is part of the file as well
            in.transferTo(OutputStream.nullOutputStream());
            hash = Optional.of(ContentHash.ofHash(digest.digest()));
        } catch (IOException | UncheckedIOException failed) {
            problem = Optional.of(SourceFiles.reason(failed));
        }
        steps.put(new Step.FileEnd(file, before, records, hash, problem));
    }

    /// Readers of markup close what they have read to its end.
    private static InputStream keptOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // whoever opened it closes it
            }
        };
    }

    private void hand(SourceFile file, long position, Entry entry) throws InterruptedException {
        room.acquire(weight(entry));
        steps.put(new Step.Read(file, position, entry, parsers.submit(() -> parse.apply(entry))));
    }

    private static int weight(Entry entry) {
        return Math.min(MOST_KIB, 1 + entry.original().length / 1024);
    }
}
