package org.septel.archive.importing.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// One cable of the Cablegate release as its web page: a table, then heading and text as two blocks.
///
/// The blocks are no HTML: line ends are entities and links are the page's, but all else stands as in the telegram, `&`
/// and `<` bare. So the blocks are cut out before anything that knows HTML sees the page.
final class CablegatePage implements SourceReader {

    private static final String BLOCK = "<pre>";
    private static final String BLOCK_END = "</pre>";

    private static final Pattern TABLE =
            Pattern.compile("<table\\s{1,9}class=['\"]cable['\"]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile("<h3>\\s{0,9}Viewing cable ");
    private static final Pattern LINE_END = Pattern.compile("&#(?:x0{0,6}A|0{0,6}10);", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]{0,300}>|</a>");
    private static final Pattern TAG = Pattern.compile("<a href=['\"][^'\">]{0,100}/tag/[^>]{0,100}>([^<]{1,100})</a>");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Match recognises(SourceHead head) {
        boolean certain = Markup.of(head)
                .filter(Markup::isHtml)
                .filter(page -> page.hasAny("<title>cable viewer</title>", "class='cable'", "class=\"cable\""))
                .isPresent();
        return certain ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        return Records.whole(this, input, source -> Stream.of(record(source)));
    }

    private static Entry record(Records.Source source) {
        String page = source.text();
        Matcher table = TABLE.matcher(page);
        int block = table.find() ? page.indexOf(BLOCK, table.end()) : -1;
        if (block < 0) {
            return source.unreadable("a page of a cable viewer without a cable on it");
        }
        Map<String, String> values = values(page.substring(table.start(), block));
        String blocks = page.substring(block);
        var record = new PublishedRecord(
                Optional.ofNullable(values.get("reference id")),
                Optional.ofNullable(values.get("created")).flatMap(PublishedTime::read),
                Optional.ofNullable(values.get("classification")),
                Optional.ofNullable(values.get("origin")),
                title(page.substring(0, table.start())),
                tags(blocks),
                List.of(),
                Optional.ofNullable(values.get("released")).stream()
                        .map(released -> new Attribute("Released", released))
                        .toList());
        return source.record(record, text(blocks));
    }

    /// The table's columns by their names, in small letters.
    private static Map<String, String> values(String table) {
        Document html = Jsoup.parseBodyFragment(table);
        List<Element> names = html.select("th");
        List<Element> cells = html.select("td");
        var values = new HashMap<String, String>();
        for (int column = 0; column < Math.min(names.size(), cells.size()); column++) {
            String value = cells.get(column).text().strip();
            if (!value.isEmpty()) {
                values.put(names.get(column).text().strip().toLowerCase(Locale.ROOT), value);
            }
        }
        return values;
    }

    /// What stands behind the id in the page's own heading.
    private static Optional<String> title(String page) {
        Matcher heading = HEADING.matcher(page);
        if (!heading.find()) {
            return Optional.empty();
        }
        int end = page.indexOf("</h3>", heading.end());
        String line = end < 0
                ? ""
                : Jsoup.parseBodyFragment(page.substring(heading.end(), end)).text();
        int comma = line.indexOf(", ");
        return Optional.of(line.substring(comma < 0 ? line.length() : comma + 2))
                .filter(title -> !title.isBlank());
    }

    private static List<String> tags(String blocks) {
        return TAG.matcher(blocks)
                .results()
                .map(tag -> tag.group(1).strip())
                .distinct()
                .toList();
    }

    /// Heading and text, each beginning on a line of its own.
    private static String text(String blocks) {
        var texts = new ArrayList<String>();
        int at = 0;
        while (0 <= at) {
            int start = at + BLOCK.length();
            int next = blocks.indexOf(BLOCK, start);
            String region = blocks.substring(start, next < 0 ? blocks.length() : next);
            int end = region.lastIndexOf(BLOCK_END);
            texts.add(plain(end < 0 ? region : region.substring(0, end)));
            at = next;
        }
        var whole = new StringBuilder();
        for (String text : texts) {
            whole.append(whole.isEmpty() || whole.charAt(whole.length() - 1) == '\n' ? "" : "\n")
                    .append(text);
        }
        return whole.toString();
    }

    private static String plain(String block) {
        return LINE_END.matcher(LINK.matcher(block).replaceAll("")).replaceAll("\n");
    }
}
