package org.septel.archive.indexing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.search.Field;
import org.septel.archive.search.Possession;
import org.septel.archive.search.Zone;
import org.septel.telegram.Addressee;
import org.septel.telegram.CableId;
import org.septel.telegram.Classifier;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Inline;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Post;

/// What a cable has for each field of the query language, of record and telegram together.
final class CableValues {

    /// What publishers write where there is nothing.
    private static final Set<String> NOTHING = Set.of("n/a", "na", "none", "no", "0", "-", "not available");

    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

    private CableValues() {}

    static Map<Field, List<String>> of(IndexSource source) {
        var values = new CableValues();
        values.addresses(source.telegram());
        values.handling(source.telegram(), source.entry());
        values.people(source.telegram());
        values.put(Field.REF, references(source.cable().newest(), source.telegram()));
        values.put(Field.COUNTRY, country(source));
        values.put(Field.LANGUAGE, Stream.of(source.language()));
        values.put(Field.HAS, possessions(source));
        values.put(Field.SOURCE, sources(source.cable().newest()));
        return values.values;
    }

    private void addresses(Telegram telegram) {
        put(Field.FROM, telegram.from().stream());
        put(Field.TO, telegram.addressees(Role.ACTION).stream().map(CableValues::address));
        put(Field.INFO, telegram.addressees(Role.INFO).stream().map(CableValues::address));
    }

    private void handling(Telegram telegram, CatalogueEntry entry) {
        put(Field.ORIGIN, entry.origin().stream());
        put(Field.TAG, entry.tags().stream().map(tag -> tag.strip().toUpperCase(Locale.ROOT)));
        put(Field.CAPTION, Stream.concat(entry.captions().stream(), entry.caveats().stream()));
        put(Field.CAVEAT, entry.caveats().stream());
        put(Field.ORDER, telegram.executiveOrder().stream());
        put(
                Field.REASON,
                telegram.reasons().stream().flatMap(reason -> Stream.of(reason.toString(), reason.section())));
    }

    private void people(Telegram telegram) {
        put(Field.SIGNER, telegram.signatures().stream());
        put(Field.CLASSIFIED_BY, telegram.classifiers().stream().map(Classifier::name));
    }

    private static String address(Addressee addressee) {
        return addressee.address().value();
    }

    private static Stream<String> references(CableVersion version, Telegram telegram) {
        Stream<CableId> lines =
                telegram.references().stream().map(Reference::id).flatMap(Optional::stream);
        Stream<CableId> text = telegram.citations().stream().flatMap(citation -> citation.ids().stream());
        Stream<CableId> record =
                version.record().references().stream().map(CableId::parse).flatMap(Optional::stream);
        return Stream.of(lines, text, record)
                .flatMap(ids -> ids)
                .map(id -> id.as(CableId.Form.DOCUMENT).toString());
    }

    private static Stream<String> possessions(IndexSource source) {
        Telegram telegram = source.telegram();
        var found = new ArrayList<String>();
        if (source.zones().containsKey(Zone.SUMMARY)) {
            found.add(Possession.SUMMARY.toString());
        }
        if (source.zones().containsKey(Zone.COMMENT)) {
            found.add(Possession.COMMENT.toString());
        }
        if (1 < source.cable().versions().size()) {
            found.add(Possession.VERSIONS.toString());
        }
        if (hasAttachment(source)) {
            found.add(Possession.ATTACHMENT.toString());
        }
        if (!telegram.references().isEmpty()) {
            found.add(Possession.REFERENCE.toString());
        }
        inlines(telegram).forEach(inline -> {
            switch (inline) {
                case Inline.Redaction _ -> found.add(Possession.REDACTION.toString());
                case Inline.Bound _, Inline.Mention _ -> {}
            }
        });
        telegram.diagnostics().forEach(odd -> {
            found.add(Possession.DIAGNOSTIC.toString());
            found.add(Possession.diagnostic(odd.code().toString()));
            if (odd.code() == DiagnosticCode.SECTION_MISSING) {
                found.add(Possession.MISSING_SECTION.toString());
            }
        });
        return found.stream();
    }

    private static Stream<Inline> inlines(Telegram telegram) {
        return telegram.all(Element.RunningText.class)
                .flatMap(text -> text.inlines().stream())
                .map(Spanned::value);
    }

    /// What travels is in no country: `(travelling)`.
    private static Stream<String> country(IndexSource source) {
        return source.origin().map(Post::country).filter(name -> !name.startsWith("(")).stream();
    }

    /// As publishers say it of what the paper had with it: `Enclosure: DG ALTERED`, but not `Enclosure: n/a`.
    private static boolean hasAttachment(IndexSource source) {
        Stream<String> record = source.cable().newest().record().attributes().stream()
                .filter(attribute -> isAttachment(attribute.name()))
                .map(Attribute::value);
        Stream<String> lines = source.telegram()
                .all(Element.MetadataLine.class)
                .filter(line -> isAttachment(line.key().value()))
                .flatMap(line -> line.value().stream())
                .map(Spanned::value);
        return Stream.concat(record, lines).anyMatch(CableValues::saysSomething);
    }

    private static boolean isAttachment(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return key.startsWith("enclosure") || key.startsWith("attachment");
    }

    private static boolean saysSomething(String value) {
        String said = value.strip().toLowerCase(Locale.ROOT);
        return !said.isEmpty() && !NOTHING.contains(said);
    }

    private static Stream<String> sources(CableVersion version) {
        return Stream.of(version.provenance().format(), version.provenance().source());
    }

    private void put(Field field, Stream<String> found) {
        var distinct = new LinkedHashSet<String>();
        found.filter(value -> !value.isBlank()).forEach(distinct::add);
        if (!distinct.isEmpty()) {
            values.put(field, List.copyOf(distinct));
        }
    }
}
