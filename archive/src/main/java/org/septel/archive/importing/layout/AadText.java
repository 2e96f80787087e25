package org.septel.archive.importing.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// Electronic telegrams of the National Archives as text: `Message Text`, the telegram, `Message Attributes`, then keys
/// with values, some over several lines. Where the headings are lost, the attributes begin at the first key that
/// stands in no telegram. A telegram that was withdrawn, or never had a text, is a record with an empty one.
final class AadText implements SourceReader {

    private static final String TEXT = "message text";
    private static final String ATTRIBUTES = "message attributes";

    /// Keys in the head by which a file is known that has no headings.
    private static final int ENOUGH_KEYS = 4;

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s{0,9}([A-Za-z][A-Za-z ]{1,40}):\\s{0,99}(.*)");
    private static final Pattern STAMP =
            Pattern.compile(".{0,40}Declassified/Released US Department of State EO Systematic Review.{0,40}");

    @Override
    public String format() {
        return "aad";
    }

    @Override
    public Match recognises(SourceHead head) {
        if (Markup.of(head).isPresent()) {
            return Match.NO;
        }
        String text = Encoding.decode(head.bytes()).text();
        boolean headed = text.lines().limit(20).anyMatch(line -> folded(line).equals(TEXT));
        long keys = text.lines()
                .filter(line -> ownKey(line).isPresent())
                .limit(ENOUGH_KEYS)
                .count();
        return headed
                        || keys == ENOUGH_KEYS
                        || text.lines().anyMatch(line -> folded(line).equals(ATTRIBUTES))
                ? Match.CERTAIN
                : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) {
        return Records.of(this, input, new NextText(), AadText::record);
    }

    private static Entry record(Records.Source source) {
        String text = source.text();
        int start = 0;
        int end = -1;
        int attributes = text.length();
        for (int at = 0; at < text.length() && end < 0; ) {
            int next = text.indexOf('\n', at) + 1;
            next = next == 0 ? text.length() : next;
            String line = text.substring(at, next).strip();
            if (start == 0 && folded(line).equals(TEXT)) {
                start = next;
            } else if (folded(line).equals(ATTRIBUTES) || ownKey(line).isPresent()) {
                end = at;
                attributes = folded(line).equals(ATTRIBUTES) ? next : at;
            }
            at = next;
        }
        AadRecord record = attributes(text.substring(attributes));
        return source.record(record.record(), withoutBlankLines(text.substring(start, end < 0 ? text.length() : end)));
    }

    private static AadRecord attributes(String block) {
        var record = new AadRecord();
        String key = "";
        var value = new StringBuilder();
        for (String line : (Iterable<String>) block.lines()::iterator) {
            Matcher attribute = ATTRIBUTE.matcher(line);
            Optional<String> next = attribute.matches() ? AadRecord.key(attribute.group(1)) : Optional.empty();
            if (next.isPresent()) {
                put(record, key, value);
                key = next.get();
                value.append(attribute.group(2));
            } else if (!STAMP.matcher(line).matches()) {
                value.append('\n').append(line.strip());
            }
        }
        put(record, key, value);
        return record;
    }

    private static void put(AadRecord record, String key, StringBuilder value) {
        if (!key.isEmpty()) {
            record.add(key, value.toString());
        }
        value.setLength(0);
    }

    /// Blank lines around the text belong to the headings.
    private static String withoutBlankLines(String text) {
        return text.isBlank()
                ? ""
                : text.replaceFirst("\\A(?:[ \\t]*\\r?\\n)+", "").replaceFirst("(?:\\r?\\n[ \\t]*)+\\z", "\n");
    }

    private static Optional<String> ownKey(String line) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        return attribute.matches() ? AadRecord.key(attribute.group(1)).filter(AadRecord::isOwn) : Optional.empty();
    }

    private static String folded(String line) {
        return line.strip().toLowerCase(Locale.ROOT);
    }

    /// The heading of another text behind the attributes of one.
    private static final class NextText implements LineCutter.Rule {

        private boolean hadAttributes;

        @Override
        public int begins(String line) {
            boolean begins = hadAttributes && folded(line).equals(TEXT);
            hadAttributes = !begins
                    && (hadAttributes
                            || folded(line).equals(ATTRIBUTES)
                            || ownKey(line).isPresent());
            return begins ? 1 : 0;
        }
    }
}
