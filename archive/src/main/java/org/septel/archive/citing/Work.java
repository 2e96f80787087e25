package org.septel.archive.citing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.ContentHash;
import org.septel.telegram.Addressee;
import org.septel.telegram.CableId;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// What is cited: a cable, or one of its paragraphs, in exactly one of its texts.
///
/// @param title          in mixed case; never empty
/// @param origin         who wrote it: `Embassy Moscow`
/// @param addressee      who was to act, as addressed: `SECSTATE WASHDC`
/// @param date           of the cable, UTC
/// @param classification as it was sent: `CONFIDENTIAL`
/// @param paragraph      from 1; empty for the whole cable
/// @param text           hash of the text that is meant, whatever other versions there are
public record Work(
        CableId id,
        String title,
        Optional<String> origin,
        Optional<String> addressee,
        Optional<LocalDate> date,
        Optional<String> classification,
        List<String> tags,
        Optional<Integer> paragraph,
        ContentHash text) {

    /// So many digits of a hash tell texts of one cable apart, and are short enough to print.
    private static final int SHORT_HASH = 16;

    public Work {
        tags = List.copyOf(tags);
    }

    /// The cable as the catalogue has it; without an origin there, by the sender's address.
    public static Work of(CableId id, CatalogueEntry entry, Telegram telegram, ContentHash text) {
        return new Work(
                id,
                entry.displayTitle()
                        .or(entry::title)
                        .filter(title -> !title.isBlank())
                        .orElse("Cable " + id),
                entry.origin().or(telegram::from),
                telegram.addressees(Role.ACTION).stream()
                        .findFirst()
                        .map(Addressee::address)
                        .map(Spanned::value),
                entry.created().map(Work::day),
                entry.classification(),
                entry.tags(),
                Optional.empty(),
                text);
    }

    private static LocalDate day(Instant created) {
        return created.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /// One paragraph of it.
    public Work paragraph(int number) {
        return new Work(id, title, origin, addressee, date, classification, tags, Optional.of(number), text);
    }

    /// The first digits of the text's hash: `3f2a61bc0d94e7f5`.
    public String shortHash() {
        return text.hex().substring(0, SHORT_HASH);
    }

    /// What pins the citation to a text: `text sha256:3f2a61bc0d94e7f5`.
    String pin() {
        return "text sha256:" + shortHash();
    }

    /// Classification, paragraph and text, for the field in which formats keep what they have no field for.
    String note() {
        var parts = new ArrayList<String>();
        classification.ifPresent(level -> parts.add("Classified as sent: " + level));
        paragraph.ifPresent(number -> parts.add("Paragraph " + number));
        parts.add(pin());
        return String.join("; ", parts);
    }
}
