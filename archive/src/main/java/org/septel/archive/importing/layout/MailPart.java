package org.septel.archive.importing.layout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message, or a part of one: header fields and a body. Read leniently; whatever is wrong with it, there is some
/// text.
///
/// @param fields by their names in small letters; of a field that comes twice, the first
/// @param body   as it stands, still in its transfer encoding
/// @source RFC 5322, RFC 2045, RFC 2047
record MailPart(Map<String, String> fields, byte[] body) {

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_HEADER = 1 << 20;

    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([^?\\s]{1,40})(?:\\*[^?]{0,20})?\\?([BbQq])\\?([^?\\s]{0,998})\\?=(?:\\s+(?==\\?))?");
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s{0,9}([A-Za-z-]{1,40})\\*?=\\s{0,9}(?:\"([^\"]{0,500})\"|([^;\\s]{1,500}))");

    MailPart {
        fields = Map.copyOf(fields);
    }

    static MailPart of(byte[] bytes) {
        String text = latin(bytes);
        var fields = new HashMap<String, String>();
        String name = "";
        int at = 0;
        while (at < text.length() && at < MOST_HEADER) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).stripTrailing();
            at = Math.min(end + 1, text.length());
            if (line.isEmpty()) {
                break;
            }
            if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
                fields.merge(name, " " + line.strip(), String::concat);
            } else {
                int colon = line.indexOf(':');
                name = colon < 1 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()
                        && fields.putIfAbsent(name, line.substring(colon + 1).strip()) != null) {
                    name = "";
                }
            }
        }
        return new MailPart(fields, text.substring(at).getBytes(StandardCharsets.ISO_8859_1));
    }

    /// A field's text, its encoded words decoded.
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(MailPart::decodedWords).filter(text -> !text.isBlank());
    }

    /// `text/plain`, in small letters.
    String type() {
        return fields.getOrDefault("content-type", "text/plain")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /// The parts of a message of several; none of one that is a single text.
    List<MailPart> parts() {
        String boundary = parameter("boundary");
        if (!type().startsWith("multipart/") || boundary.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<MailPart>();
        String text = latin(body);
        String mark = "--" + boundary;
        int start = text.startsWith(mark) ? 0 : after(text, "\n" + mark, 0);
        while (0 <= start && parts.size() < MOST_PARTS) {
            int line = text.indexOf('\n', start);
            if (line < 0 || text.startsWith(mark + "--", start)) {
                break;
            }
            int next = after(text, "\n" + mark, line);
            String part = text.substring(line + 1, next < 0 ? text.length() : Math.max(line + 1, next - 1));
            parts.add(of(part.getBytes(StandardCharsets.ISO_8859_1)));
            start = next;
        }
        return parts;
    }

    /// Where the mark stands, its line end passed; negative if nowhere.
    private static int after(String text, String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? -1 : at + 1;
    }

    /// The body's text.
    String text() {
        byte[] bytes = content();
        String charset = parameter("charset");
        return charset.isEmpty() || charset.equalsIgnoreCase("utf-8") || charset.equalsIgnoreCase("us-ascii")
                ? Encoding.decode(bytes).text()
                : new String(bytes, charset(charset));
    }

    /// The body without its transfer encoding.
    byte[] content() {
        return switch (fields.getOrDefault("content-transfer-encoding", "")
                .strip()
                .toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(latin(body));
            case "quoted-printable" -> quotedPrintable(latin(body));
            default -> body;
        };
    }

    private String parameter(String name) {
        Matcher parameter = PARAMETER.matcher(fields.getOrDefault("content-type", ""));
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                return Optional.ofNullable(parameter.group(2)).orElse(parameter.group(3));
            }
        }
        return "";
    }

    private static String decodedWords(String text) {
        return ENCODED_WORD.matcher(text).replaceAll(word -> {
            byte[] bytes = word.group(2).equalsIgnoreCase("b")
                    ? base64(word.group(3))
                    : quotedPrintable(word.group(3).replace('_', ' '));
            return Matcher.quoteReplacement(new String(bytes, charset(word.group(1))));
        });
    }

    private static byte[] base64(String text) {
        String letters = text.replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getDecoder()
                .decode(letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters);
    }

    private static byte[] quotedPrintable(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int soft = letter == '=' ? softBreak(text, at + 1) : -1;
            if (0 <= soft) {
                at = soft;
            } else if (letter == '='
                    && at + 2 < text.length()
                    && isHex(text.charAt(at + 1))
                    && isHex(text.charAt(at + 2))) {
                bytes.write(Integer.parseInt(text, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.write(letter);
            }
        }
        return bytes.toByteArray();
    }

    /// Where the line end stands that an equals sign takes away; negative if there is none.
    private static int softBreak(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\r' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at : -1;
    }

    private static boolean isHex(char letter) {
        return 0 <= Character.digit(letter, 16) && letter < 128;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
