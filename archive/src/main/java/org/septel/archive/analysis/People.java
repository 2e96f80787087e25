package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.septel.archive.analysis.ChiefsOfMission.Term;
import org.septel.archive.analysis.PersonMatch.Candidate;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.PersonRuling;
import org.septel.telegram.Classifier;

/// Signers, classifiers, drafters and approvers, each name led back to one person of a post and a period.
///
/// What an archivist ruled holds. Else a name is a chief of mission's where a list has one of that surname at that post
/// on
/// that day. Initials that run into a surname are taken apart. Other names are one person where they stand at the same
/// post with the same surname, no two first letters, and no long time without any of them.
public final class People {

    /// Years without a cable of somebody, after which the name is another's.
    private static final int LONGEST_PAUSE = 8;

    private final ChiefsOfMission chiefs;
    private final List<PersonRuling> rulings;
    private final Predicate<String> surnames;
    private final Map<Spelt, Seen> seen = new HashMap<>();

    /// Who of those that led a post is of a name: looked up once, for it takes long.
    private final Map<Named, List<Candidate>> namesakes = new HashMap<>();

    private long cables;
    private long unsigned;

    /// In which part somebody stands on a cable.
    public enum Part {
        SIGNED,
        CLASSIFIED,
        DRAFTED,
        APPROVED;

        /// Whether names of it may have initials that run into the surname.
        boolean isOffice() {
            return this == DRAFTED || this == APPROVED;
        }
    }

    /// A spelling at a post.
    private record Named(String post, String spelling) {}

    /// A spelling at a post in a year, of a chief of mission where one is meant, or of whom a ruling says.
    ///
    /// @param year   0 where it is not known
    /// @param office whether initials may run into the surname
    private record Spelt(
            String post,
            String spelling,
            int year,
            boolean office,
            Optional<Term> chief,
            Optional<PersonRuling> ruling) {}

    /// A spelling as it is read.
    ///
    /// @param name   with initials taken apart
    /// @param others how else it may be read
    /// @param folded the name in capitals and blanks alone
    private record Read(
            Spelt spelt, String name, double confidence, String evidence, Set<String> others, String folded) {

        Read(Spelt spelt, String name, double confidence, String evidence, Set<String> others) {
            this(spelt, name, confidence, evidence, others, PersonMatch.folded(name));
        }

        String surname() {
            return folded.substring(folded.lastIndexOf(' ') + 1);
        }

        Optional<String> initial() {
            return folded.contains(" ") ? Optional.of(folded.substring(0, 1)) : Optional.empty();
        }
    }

    private static final class Seen {
        private final Map<Part, Integer> parts = new EnumMap<>(Part.class);
        private final Set<String> titles = new TreeSet<>();
        private final Set<String> others = new TreeSet<>();
        private double confidence;
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        private void add(Seen more) {
            more.parts.forEach((part, count) -> parts.merge(part, count, Integer::sum));
            titles.addAll(more.titles);
            others.addAll(more.others);
            confidence += more.confidence;
            more.first.ifPresent(this::on);
            more.last.ifPresent(this::on);
        }

        private void on(LocalDate day) {
            first = first.filter(day::isAfter).or(() -> Optional.of(day));
            last = last.filter(day::isBefore).or(() -> Optional.of(day));
        }

        private int in(Part part) {
            return parts.getOrDefault(part, 0);
        }

