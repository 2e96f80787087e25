package org.septel.telegram.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.septel.telegram.Classification;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Classifier;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Declassification;
import org.septel.telegram.FilingTime;
import org.septel.telegram.MessageReference;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Precedence;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Tag;
import org.septel.telegram.write.Authority;
import org.septel.telegram.write.Cited;
import org.septel.telegram.write.Dispatch;
import org.septel.telegram.write.Draft;
import org.septel.telegram.write.Handling;
import org.septel.telegram.write.OrderEntry;
import org.septel.telegram.write.Passage;
import org.septel.telegram.write.Recipient;
import org.septel.telegram.write.Topic;
import org.septel.telegram.write.Transmission;

/// Invents drafts that keep every rule of drafting; one seed, one draft.
public final class Drafts {

    private static final List<String> POSTS = List.of("MOSCOW", "KUALA LUMPUR", "RIO DE JANEIRO", "PARIS", "N'DJAMENA");
    private static final List<String> INDICATORS = List.of("RUEHMO", "RUEHKL", "RUEHRI", "RUEHFR", "RUEHNJ");
    private static final List<String> KINDS = List.of("AMEMBASSY", "AMEMBASSY", "AMCONSUL", "AMEMBASSY", "AMEMBASSY");
    private static final List<String> ADDRESSEES = List.of(
            "RUEHBS/AMEMBASSY BRUSSELS",
            "RUEHRO/AMEMBASSY ROME",
            "RUEHZL/EUROPEAN POLITICAL COLLECTIVE",
            "RUEKJCS/SECDEF WASHDC",
            "RHEHNSC/NSC WASHDC",
            "RUEHTA/AMEMBASSY ASTANA");
    private static final List<String> SUBJECT_TAGS = List.of("ECON", "EFIN", "ETRD", "PGOV", "PHUM", "PREL", "PTER");
    private static final List<String> COUNTRY_TAGS = List.of("BR", "FR", "MY", "RS", "UP");
    private static final String WORDS =
            "the a of and to in that minister president talks visit agreed said would not be on with for from its trade"
                    + " border security council vote gas pipeline elections opposition court police press embassy officials"
                    + " Ankara Paris Moscow Roe Doe Smith European Union NATO UN GOR IMF Duma June Monday 2007 12 3.5 45,000"
                    + " two-day long- short-term e-mail \"reform\" (including others) President's naïve São and/or -- U.S."
                    + " 10 percent; however, meanwhile, EU-Russia http://www.example.org/a/long/page.html";

    /// What a line of a telegram begins with when it is no line of text.
    private static final String TRAPS =
            "SIPDIS REF TAGS SUBJECT: PAGE 1. 2. 3. (C) 12) SECRET UNCLAS BT E.O. 12958 FM TO INFO"
                    + " CLASSIFIED BY MOSCOW 4634 DE NNNN REFTEL NOFORN Summary. Comment: --- VZCZC ZNY O P";

    private final Random dice;
    private final boolean trapped;

    private Drafts(long seed, boolean trapped) {
        this.dice = new Random(seed);
        this.trapped = trapped;
    }

    /// @param paragraphs 1 and up; about 40 make two sections
    public static Draft of(long seed, int paragraphs) {
        return new Drafts(seed, false).draft(paragraphs);
    }

    /// The same with words in its text that would mean something else at the beginning of a line.
    public static Draft trapped(long seed, int paragraphs) {
        return new Drafts(seed, true).draft(paragraphs);
    }

    private Draft draft(int paragraphs) {
        int post = dice.nextInt(POSTS.size());
        var time = LocalDateTime.of(2004, 1, 1, 0, 0).plusMinutes(dice.nextInt(60 * 24 * 365 * 6));
        var released = new DateTimeGroup(
                time.getDayOfMonth(), time.getHour(), time.getMinute(), time.getMonthValue(), time.getYear());
        Classification level =
                pick(List.of(Classification.UNCLASSIFIED, Classification.CONFIDENTIAL, Classification.SECRET));
        int number = 1 + dice.nextInt(15_000);
        return new Draft(
                chance(80) ? Optional.of(transmission(post, released, time)) : Optional.empty(),
                dispatch(post, released),
                handling(new MessageReference(POSTS.get(post), number), level, time.toLocalDate()),
                new Topic(tags(), subject(), references(time.getYear())),
                passages(paragraphs, level),
                List.of(pick(List.of("BURNS", "Roe", "O'HARA", "DE PREE", "Strausz-Hupe"))));
    }

    private Transmission transmission(int post, DateTimeGroup released, LocalDateTime time) {
        var station = new RoutingIndicator(INDICATORS.get(post));
        if (chance(30)) {
            return Transmission.of(station, released);
        }
        return new Transmission(
                "XRO",
                dice.nextInt(10_000),
                IntStream.rangeClosed(0, dice.nextInt(20))
                        .mapToObj(at -> new RoutingIndicator("RUEH" + (char) ('A' + at) + "X"))
                        .toList(),
                station,
                new FilingTime(time.getDayOfYear(), time.getHour(), time.getMinute()),
                List.of("ZZH"));
    }

    private Dispatch dispatch(int post, DateTimeGroup released) {
        Precedence high =
                pick(List.of(Precedence.FLASH, Precedence.IMMEDIATE, Precedence.PRIORITY, Precedence.ROUTINE));
        var state = new Recipient(
                Optional.of(new RoutingIndicator("RUEHC")),
                "SECSTATE WASHDC",
                chance(60) ? Optional.of(high) : Optional.empty(),
                Optional.of(dice.nextInt(10_000)));
        List<Recipient> info = some(ADDRESSEES, 4).stream().map(this::recipient).toList();
        return new Dispatch(
                !info.isEmpty() && chance(20) ? List.of(high, Precedence.ROUTINE) : List.of(high),
                released,
                chance(10) ? List.of("ZDK") : List.of(),
                KINDS.get(post) + " " + POSTS.get(post),
                List.of(state),
                info,
                List.of());
    }

