package org.septel.archive.importing.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.septel.archive.cable.Attribute;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// Telegrams in messages: a folder of them (mbox) or a single one (eml). Every text in a message is read as any other
/// text is, quotation marks of replies taken off; so is a PDF that is attached.
final class MailMessages implements SourceReader {

    private static final int MOST_DEPTH = 10;

    private static final Pattern FOLDER = Pattern.compile("From \\S{1,200} .{0,80}\\d{4}(?: .{0,20})?");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):.*");
    private static final Set<String> TELLING =
            Set.of("message-id", "mime-version", "received", "return-path", "delivered-to", "x-mailer");
    private static final Pattern QUOTED = Pattern.compile("(?m)^[ \\t]{0,9}(?:> ?){1,20}");
    private static final Pattern ESCAPED = Pattern.compile("(?m)^>(>{0,20}From )");

    private final String format;
    private final boolean folder;
    private final Inner texts;
    private final PdfPages pdf;

    private MailMessages(String format, boolean folder, Inner texts, PdfPages pdf) {
        this.format = format;
        this.folder = folder;
        this.texts = texts;
        this.pdf = pdf;
    }

    static MailMessages folder(Inner texts, PdfPages pdf) {
        return new MailMessages("mbox", true, texts, pdf);
    }

    static MailMessages single(Inner texts, PdfPages pdf) {
        return new MailMessages("eml", false, texts, pdf);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public Match recognises(SourceHead head) {
        List<String> lines =
                Encoding.decode(head.bytes()).text().lines().limit(200).toList();
        if (folder) {
            return !lines.isEmpty() && FOLDER.matcher(lines.getFirst()).matches() ? Match.CERTAIN : Match.NO;
        }
        boolean telling = lines.stream()
                .takeWhile(line -> FIELD.matcher(line).matches() || line.startsWith(" ") || line.startsWith("\t"))
                .map(line -> line.split(":", 2)[0].toLowerCase(Locale.ROOT))
                .anyMatch(TELLING::contains);
        return telling ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) {
        LineCutter.Rule rule = folder ? new NextMessage() : line -> 0;
        return LineCutter.pieces(input.bytes(), rule)
                .map(piece -> Records.source(this, input, piece))
                .filter(source -> !source.text().isBlank())
                .flatMap(this::message);
    }

    private Stream<Entry> message(Records.Source source) {
        if (!source.piece().whole()) {
            return Stream.of(source.tooLong());
        }
        MailPart message = MailPart.of(source.piece().bytes());
        var entries = new ArrayList<Entry>();
        add(entries, message, stated(message), source, 0);
        return entries.isEmpty() ? Stream.of(source.passedOver("a message without text")) : entries.stream();
    }

    private static List<Attribute> stated(MailPart message) {
        return Stream.of("Subject", "Date", "Message-ID")
                .flatMap(name -> message.field(name.toLowerCase(Locale.ROOT)).stream()
                        .map(value -> new Attribute("Mail " + name, value)))
                .toList();
    }

    /// Adds what is in a part. Of the same text in several forms the plain one counts.
    private void add(List<Entry> entries, MailPart part, List<Attribute> stated, Records.Source source, int depth) {
        String type = part.type();
        List<MailPart> parts = depth < MOST_DEPTH ? part.parts() : List.of();
        if (type.equals("multipart/alternative")) {
            Optional<MailPart> plain = parts.stream()
                    .filter(one -> one.type().equals("text/plain"))
                    .findFirst();
            plain.or(() -> parts.stream().reduce((_, last) -> last))
                    .ifPresent(one -> add(entries, one, stated, source, depth + 1));
        } else if (!parts.isEmpty()) {
            parts.forEach(one -> add(entries, one, stated, source, depth + 1));
        } else if (type.equals("message/rfc822") && depth < MOST_DEPTH) {
            MailPart inner = MailPart.of(part.content());
            add(entries, inner, stated(inner), source, depth + 1);
        } else if (type.equals("text/html")) {
            text(entries, Jsoup.parse(part.text()).wholeText(), stated, source);
        } else if (type.startsWith("text/")) {
            text(entries, part.text(), stated, source);
        } else if (type.equals("application/pdf")) {
            attached(part, source).forEach(entries::add);
        } else {
            entries.add(source.passedOver("an attachment that is neither text nor PDF"));
        }
    }

    private void text(List<Entry> entries, String text, List<Attribute> stated, Records.Source source) {
        String plain = unquoted(folder ? ESCAPED.matcher(text).replaceAll("$1") : text);
        if (!plain.isBlank()) {
            texts.read(plain, stated, source.piece().bytes(), source.provenance())
                    .forEach(entries::add);
        }
    }

    private Stream<Entry> attached(MailPart part, Records.Source source) {
        try {
            return pdf.read(new SourceInput(
                    source.provenance().source() + "!/" + source.piece().number() + ".pdf",
                    new ByteArrayInputStream(part.content())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail to be read", impossible);
        }
    }

    /// Without the marks of a reply where most of a text is one.
    private static String unquoted(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long quoted =
                text.lines().filter(line -> QUOTED.matcher(line).lookingAt()).count();
        return lines <= 2 * quoted ? QUOTED.matcher(text).replaceAll("") : text;
    }

    /// The line before each message of a folder.
    private static final class NextMessage implements LineCutter.Rule {

        private boolean blank = true;

        @Override
        public int begins(String line) {
            boolean begins = blank && FOLDER.matcher(line).matches();
            blank = line.isEmpty();
            return begins ? 1 : 0;
        }
    }
}
