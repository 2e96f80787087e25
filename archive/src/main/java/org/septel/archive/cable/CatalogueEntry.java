package org.septel.archive.cable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Telegram;
import org.septel.telegram.declassify.Markings;
import org.septel.telegram.lexicon.Caption;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;
import org.septel.telegram.view.DisplayTitle;

/// A cable in the catalogue: what record and telegram say together, the one rule applied for every list, page and
/// export.
///
/// @param id             as [Identification] finds it
/// @param documentId     what the archive calls it where that is not the id: `1976STATE187673_b`
/// @param created        of the record, else of the date-time group, which also lends its time to a record that has
///     only the same day; UTC
/// @param classification `CONFIDENTIAL`, `UNCLASSIFIED//FOR OFFICIAL USE ONLY`; of the record, else of the telegram;
///     caveats apart
/// @param caveats        of record and telegram, without repeats: `NOFORN`
/// @param captions       of the telegram, caveats left out: `SIPDIS`
/// @param origin         `Embassy Moscow`; of the record, else of the sender's post
/// @param title          the record's title as published
/// @param subject        the telegram's whole SUBJECT
/// @param displayTitle   subject, else title, in mixed case
/// @param titleCut       whether the record's title is the subject cut short
/// @param tags           of the telegram, then those that only its publisher gives, upper case, without repeats
public record CatalogueEntry(
        Optional<CableId> id,
        Optional<String> documentId,
        Optional<Instant> created,
        Optional<String> classification,
        List<String> caveats,
        List<String> captions,
        Optional<String> origin,
        Optional<String> title,
        Optional<String> subject,
        Optional<String> displayTitle,
        boolean titleCut,
        List<String> tags) {

    public CatalogueEntry {
        caveats = List.copyOf(caveats);
        captions = List.copyOf(captions);
        tags = List.copyOf(tags);
    }

    /// What record and telegram say together.
    public static CatalogueEntry of(PublishedRecord record, Telegram telegram, Lexicon lexicon) {
        Optional<CableId> id = Identification.of(record, telegram, lexicon).id();
        Optional<PublishedClassification> published = record.classification().map(PublishedClassification::parse);
        Optional<String> subject = telegram.subject().filter(text -> !text.isBlank());
        var display = new DisplayTitle(lexicon);
        return new CatalogueEntry(
                id,
                record.identifier()
                        .or(() -> Identification.documentNumber(telegram))
                        .filter(number ->
                                id.isEmpty() || !number.equals(id.get().toString())),
                created(record, telegram),
                published
                        .map(PublishedClassification::text)
                        .filter(text -> !text.isEmpty())
                        .or(() -> telegram.classification().map(Object::toString)),
                caveats(published, telegram, lexicon),
                telegram.captions().stream()
                        .filter(caption -> !isCaveat(caption, lexicon))
                        .toList(),
                record.origin().or(() -> post(telegram, id, lexicon).map(Post::display)),
                record.title(),
                subject,
                subject.or(record::title).map(display::of),
                record.title().isPresent()
                        && subject.isPresent()
                        && isCut(record.title().get(), subject.get()),
                tags(record, telegram));
    }

    /// What the end of its classification depends on: of the telegram, and of the record what the telegram lacks.
    public Markings markings(Telegram telegram) {
        Markings said = Markings.of(telegram);
        if (said.sent().isEmpty() && created.isPresent()) {
            said = said.withSent(created.get().atOffset(ZoneOffset.UTC).toLocalDate());
        }
        Optional<Classification> level =
                classification.map(PublishedClassification::parse).flatMap(PublishedClassification::level);
        return said.level().isEmpty() && level.isPresent() ? said.withLevel(level.get()) : said;
    }

    private static List<String> tags(PublishedRecord record, Telegram telegram) {
        return Stream.concat(telegram.tags().stream(), record.tags().stream())
                .map(tag -> tag.strip().toUpperCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /// A limit on who may be told, which often stands on a line of its own as captions do.
    private static boolean isCaveat(String caption, Lexicon lexicon) {
        return lexicon.caption(caption)
                .filter(known -> known.family() == Caption.Family.DISSEMINATION)
                .isPresent();
    }

    private static List<String> caveats(
            Optional<PublishedClassification> published, Telegram telegram, Lexicon lexicon) {
        Stream<String> onLinesOfTheirOwn = telegram.captions().stream().filter(caption -> isCaveat(caption, lexicon));
        return Stream.of(
                        published.stream().flatMap(classification -> classification.caveats().stream()),
                        telegram.caveats().stream(),
                        onLinesOfTheirOwn)
                .flatMap(caveats -> caveats)
                .distinct()
                .toList();
    }

    /// The post that it comes from, as it says, else as its id does.
    public Optional<Post> post(CableId id, Lexicon lexicon) {
        return origin.flatMap(lexicon::postNamed).or(() -> lexicon.post(id.post()));
    }

    private static Optional<Instant> created(PublishedRecord record, Telegram telegram) {
        Optional<Instant> sent = telegram.dateTimeGroup().flatMap(DateTimeGroup::instant);
        if (record.created().isEmpty()) {
            return sent;
        }
        Instant published = record.created().get();
        return Optional.of(sent.filter(time -> PublishedTime.isDayOnly(published)
                        && time.truncatedTo(ChronoUnit.DAYS).equals(published))
                .orElse(published));
    }

    private static Optional<Post> post(Telegram telegram, Optional<CableId> id, Lexicon lexicon) {
        return telegram.from()
                .flatMap(lexicon::postNamed)
                .or(() -> telegram.messageReference().flatMap(reference -> lexicon.postNamed(reference.post())))
                .or(() -> id.flatMap(known -> lexicon.post(known.post())));
    }

    /// Whether a title is the beginning of the subject and no more, whatever the case and the runs of blanks.
    private static boolean isCut(String title, String subject) {
        String whole = folded(subject);
        String part = folded(title);
        return !part.isEmpty() && part.length() < whole.length() && whole.startsWith(part);
    }

    private static String folded(String title) {
        return title.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