    private Recipient recipient(String address) {
        int slash = address.indexOf('/');
        return new Recipient(
                Optional.of(new RoutingIndicator(address.substring(0, slash))),
                address.substring(slash + 1),
                chance(30) ? Optional.of(Precedence.ROUTINE) : Optional.empty(),
                chance(50) ? Optional.of(dice.nextInt(10_000)) : Optional.empty());
    }

    private Handling handling(MessageReference reference, Classification level, LocalDate day) {
        boolean classified = level.isNationalSecurity();
        var end = classified
                ? new Declassification(
                        Optional.of(day.plusYears(chance(80) ? 10 : 25).minusDays(1)),
                        Optional.empty(),
                        List.of(),
                        false)
                : new Declassification(Optional.empty(), Optional.empty(), List.of(), true);
        var captions = new ArrayList<String>();
        if (classified && chance(30)) {
            captions.add("NOFORN");
        } else if (!classified && chance(30)) {
            captions.add("SENSITIVE");
        }
        if (chance(70)) {
            captions.add("SIPDIS");
        }
        return new Handling(
                reference,
                level,
                List.of(),
                captions,
                chance(40) ? List.of("DEPT FOR EUR/RUS AND INR/EC") : List.of(),
                Optional.of(new OrderEntry("12958", Optional.of(end))),
                classified ? Optional.of(authority()) : Optional.empty());
    }

    private Authority authority() {
        String title = pick(List.of("Ambassador", "DCM", "Political Counselor", "Charge d'Affaires"));
        String name = pick(List.of("Jane Roe", "William J. Doe", "Mary Smith"));
        List<ClassificationReason> reasons = chance(50)
                ? List.of(new ClassificationReason("1.4", "b"), new ClassificationReason("1.4", "d"))
                : List.of(new ClassificationReason("1.4", "d"));
        return new Authority(List.of(new Classifier(name, Optional.of(title))), reasons);
    }

    private List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        if (chance(10)) {
            tags.add(new Tag("OVIP"));
            tags.add(new Tag("ROE, JANE"));
        }
        some(SUBJECT_TAGS, 5).forEach(code -> tags.add(new Tag(code)));
        if (tags.isEmpty()) {
            tags.add(new Tag("PREL"));
        }
        if (chance(30)) {
            tags.add(new Tag("UNSC"));
        }
        some(COUNTRY_TAGS, 3).forEach(code -> tags.add(new Tag(code)));
        return tags;
    }

    private String subject() {
        String sentence = sentence(4 + dice.nextInt(14), false).replace("\"", "");
        return chance(60) ? sentence.toUpperCase(java.util.Locale.ROOT).replace(".", "") : sentence.replace(".", "");
    }

    private List<Cited> references(int year) {
        int count = dice.nextInt(4);
        var cited = new ArrayList<Cited>();
        for (int at = 0; at < count; at++) {
            String earlier = chance(30) ? "%02d ".formatted((year - 1) % 100) : "";
            String text = earlier + pick(POSTS) + " " + (1 + dice.nextInt(9_000));
            cited.add(new Cited(
                    count == 1 ? Optional.empty() : Optional.of("" + (char) ('A' + at)),
                    text,
                    chance(10) ? List.of("NOTAL") : List.of()));
        }
        return cited;
    }

    private List<Passage> passages(int paragraphs, Classification level) {
        var passages = new ArrayList<Passage>();
        if (paragraphs == 1) {
            passages.add(paragraph(Optional.empty(), level, ""));
            return passages;
        }
        for (int number = 1; number <= paragraphs; number++) {
            boolean summary = number == 1 && 3 < paragraphs;
            if (!summary && chance(20)) {
                passages.add(new Passage.Heading(pick(List.of("Comment", "THE VIEW FROM THE STREET", "What Next?"))));
            }
            passages.add(paragraph(Optional.of(number), level, summary ? "Summary. " : ""));
        }
        return passages;
    }

    private Passage paragraph(Optional<Integer> number, Classification level, String opening) {
        boolean classified = level.isNationalSecurity();
        Classification portion = 1 < number.orElse(1) && chance(30) ? Classification.UNCLASSIFIED : level;
        var text = new StringBuilder(opening);
        for (int sentences = 1 + dice.nextInt(5); 0 < sentences; sentences--) {
            text.append(sentence(5 + dice.nextInt(25), trapped)).append(' ');
        }
        text.append(opening.isEmpty() ? "" : "End summary.");
        List<String> caveats = portion == Classification.SECRET && chance(20) ? List.of("NOFORN") : List.of();
        return new Passage.Paragraph(
                number,
                classified ? Optional.of(new PortionMark(portion, caveats)) : Optional.empty(),
                text.toString());
    }

    private String sentence(int words, boolean trapped) {
        List<String> vocabulary = List.of(WORDS.split(" "));
        List<String> traps = List.of(TRAPS.split(" "));
        var sentence = new StringBuilder("They");
        for (int at = 0; at < words; at++) {
            boolean trap = trapped && chance(15);
            sentence.append(' ').append(trap ? pick(traps) : pick(vocabulary));
        }
        return sentence.append(" there.").toString();
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }

    private <T> List<T> some(List<T> from, int most) {
        int count = dice.nextInt(Math.min(most, from.size()) + 1);
        int first = dice.nextInt(from.size());
        return IntStream.range(0, count)
                .mapToObj(at -> from.get((first + at) % from.size()))
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
    }
}
