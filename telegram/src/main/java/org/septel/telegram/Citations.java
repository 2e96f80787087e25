package org.septel.telegram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Links what the running text names to the entries of the reference lines: by letter, by number, and "reftel" to all
/// that there is.
final class Citations {

    private static final Set<String> JOINTS = Set.of("-", "\u2013", "to", "thru", "through");
    private static final int LONGEST_JOINT = 12;

    private final List<Spanned<Reference>> entries;
    private final Map<String, List<Spanned<Reference>>> byLabel = new HashMap<>();
    private final Map<CableId, Spanned<Reference>> byId = new HashMap<>();

    private Citations(List<Spanned<Reference>> entries) {
        this.entries = entries;
        for (Spanned<Reference> entry : entries) {
            entry.value()
                    .label()
                    .ifPresent(label -> byLabel.computeIfAbsent(label, _ -> new ArrayList<>())
                            .add(entry));
            entry.value().id().ifPresent(id -> byId.putIfAbsent(id, entry));
        }
    }

    static List<Citation> of(Telegram telegram) {
        var citations = new Citations(telegram.all(Element.ReferenceLine.class)
                .flatMap(line -> line.references().stream())
                .toList());
        var found = new ArrayList<Citation>();
        for (Element element : telegram.elements()) {
            if (!(element instanceof Element.RunningText text)) {
                continue;
            }
            for (Spanned<Inline> inline : text.inlines()) {
                if (inline.value() instanceof Inline.Mention(Reference mention)) {
                    var cited = new ArrayList<>(citations.between(telegram, found, mention, inline.span()));
                    cited.addAll(citations.meant(mention));
                    found.add(new Citation(new Spanned<>(mention, inline.span()), cited));
                }
            }
        }
        return found;
    }

    /// What lies between the letters of `refs A-D`: the entries of B and C.
    private List<Spanned<Reference>> between(Telegram telegram, List<Citation> before, Reference last, Span span) {
        if (before.isEmpty() || last.label().isEmpty()) {
            return List.of();
        }
        Spanned<Reference> first = before.getLast().mention();
        int start = first.span().end();
        int end = span.start();
        if (first.value().label().isEmpty()
                || LONGEST_JOINT < end - start
                || !JOINTS.contains(telegram.text(new Span(start, end)).strip().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        var found = new ArrayList<Spanned<Reference>>();
        char from = first.value().label().get().charAt(0);
        for (char letter = ++from; letter < last.label().get().charAt(0); letter++) {
            found.addAll(withLabel(String.valueOf(letter)));
        }
        return found;
    }

    /// Where the reference lines have no letters, the first entry is A.
    private List<Spanned<Reference>> withLabel(String label) {
        int index = label.charAt(0) - 'A';
        return byLabel.isEmpty() && 0 <= index && index < entries.size()
                ? List.of(entries.get(index))
                : byLabel.getOrDefault(label, List.of());
    }

    private List<Spanned<Reference>> meant(Reference mention) {
        if (mention.label().isPresent()) {
            return withLabel(mention.label().get());
        }
        if (mention.id().isPresent()) {
            Spanned<Reference> entry = byId.get(mention.id().get());
            return entry == null ? List.of() : List.of(entry);
        }
        boolean all =
                entries.size() == 1 || mention.text().toUpperCase(Locale.ROOT).endsWith("S");
        return mention.kind() == Reference.Kind.REFTEL && all ? entries : List.of();
    }
}
