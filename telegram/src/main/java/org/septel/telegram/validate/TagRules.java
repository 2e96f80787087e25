package org.septel.telegram.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;
import org.septel.telegram.Tag;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.TagMeaning;

/// Whether TAGS and subject are there, and the TAGS in their order.
final class TagRules {

    private static final Set<String> SUBJECTS = Set.of("subject", "subject-1974", "topic");

    /// The year whose lists are taken where a telegram has no date.
    private static final int USUAL_YEAR = 2005;

    private final Telegram telegram;
    private final Lexicon lexicon;
    private final Breaches breaches;
    private final int year;

    private TagRules(Telegram telegram, Lexicon lexicon, Breaches breaches) {
        this.telegram = telegram;
        this.lexicon = lexicon;
        this.breaches = breaches;
        this.year = telegram.dateTimeGroup().map(group -> group.year()).orElse(USUAL_YEAR);
    }

    static void check(Telegram telegram, Lexicon lexicon, Breaches breaches) {
        var rules = new TagRules(telegram, lexicon, breaches);
        rules.present();
        List<Spanned<Tag>> tags = telegram.all(Element.TagsLine.class)
                .flatMap(line -> line.tags().stream())
                .toList();
        if (!tags.isEmpty()) {
            rules.subjects(tags);
            rules.order(tags);
        }
        if (telegram.subject().filter(subject -> !subject.isEmpty()).isEmpty()) {
            breaches.missing(
                    DraftingRule.SUBJECT_MISSING,
                    "there is no subject",
                    Element.SubjectLine.class,
                    Element.TagsLine.class,
                    Element.ExecutiveOrderLine.class,
                    Element.ClassificationLine.class);
        }
    }

    private void present() {
        if (telegram.tags().isEmpty() && HandlingRules.isSince(HandlingRules.MANDATORY, telegram)) {
            breaches.missing(
                    DraftingRule.TAGS_MISSING,
                    "there are no TAGS",
                    Element.TagsLine.class,
                    Element.ExecutiveOrderLine.class,
                    Element.ClassificationLine.class);
        }
    }

    private void subjects(List<Spanned<Tag>> tags) {
        boolean subject = tags.stream()
                .flatMap(tag -> lexicon.tag(tag.value().code(), year).stream())
                .anyMatch(tag -> SUBJECTS.contains(tag.family()));
        if (!subject) {
            breaches.add(
                    DraftingRule.SUBJECT_TAG_MISSING,
                    tags.getFirst().span().and(tags.getLast().span()),
                    "no tag tells the subject");
        }
    }

    private void order(List<Spanned<Tag>> tags) {
        Set<Tag> seen = new HashSet<>();
        int last = 0;
        for (Spanned<Tag> tag : tags) {
            if (!seen.add(tag.value())) {
                breaches.add(DraftingRule.TAG_REPEATED, tag.span(), tag.value() + " stands twice");
                continue;
            }
            int rank = rank(tag.value()).orElse(last);
            if (rank < last) {
                breaches.add(
                        DraftingRule.TAG_ORDER,
                        tag.span(),
                        "%s belongs before the %s".formatted(tag.value(), last == 2 ? "countries" : "organisations"));
            }
            last = Math.max(last, rank);
        }
    }

    /// 0 for subjects and programs, 1 for organisations, 2 for countries; empty for persons and what no list has.
    private Optional<Integer> rank(Tag tag) {
        return lexicon.tag(tag.code(), year)
                .map(TagMeaning::family)
                .map(family ->
                        SUBJECTS.contains(family) || family.equals("program") ? 0 : family.equals("org") ? 1 : 2);
    }
}
