package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.septel.archive.analysis.ChiefsOfMission.Term;
import org.septel.archive.analysis.PersonMatch.Candidate;
import org.septel.archive.cable.CableFacts;
import org.septel.telegram.Classifier;

/// Signers, classifiers and drafters, each name led back to one person of a post where that can be done.
///
/// A name is a chief of mission's where the table of chiefs has one of that surname at that post on that day. Other
/// names are one person where they stand at the same post with the same surname and no two first letters.
public final class People {

    private final ChiefsOfMission chiefs;
    private final Map<Spelt, Seen> seen = new HashMap<>();

    /// Who of those that led a post is of a name: looked up once, for it takes long.
    private final Map<Named, List<Candidate>> namesakes = new HashMap<>();

    private long cables;
    private long unsigned;

    /// In which part somebody stands on a cable.
    public enum Part {
        SIGNED,
        CLASSIFIED,
        DRAFTED
    }

    /// A spelling at a post.
    private record Named(String post, String spelling) {}

    /// A spelling at a post, of a chief of mission where one is meant.
    private record Spelt(String post, String spelling, Optional<Term> chief) {}

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
    /// @param chief      of whom the table of chiefs says that he or she led the post
    /// @param confidence 0 to 1, on the average of the names; 0 where the table has nobody
    /// @param spellings  as they stand on cables
    /// @param others     who else may be meant by one of the names
    public record Person(
            String name,
            String post,
            Optional<Term> chief,
            double confidence,
            int signed,
            int classified,
            int drafted,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Set<String> spellings,
            Set<String> titles,
            Set<String> others) {}

    public People(ChiefsOfMission chiefs) {
        this.chiefs = chiefs;
    }

    public void take(CableFacts facts) {
        cables++;
        unsigned += facts.people().signers().isEmpty() ? 1 : 0;
        facts.people().signers().forEach(name -> add(facts, name, Part.SIGNED, Optional.empty()));
        for (Classifier classifier : facts.people().classifiers()) {
            add(facts, classifier.name(), Part.CLASSIFIED, classifier.title());
        }
        facts.people().drafters().forEach(name -> add(facts, name, Part.DRAFTED, Optional.empty()));
    }

    private void add(CableFacts facts, String spelling, Part part, Optional<String> title) {
        if (spelling.chars().noneMatch(Character::isLetter)) {
            return;
        }
        // a drafter's initials run into the surname, and no chief drafts
        List<Candidate> candidates = part == Part.DRAFTED
                ? List.of()
                : PersonMatch.on(
                        facts.day(),
                        namesakes.computeIfAbsent(
                                new Named(facts.id().post(), spelling),
                                named -> PersonMatch.namesakes(named.spelling(), chiefs.of(named.post()))));
        Optional<Candidate> best = candidates.stream().findFirst().filter(one -> PersonMatch.TAKEN <= one.confidence());
        Seen one = seen.computeIfAbsent(
                new Spelt(facts.id().post(), spelling.strip(), best.map(Candidate::term)), _ -> new Seen());
        one.parts.merge(part, 1, Integer::sum);
        one.confidence += best.map(Candidate::confidence).orElse(0.0);
        title.ifPresent(one.titles::add);
        candidates.stream()
                .skip(best.isPresent() ? 1 : 0)
                .map(other -> other.term().name())
                .forEach(one.others::add);
        facts.day().ifPresent(one::on);
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
        Map<List<String>, Map<Spelt, Seen>> groups = new HashMap<>();
        Map<List<String>, Set<String>> initials = initials();
        seen.forEach((spelt, one) -> groups.computeIfAbsent(
                        key(spelt, initials),
                        _ -> new TreeMap<>(Comparator.comparing(Spelt::spelling)
                                .thenComparing(other ->
                                        other.chief().map(Term::started).orElse(LocalDate.MIN))))
                .put(spelt, one));
        return groups.values().stream()
                .map(People::person)
                .sorted(Comparator.comparingInt(
                                (Person person) -> -(person.signed() + person.classified() + person.drafted()))
                        .thenComparing(Person::post)
                        .thenComparing(Person::name))
                .toList();
    }

    /// With which first letters a surname stands at a post, among those who are no chiefs.
    private Map<List<String>, Set<String>> initials() {
        Map<List<String>, Set<String>> found = new HashMap<>();
        seen.keySet().stream().filter(spelt -> spelt.chief().isEmpty()).forEach(spelt -> {
            String name = PersonMatch.folded(spelt.spelling());
            if (name.contains(" ")) {
                found.computeIfAbsent(List.of(spelt.post(), surname(name)), _ -> new TreeSet<>())
                        .add(name.substring(0, 1));
            }
        });
        return found;
    }

    private static List<String> key(Spelt spelt, Map<List<String>, Set<String>> initials) {
        if (spelt.chief().isPresent()) {
            return List.of(spelt.post(), spelt.chief().get().name(), "chief");
        }
        String name = PersonMatch.folded(spelt.spelling());
        Set<String> letters = initials.getOrDefault(List.of(spelt.post(), surname(name)), Set.of());
        String initial = name.contains(" ")
                ? name.substring(0, 1)
                : letters.size() == 1 ? letters.iterator().next() : "";
        return List.of(spelt.post(), surname(name), initial);
    }

    private static String surname(String folded) {
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static Person person(Map<Spelt, Seen> group) {
        var all = new Seen();
        group.values().forEach(all::add);
        Spelt longest = group.keySet().stream()
                .max(Comparator.comparingInt((Spelt spelt) -> spelt.spelling().length())
                        .thenComparing(Spelt::spelling))
                .orElseThrow();
        var spellings = new TreeSet<String>();
        group.keySet().forEach(spelt -> spellings.add(spelt.spelling()));
        return new Person(
                longest.chief().map(Term::name).orElse(longest.spelling()),
                longest.post(),
                longest.chief(),
                longest.chief().isPresent() ? all.confidence / Math.max(1, all.sum()) : 0,
                all.in(Part.SIGNED),
                all.in(Part.CLASSIFIED),
                all.in(Part.DRAFTED),
                all.first,
                all.last,
                spellings,
                all.titles,
                all.others);
    }
}
