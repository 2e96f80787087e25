package org.septel.archive.importing.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.archive.importing.layout.LineCutter.Piece;

/// Cuts elements out of markup of any length, as a stream and byte by byte: memory is bounded by the longest element.
/// What stands between them is passed over, a document type with all that it declares included. Not safe for threads.
final class MarkupCutter implements Iterator<Piece> {

    /// As much of a start tag as rules look at, in bytes.
    private static final int LONGEST_TAG = 16 * 1024;

    /// Letters of the longest mark of something that is no element.
    private static final int LONGEST_MARK = 8;

    private static final Pattern NAME = Pattern.compile("/?([A-Za-z_][\\w.:-]{0,100})");

    private final InputStream in;
    private final Rule rule;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long offset;

    private Optional<Piece> ready = Optional.empty();
    private long number;
    private int depth;
    private boolean ended;

    private ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private String cutting = "";
    private int nested;
    private long pieceStart;
    private long tagStart;

    /// Which elements are cut out.
    @FunctionalInterface
    interface Rule {

        /// @param tag   a start tag without its brackets, one character a byte
        /// @param depth elements around it
        boolean cuts(String tag, int depth);
    }

    MarkupCutter(InputStream in, Rule rule) {
        this.in = in;
        this.rule = rule;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && !ended) {
                step();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return ready.isPresent();
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Piece next = ready.orElseThrow();
        ready = Optional.empty();
        return next;
    }

    /// Reads up to the next tag and the tag.
    private void step() throws IOException {
        int next = read();
        while (0 <= next && next != '<') {
            next = read();
        }
        if (next < 0) {
            ended = true;
            if (isCutting()) {
                cut(false);
            }
            return;
        }
        tagStart = offset - 1;
        String tag = tag();
        Matcher name = NAME.matcher(tag);
        if (name.lookingAt()) {
            take(tag, name.group(1));
        }
    }

    private void take(String tag, String name) {
        boolean closes = tag.charAt(0) == '/';
        boolean opens = !closes && !tag.endsWith("/");
        if (!isCutting() && !closes && rule.cuts(tag, depth)) {
            cutting = name;
            pieceStart = tagStart;
            nested = 0;
            piece.write('<');
            piece.writeBytes(tag.getBytes(StandardCharsets.ISO_8859_1));
            piece.write('>');
            if (!opens) {
                cut(true);
            }
        }
        if (isCutting() && name.equals(cutting)) {
            nested += opens ? 1 : closes ? -1 : 0;
            if (closes && nested == 0) {
                cut(true);
            }
        }
        depth = Math.max(0, depth + (opens ? 1 : closes ? -1 : 0));
    }

    private boolean isCutting() {
        return !cutting.isEmpty();
    }

    private void cut(boolean complete) {
        byte[] bytes = piece.toByteArray();
        ready = Optional.of(new Piece(bytes, ++number, pieceStart, complete && bytes.length < LineCutter.LONGEST));
        piece = new ByteArrayOutputStream();
        cutting = "";
    }

    /// The tag behind a `<`, without its brackets; empty for what is no element's: a comment, plain characters, an
    /// instruction, a document type, and what goes on beyond all measure.
    private String tag() throws IOException {
        var tag = new StringBuilder();
        int quote = 0;
        for (int next = read(); 0 <= next && (next != '>' || quote != 0); next = read()) {
            if (next == '<' && quote == 0) {
                tag.setLength(0);
                tagStart = offset - 1;
                continue;
            }
            tag.append((char) next);
            if (tag.length() == 1 && !Character.isLetter(next) && "/!?_".indexOf(next) < 0) {
                return "";
            }
            if (quote == 0 && tag.length() <= LONGEST_MARK && isSpecial(tag)) {
                return "";
            }
            if (tag.length() == LONGEST_TAG) {
                return "";
            }
            if (quote == next) {
                quote = 0;
            } else if (quote == 0 && (next == '"' || next == '\'')) {
                quote = next;
            }
        }
        return tag.toString();
    }

    /// Whether something begins here that is no element's tag; if so, it is passed over.
    private boolean isSpecial(StringBuilder beginning) throws IOException {
        switch (beginning.toString()) {
            case "!--" -> skipTo("-->");
            case "![CDATA[" -> skipTo("]]>");
            case "?" -> skipTo("?>");
            case "!DOCTYPE", "!doctype" -> skipDocumentType();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// @param end two letters or three
    private void skipTo(String end) throws IOException {
        var last = new StringBuilder();
        for (int next = read(); 0 <= next; next = read()) {
            last.append((char) next);
            if (end.length() < last.length()) {
                last.deleteCharAt(0);
            }
            if (end.contentEquals(last)) {
                return;
            }
        }
    }

    /// Up to its `>`, past what it declares.
    private void skipDocumentType() throws IOException {
        int brackets = 1;
        for (int next = read(); 0 <= next; next = read()) {
            brackets += next == '<' ? 1 : next == '>' ? -1 : 0;
            if (brackets == 0) {
                return;
            }
        }
    }

    /// The next byte, kept while an element is being cut; negative at the end.
    private int read() throws IOException {
        if (position == limit) {
            limit = Math.max(in.read(buffer), 0);
            position = 0;
            if (limit == 0) {
                return -1;
            }
        }
        int next = buffer[position++] & 0xFF;
        offset++;
        if (isCutting() && piece.size() < LineCutter.LONGEST) {
            piece.write(next);
        }
        return next;
    }
}
