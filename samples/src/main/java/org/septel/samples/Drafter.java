package org.septel.samples;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.samples.Draft.Cited;
import org.septel.samples.Draft.HeadingPart;
import org.septel.samples.Draft.ParagraphPart;
import org.septel.samples.Draft.Part;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Precedence;

/// Drafts one cable: chooses what it is about, to whom it goes, how it is classified, and writes its paragraphs.
final class Drafter {

    private static final String FICTION =
            "This telegram is an invented sample. The persons, firms and events in it do not exist.";

    private final Dice dice;
    private final SamplePost from;
    private final LocalDateTime filed;
    private final Story story;
    private final SamplePost about;
    private final Phrasebook phrases;
    private final Classification classification;

    Drafter(Dice dice, SamplePost from, LocalDateTime filed) {
        this.dice = dice;
        this.from = from;
        this.filed = filed;
        this.story = dice.pick(Story.ALL);
        this.about = from.isDepartment() ? SamplePost.ALL.get(dice.between(1, SamplePost.ALL.size() - 1)) : from;
        this.phrases = new Phrasebook(dice, about, filed.toLocalDate());
        this.classification = classify();
    }

    Draft draft(CableId id, int serial, List<Cited> cited) {
        Optional<String> classifier =
                classification.isNationalSecurity() ? Optional.of(classifier()) : Optional.empty();
        return new Draft(
                id,
                from,
                filed,
                serial,
                precedence(),
                from.isDepartment() ? List.of(about) : List.of(SamplePost.DEPARTMENT),
                info(),
                classification,
                captions(),
                tags(),
                phrases.fill(dice.pick(story.subjects())),
                cited,
                classifier,
                parts(!cited.isEmpty()),
                Phrasebook.chief(from, filed.getYear()));
    }

    private Classification classify() {
        int roll = dice.below(100);
        if (story.sensitive()) {
            return roll < 25 ? Classification.SECRET : roll < 85 ? Classification.CONFIDENTIAL : sensitive();
        }
        return roll < 3
                ? Classification.SECRET
                : roll < 25 ? Classification.CONFIDENTIAL : roll < 50 ? sensitive() : Classification.UNCLASSIFIED;
    }

    private Classification sensitive() {
        return filed.getYear() < 1990 ? Classification.LIMITED_OFFICIAL_USE : Classification.SENSITIVE_BUT_UNCLASSIFIED;
    }

    private Precedence precedence() {
        int roll = dice.below(100);
        return roll < 8 ? Precedence.IMMEDIATE : roll < 40 ? Precedence.PRIORITY : Precedence.ROUTINE;
    }

    private List<SamplePost> info() {
        var posts = new LinkedHashSet<SamplePost>();
        for (int i = dice.between(0, 4); 0 < i; i--) {
            posts.add(SamplePost.pick(dice));
        }
        posts.remove(from);
        posts.remove(SamplePost.DEPARTMENT);
        posts.remove(about);
        return List.copyOf(posts);
    }

    private List<String> captions() {
        if (filed.getYear() < 1990) {
            return dice.percent(6) ? List.of("EXDIS") : List.of();
        }
        var captions = new ArrayList<String>();
        if (classification == Classification.SENSITIVE_BUT_UNCLASSIFIED) {
            captions.add("SENSITIVE");
        }
        if (2005 <= filed.getYear() && dice.percent(80)) {
            captions.add("SIPDIS");
        }
        return captions;
    }

    private List<String> tags() {
        var tags = new LinkedHashSet<String>(story.tags());
        if (filed.getYear() < 1980) {
            tags.remove("PREL");
            tags.addFirst("PFOR");
        }
        tags.add(about.tag());
        if (dice.percent(30)) {
            tags.add(SamplePost.pick(dice).tag());
        }
        return List.copyOf(tags);
    }

    private String classifier() {
        return switch (dice.below(4)) {
            case 0 -> "Ambassador " + Phrasebook.word(dice, "first") + " " + Phrasebook.chief(from, filed.getYear());
            case 1 -> "DCM " + Phrasebook.person(dice);
            case 2 -> "Political Counselor " + Phrasebook.person(dice);
            default -> "Charge d'Affaires " + Phrasebook.person(dice);
        };
    }

    private List<Part> parts(boolean cites) {
        int paragraphs = dice.tailed(2, 9, 70);
        var parts = new ArrayList<Part>();
        var lines = new Deck(
                dice,
                Stream.concat(story.lines().stream(), Story.GENERIC.lines().stream())
                        .toList());
        var headings = new Deck(dice, story.headings());
        int number = 1;
        if (3 < paragraphs) {
            parts.add(paragraph(number++, "Summary. " + join(story.summaries()) + " End summary."));
        }
        int untilHeading = 0;
        while (number < paragraphs) {
            if (untilHeading-- == 0 && 4 < paragraphs) {
                parts.add(new HeadingPart(phrases.fill(headings.next())));
                untilHeading = dice.between(1, 4);
            }
            String opening = cites && number == 2 ? "As reported in ref A, the matter is not new. " : "";
            parts.add(paragraph(number++, opening + prose(lines)));
        }
        if (3 < paragraphs && dice.percent(70)) {
            parts.add(new HeadingPart("Comment"));
            parts.add(paragraph(number++, join(story.comments())));
        }
        parts.add(new ParagraphPart(number, Classification.UNCLASSIFIED, FICTION));
        return parts;
    }

    private ParagraphPart paragraph(int number, String text) {
        boolean lower = dice.percent(20);
        return new ParagraphPart(number, lower ? Classification.UNCLASSIFIED : classification, text);
    }

    private String prose(Deck lines) {
        var text = new StringBuilder(phrases.fill(lines.next()));
        for (int i = dice.between(2, 5); 0 < i; i--) {
            text.append(' ').append(phrases.fill(lines.next()));
        }
        if (dice.percent(6)) {
            text.append(" (Further details septel.)");
        }
        return text.toString();
    }

    private String join(List<String> templates) {
        return String.join(" ", templates.stream().map(phrases::fill).toList());
    }

    /// Templates dealt in chance order, reshuffled when they run out.
    private static final class Deck {

        private final Dice dice;
        private final List<String> all;
        private final List<String> left = new ArrayList<>();

        Deck(Dice dice, List<String> all) {
            this.dice = dice;
            this.all = all;
        }

        String next() {
            if (left.isEmpty()) {
                left.addAll(all);
            }
            return left.remove(dice.below(left.size()));
        }
    }
}
