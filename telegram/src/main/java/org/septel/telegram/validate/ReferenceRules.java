package org.septel.telegram.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Citation;
import org.septel.telegram.Element;
import org.septel.telegram.Reference;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Whether references are lettered, and those of the text listed.
final class ReferenceRules {

    private ReferenceRules() {}

    static void check(Telegram telegram, Breaches breaches) {
        List<Spanned<Reference>> entries = entries(telegram);
        labels(entries, breaches);
        for (Citation citation : telegram.citations()) {
            Reference mention = citation.mention().value();
            if (citation.cited().isEmpty() && isOfLine(mention, entries.isEmpty())) {
                breaches.add(
                        DraftingRule.REFERENCE_UNLISTED,
                        citation.mention().span(),
                        "the reference line has no "
                                + telegram.text(citation.mention().span()));
            }
        }
    }

    /// `ref B` always, `reftel` where nothing is listed.
    private static boolean isOfLine(Reference mention, boolean nothingListed) {
        return mention.kind() == Reference.Kind.REFTEL && (mention.label().isPresent() || nothingListed);
    }

    /// A range is several references and one entry.
    private static List<Spanned<Reference>> entries(Telegram telegram) {
        var entries = new ArrayList<Spanned<Reference>>();
        telegram.all(Element.ReferenceLine.class)
                .flatMap(line -> line.references().stream())
                .filter(entry -> entries.isEmpty() || !entries.getLast().span().equals(entry.span()))
                .forEach(entries::add);
        return entries;
    }

    private static void labels(List<Spanned<Reference>> entries, Breaches breaches) {
        char last = '@';
        for (Spanned<Reference> entry : entries) {
            Optional<String> label = entry.value().label();
            if (label.isEmpty()) {
                if (1 < entries.size()) {
                    lettered(entry.span(), entry.value().text() + " has no letter", breaches);
                }
                continue;
            }
            char letter = label.get().charAt(0);
            boolean due = letter == last || letter == last + 1 || (last == '@' && letter == '1');
            if (!due && label.get().length() == 1) {
                String before = last == '@' ? "the first reference is " : last + " is followed by ";
                lettered(entry.span(), before + letter, breaches);
            }
            last = letter;
        }
    }

    private static void lettered(Span span, String message, Breaches breaches) {
        breaches.add(DraftingRule.REFERENCE_LABELS, span, message);
    }
}