        private int sum() {
            return parts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// One person at one post.
    ///
    /// @param chief      of whom a list says that he or she led the post
    /// @param confidence 0 to 1, on the average of the names; 0 where nothing tells
    /// @param evidence   what leads the names to this person
    /// @param spellings  as they stand on cables
    /// @param others     who else may be meant by one of the names
    public record Person(
            String name,
            String post,
            Optional<Term> chief,
            double confidence,
            Set<String> evidence,
            int signed,
            int classified,
            int drafted,
            int approved,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Set<String> spellings,
            Set<String> titles,
            Set<String> others) {

        int sum() {
            return signed + classified + drafted + approved;
        }
    }

    /// @param rulings  those that stand, in the order in which they were made
    /// @param surnames whether people are called so
    public People(ChiefsOfMission chiefs, List<PersonRuling> rulings, Predicate<String> surnames) {
        this.chiefs = chiefs;
        this.rulings = List.copyOf(rulings);
        this.surnames = surnames;
    }

    public void take(CableFacts facts) {
        cables++;
        unsigned += facts.people().signers().isEmpty() ? 1 : 0;
        facts.people().signers().forEach(name -> add(facts, name, Part.SIGNED, Optional.empty()));
        for (Classifier classifier : facts.people().classifiers()) {
            add(facts, classifier.name(), Part.CLASSIFIED, classifier.title());
        }
        facts.people().drafters().forEach(name -> add(facts, name, Part.DRAFTED, Optional.empty()));
        facts.people().approvers().forEach(name -> add(facts, name, Part.APPROVED, Optional.empty()));
    }

    private void add(CableFacts facts, String spelling, Part part, Optional<String> title) {
        if (spelling.chars().noneMatch(Character::isLetter)) {
            return;
        }
        String post = facts.id().post();
        Optional<PersonRuling> ruling = ruling(post, spelling, facts.day());
        // no chief drafts
        List<Candidate> candidates = part.isOffice() || ruling.isPresent()
                ? List.of()
                : PersonMatch.on(
                        facts.day(),
                        namesakes.computeIfAbsent(
                                new Named(post, spelling),
                                named -> PersonMatch.namesakes(named.spelling(), chiefs.of(named.post()))));
        Optional<Candidate> best = candidates.stream().findFirst().filter(one -> PersonMatch.TAKEN <= one.confidence());
        var spelt = new Spelt(
                post,
                spelling.strip(),
                facts.day().map(LocalDate::getYear).orElse(0),
                part.isOffice(),
                best.map(Candidate::term),
                ruling);
        Seen one = seen.computeIfAbsent(spelt, _ -> new Seen());
        one.parts.merge(part, 1, Integer::sum);
        one.confidence += best.map(Candidate::confidence).orElse(0.0);
        title.ifPresent(one.titles::add);
        candidates.stream()
                .skip(best.isPresent() ? 1 : 0)
                .map(other -> other.term().name())
                .forEach(one.others::add);
        facts.day().ifPresent(one::on);
    }

    /// The last that speaks of a name.
    private Optional<PersonRuling> ruling(String post, String spelling, Optional<LocalDate> day) {
        for (PersonRuling ruling : rulings.reversed()) {
            if (ruling.covers(post, spelling, day)) {
                return Optional.of(ruling);
            }
        }
        return Optional.empty();
    }

    long cables() {
        return cables;
    }

    /// Cables without a signature that could be read.
    long unsigned() {
        return unsigned;
    }

    /// Those with most cables first.
    public List<Person> persons() {
        List<Read> all = read();
        Map<List<String>, Set<String>> initials = initials(all);
        Map<List<String>, List<Read>> groups = new HashMap<>();
        all.forEach(read -> groups.computeIfAbsent(key(read, initials), _ -> new ArrayList<>())
                .add(read));
        return groups.values().stream()
                .flatMap(group -> periods(group).stream())
                .map(this::person)
                .sorted(Comparator.comparingInt((Person person) -> -person.sum())
                        .thenComparing(Person::post)
                        .thenComparing(Person::name)
                        .thenComparing(person -> person.first().orElse(LocalDate.MIN)))
                .toList();
    }

    /// Every spelling as it is read: what stands at a post by itself tells how to take others apart.
    private List<Read> read() {
        Map<String, Set<String>> atPosts = new HashMap<>();
        seen.keySet().stream()
                .filter(spelt -> !spelt.office() || !isRunTogether(spelt.spelling()))
                .map(People::asWritten)
                .forEach(read -> atPosts.computeIfAbsent(read.spelt().post(), _ -> new HashSet<>())
                        .add(read.surname()));
        return seen.keySet().stream()
                .map(spelt -> spelt.office() && spelt.ruling().isEmpty() && isRunTogether(spelt.spelling())
                        ? apart(spelt, atPosts.getOrDefault(spelt.post(), Set.of()))
                        : asWritten(spelt))
                .toList();
    }

    private static boolean isRunTogether(String spelling) {
        return spelling.chars().allMatch(c -> 'A' <= c && c <= 'Z');
    }

    private static Read asWritten(Spelt spelt) {
        return new Read(spelt, spelt.spelling(), 0, "", Set.of());
    }

    private Read apart(Spelt spelt, Set<String> atPost) {
        RunTogether apart = RunTogether.of(spelt.spelling(), atPost::contains, surnames);
        return new Read(spelt, apart.name(), apart.confidence(), apart.evidence(), apart.others());
    }

    /// With which first letters a surname stands at a post, among those who are no chiefs.
    private static Map<List<String>, Set<String>> initials(List<Read> all) {
        Map<List<String>, Set<String>> found = new HashMap<>();
        all.stream()
                .filter(read ->
                        read.spelt().chief().isEmpty() && read.spelt().ruling().isEmpty())
                .forEach(read -> read.initial()
                        .ifPresent(letter -> found.computeIfAbsent(
                                        List.of(read.spelt().post(), read.surname()), _ -> new TreeSet<>())
                                .add(letter)));
        return found;
    }

    private static List<String> key(Read read, Map<List<String>, Set<String>> initials) {
        Spelt spelt = read.spelt();
        if (spelt.ruling().isPresent()) {
            return List.of(spelt.post(), spelt.ruling().get().person(), "ruling");
        }
        if (spelt.chief().isPresent()) {
            return List.of(spelt.post(), spelt.chief().get().name(), "chief");
        }
        Set<String> letters = initials.getOrDefault(List.of(spelt.post(), read.surname()), Set.of());
        String initial = read.initial()
                .orElseGet(() -> letters.size() == 1 ? letters.iterator().next() : "");
        return List.of(spelt.post(), read.surname(), initial);
    }

    /// A group in the order of years, divided where a long time lies between.
    private static List<List<Read>> periods(List<Read> group) {
        Spelt any = group.getFirst().spelt();
        if (any.ruling().isPresent() || any.chief().isPresent()) {
            return List.of(group);
        }
        var ordered = new ArrayList<>(group);
        ordered.sort(Comparator.comparingInt(read -> read.spelt().year()));
        List<List<Read>> periods = new ArrayList<>();
        List<Read> current = new ArrayList<>();
        int before = 0;
        for (Read read : ordered) {
            int year = read.spelt().year();
            if (before != 0 && LONGEST_PAUSE < year - before) {
                periods.add(current);
                current = new ArrayList<>();
            }
            current.add(read);
            before = year;
        }
        periods.add(current);
        return periods;
    }

    private Person person(List<Read> group) {
        var all = new Seen();
        double apart = 0;
        var spellings = new TreeSet<String>();
        var evidence = new TreeSet<String>();
        for (Read read : group) {
            Seen of = seen.getOrDefault(read.spelt(), new Seen());
            all.add(of);
            all.others.addAll(read.others());
            apart += read.confidence() * of.sum();
            spellings.add(read.spelt().spelling());
            if (!read.evidence().isEmpty()) {
                evidence.add(read.evidence());
            }
        }
        Read longest = group.stream()
                .max(Comparator.comparingInt((Read read) -> read.name().length())
                        .thenComparing(Read::name)
                        .thenComparingInt(read -> -read.spelt().year()))
                .orElseThrow();
        Optional<Term> chief = longest.spelt().chief();
        Optional<PersonRuling> ruling = longest.spelt().ruling();
        ruling.ifPresent(ruled -> evidence.add("ruling " + ruled.number()));
        chief.ifPresent(_ -> evidence.add("list of chiefs"));
        if (ruling.isEmpty() && chief.isEmpty() && 1 < spellings.size()) {
            evidence.add("the same surname at the post");
        }
        double sum = Math.max(1, all.sum());
        return new Person(
                ruling.map(PersonRuling::person).or(() -> chief.map(Term::name)).orElse(longest.name()),
                longest.spelt().post(),
                chief,
                ruling.isPresent() ? 1 : chief.isPresent() ? all.confidence / sum : apart / sum,
                evidence,
                all.in(Part.SIGNED),
                all.in(Part.CLASSIFIED),
                all.in(Part.DRAFTED),
                all.in(Part.APPROVED),
                all.first,
                all.last,
                spellings,
                all.titles,
                all.others);
    }
}
