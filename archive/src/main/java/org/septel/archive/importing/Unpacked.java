package org.septel.archive.importing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.cable.Provenance;

/// The entries of a container, member after member, each in its own layout. A member that cannot be read is one
/// [Entry.Unreadable] and the next is tried, unless the container itself is at its end. Not safe for threads.
final class Unpacked implements Iterator<Entry>, AutoCloseable {

    private static final int LONGEST_NAME = 500;
    private static final byte[] NOTHING = {};

    private final Container container;
    private final String name;
    private final Unpacking unpacking;
    private final MemberReading reading;
    private final Container.Members members;

    private Optional<Current> current = Optional.empty();
    private Optional<Entry> ready = Optional.empty();
    private long number;
    private boolean ended;

    /// Reads a member in its own layout.
    @FunctionalInterface
    interface MemberReading {
        Stream<Entry> read(SourceInput member) throws IOException;
    }

    /// The member that is being read.
    private static final class Current {

        private final String label;
        private final InputStream bytes;
        private final Stream<Entry> stream;
        private final Iterator<Entry> entries;
        private boolean hadEntry;

        Current(String label, InputStream bytes, Stream<Entry> stream) {
            this.label = label;
            this.bytes = bytes;
            this.stream = stream;
            this.entries = stream.iterator();
        }
    }

    Unpacked(Container container, SourceInput input, Unpacking unpacking, MemberReading reading) throws IOException {
        this.container = container;
        this.name = input.name();
        this.unpacking = unpacking;
        this.reading = reading;
        this.members = Unpacking.guarded(() -> container.open(input));
    }

    /// What is wrong with a container, in words.
    static String reason(IOException failed) {
        return switch (failed) {
            case Unpacking.TooMuch tooMuch -> tooMuch.getMessage() + "; the rest of it is not read";
            case EOFException _ -> "breaks off before its end";
            default -> byMessage(String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT));
        };
    }

    private static String byMessage(String message) {
        if (message.contains("truncated") || message.contains("unexpected end")) {
            return "breaks off before its end";
        }
        return message.contains("password") ? "locked with a password" : "damaged: what is in it cannot be unpacked";
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            ready = current.isPresent() ? advance(current.get()) : open();
        }
        return ready.isPresent();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Entry entry = ready.orElseThrow();
        ready = Optional.empty();
        return entry;
    }

    /// The member's next entry, or what is wrong with it.
    private Optional<Entry> advance(Current member) {
        try {
            if (member.entries.hasNext()) {
                member.hadEntry = true;
                return Optional.of(member.entries.next());
            }
            leave();
            member.bytes.skip(Long.MAX_VALUE);
            return member.hadEntry ? Optional.empty() : Optional.of(unreadable(member.label, "no record in it"));
        } catch (UncheckedIOException failed) {
            return Optional.of(broken(
                    member.label, Optional.ofNullable(failed.getCause()).orElseGet(() -> new IOException(failed))));
        } catch (IOException failed) {
            return Optional.of(broken(member.label, failed));
        }
    }

    /// Opens the next member; gives an entry at once where it cannot be read.
    private Optional<Entry> open() {
        Optional<Container.Member> next;
        try {
            next = Unpacking.guarded(members::next);
            if (next.isPresent()) {
                unpacking.member();
            }
        } catch (IOException failed) {
            ended = true;
            return Optional.of(unreadable(name, reason(failed)));
        }
        if (next.isEmpty()) {
            ended = true;
            return number == 0 ? Optional.of(unreadable(name, "no file in it")) : Optional.empty();
        }
        number++;
        String label = name + "!/" + shortened(next.get().name());
        return switch (next.get()) {
            case Container.Member.Content content -> open(label, content.bytes());
            case Container.Member.Locked locked -> Optional.of(unreadable(label, locked.reason()));
            case Container.Member.Other other ->
                Optional.of(new Entry.PassedOver(other.what() + " in an archive", provenance(label)));
        };
    }

    private Optional<Entry> open(String label, InputStream content) {
        InputStream bytes = unpacking.limited(content);
        try {
            current = Optional.of(new Current(label, bytes, reading.read(new SourceInput(label, bytes))));
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(broken(label, failed));
        }
    }

    private Entry broken(String label, IOException failed) {
        leave();
        ended = failed instanceof Unpacking.TooMuch;
        return unreadable(label, reason(failed));
    }

    private void leave() {
        current.ifPresent(member -> member.stream.close());
        current = Optional.empty();
    }

    private Entry unreadable(String label, String reason) {
        return new Entry.Unreadable(reason, NOTHING, provenance(label));
    }

    private Provenance provenance(String label) {
        return new Provenance(label, container.name(), "binary", Math.max(number, 1), 0, 0);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
    }

    @Override
    public void close() {
        leave();
        try {
            members.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
