package org.septel.archive.importing.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;

/// What the National Archives' electronic telegrams state beside their text, gathered key by key. Not safe for threads.
///
/// @source the series' own list of attributes
final class AadRecord {

    /// Keys that stand in no telegram: a line that begins so is an attribute.
    private static final List<String> OWN = List.of(
            "Automatic Decaptioning",
            "Capture Date",
            "Channel Indicators",
            "Concepts",
            "Control Number",
            "Copy",
            "Current Classification",
            "Current Handling Restrictions",
            "Decaption Date",
            "Decaption Note",
            "Disposition Action",
            "Disposition Approved on Date",
            "Disposition Authority",
            "Disposition Case Number",
            "Disposition Comment",
            "Disposition Date",
            "Disposition Event",
            "Disposition History",
            "Disposition Reason",
            "Disposition Remarks",
            "Document Number",
            "Document Source",
            "Document Unique ID",
            "Draft Date",
            "Drafter",
            "Enclosure",
            "Errors",
            "Film Number",
            "Format",
            "Handling Restrictions",
            "Image Path",
            "ISecure",
            "Legacy Key",
            "Line Count",
            "Litigation Code Aides",
            "Litigation Codes",
            "Litigation History",
            "Locator",
            "Margin",
            "Markings",
            "Message ID",
            "Original Classification",
            "Original Handling Restrictions",
            "Original Previous Classification",
            "Original Previous Handling Restrictions",
            "Page Count",
            "Previous Channel Indicators",
            "Previous Classification",
            "Previous Handling Restrictions",
            "Retention",
            "Review Action",
            "Review Authority",
            "Review Comment",
            "Review Content Flags",
            "Review Date",
            "Review Event",
            "Review Exemptions",
            "Review History",
            "Review Markings",
            "Review Media Identifier",
            "Review Referrals",
            "Review Release Date",
            "Review Release Event",
            "Review Transfer Date",
            "Review Withdrawn Fields",
            "SAS ID",
            "Secure",
            "Sent Date",
            "Status",
            "Type");

    /// Keys that may as well begin a line of a telegram.
    private static final List<String> SHARED =
            List.of("Executive Order", "From", "Office", "Reference", "Subject", "TAGS", "To");

    private static final Map<String, String> NAMES =
            Stream.concat(OWN.stream(), SHARED.stream()).collect(Collectors.toMap(AadRecord::folded, name -> name));

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern REFERENCE =
            Pattern.compile("(\\d{2}|\\d{4})\\s{0,3}([A-Z][A-Z .]{1,30}?)\\s{0,3}(\\d{1,7})");
    private static final Pattern OUTSIDE_PARENTHESES = Pattern.compile("[,;](?![^(]{0,200}\\))");

    private final List<Attribute> attributes = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    /// How a key is spelled, whatever its case and its joints: `DOCUMENT_NUMBER` is `Document Number`.
    static Optional<String> key(String written) {
        return Optional.ofNullable(NAMES.get(folded(written)));
    }

    /// Whether a key stands in no telegram.
    static boolean isOwn(String key) {
        return OWN.contains(key);
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /// Adds what is stated under a key; of a key that comes again the first value counts, all are kept.
    void add(String key, String value) {
        String text = value.strip();
        if (!text.isEmpty()) {
            attributes.add(new Attribute(key, text));
            values.putIfAbsent(key, text);
        }
    }

    boolean isEmpty() {
        return attributes.isEmpty();
    }

    PublishedRecord record() {
        return new PublishedRecord(
                value("Document Number"),
                created(),
                classification(),
                Optional.empty(),
                value("Subject"),
                value("TAGS").stream()
                        .flatMap(tags -> Arrays.stream(OUTSIDE_PARENTHESES.split(tags)))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                value("Reference").stream()
                        .flatMap(references -> Arrays.stream(OUTSIDE_PARENTHESES.split(references)))
                        .map(AadRecord::reference)
                        .filter(reference -> !reference.isEmpty())
                        .toList(),
                attributes);
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.equalsIgnoreCase("n/a"));
    }

    private Optional<Instant> created() {
        return value("Draft Date").or(() -> value("Sent Date")).flatMap(AadRecord::time);
    }

    private static Optional<Instant> time(String written) {
        Matcher dayFirst = DAY_FIRST.matcher(written);
        return PublishedTime.read(
                dayFirst.matches()
                        ? "%s-%02d-%02d"
                                .formatted(
                                        dayFirst.group(3),
                                        Integer.valueOf(dayFirst.group(2)),
                                        Integer.valueOf(dayFirst.group(1)))
                        : written);
    }

    /// What the telegram bore when it was sent, with the limits on who might handle it.
    private Optional<String> classification() {
        return value("Original Classification")
                .map(level -> Stream.concat(
                                Stream.of(level),
                                value("Original Handling Restrictions").stream()
                                        .flatMap(limits -> Arrays.stream(limits.split("[,;]"))
                                                .map(String::strip)))
                        .collect(Collectors.joining("//")));
    }

    /// `75 STATE 194199` as an id.
    private static String reference(String written) {
        Matcher reference = REFERENCE.matcher(written.strip());
        return reference.matches()
                ? reference.group(1) + reference.group(2).replaceAll("[ .]", "") + reference.group(3)
                : written.strip();
    }
}
