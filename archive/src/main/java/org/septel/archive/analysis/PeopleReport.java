package org.septel.archive.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.septel.archive.analysis.People.Person;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.lexicon.Lexicon;

/// [People] as a report.
final class PeopleReport {

    private final Query query;
    private final Links links;
    private final Lexicon lexicon;

    PeopleReport(Query query, Lexicon lexicon) {
        this.query = query;
        this.links = new Links(query);
        this.lexicon = lexicon;
    }

    Report of(People people, Collectives collectives) {
        List<Person> persons = people.persons();
        long signatures = persons.stream().mapToLong(Person::signed).sum();
        long resolved = persons.stream()
                .filter(person -> person.chief().isPresent())
                .mapToLong(Person::signed)
                .sum();
        return new Report(
                ReportName.PEOPLE,
                query,
                List.of(
                        new Figure("cables counted", Cell.of(people.cables(), query)),
                        new Figure("signatures", Cell.of(signatures)),
                        new Figure(
                                "of these a chief of mission's",
                                Cell.of(resolved),
                                Report.percent(resolved, signatures)),
                        new Figure("persons", Cell.of(persons.size())),
                        new Figure(
                                "of these chiefs of mission",
                                Cell.of(persons.stream()
                                        .filter(person -> person.chief().isPresent())
                                        .count())),
                        new Figure(
                                "of these named by archivists",
                                Cell.of(persons.stream()
                                        .filter(person ->
                                                person.evidence().stream().anyMatch(one -> one.startsWith("ruling")))
                                        .count()))),
                List.of(
                        table(
                                "chiefs",
                                "Chiefs of mission",
                                persons,
                                person -> person.chief().isPresent()),
                        table(
                                "others",
                                "Others, by post and surname",
                                persons,
                                person -> person.chief().isEmpty()),
                        collectives.table(links)),
                people.unsigned() == 0
                        ? List.of()
                        : List.of("%,d cables without a signature that could be read".formatted(people.unsigned())));
    }

    private Table table(String name, String title, List<Person> persons, Predicate<Person> which) {
        var table = new Table.Builder(
                name,
                title,
                name.equals("chiefs")
                        ? "Of the name, at the post, in office on the day, by the Office of the Historian's list. Confidence is"
                                + " 1 where surname, day and first letter agree."
                        : "Nobody of the name led the post on the day: acting officers, consuls, counselors, officers of the"
                                + " Department, or whom an archivist named.",
                "person",
                "post",
                "role",
                "in office",
                "confidence",
                "evidence",
                "signed",
                "classified",
                "drafted",
                "approved",
                "first",
                "last",
                "spellings",
                "titles",
                "or");
        persons.stream()
                .filter(which)
                .forEach(person -> table.row(
                        Cell.of(person.name()),
                        Cell.of(PostNaming.ofCode(person.post(), lexicon)),
                        Cell.of(person.chief().map(ChiefsOfMission.Term::role).orElse("")),
                        Cell.of(person.chief()
                                .map(term -> term.started() + ".."
                                        + term.ended().map(Object::toString).orElse(""))
                                .orElse("")),
                        0 < person.confidence() ? Cell.of(person.confidence(), 2) : new Cell.Nothing(),
                        Cell.of(String.join("; ", person.evidence())),
                        count(person.signed(), person, Field.SIGNER),
                        count(person.classified(), person, Field.CLASSIFIED_BY),
                        Cell.of(person.drafted()),
                        Cell.of(person.approved()),
                        Cell.day(person.first()),
                        Cell.day(person.last()),
                        Cell.of(String.join(", ", person.spellings())),
                        Cell.of(String.join(", ", person.titles())),
                        Cell.of(String.join(", ", person.others()))));
        return table.table();
    }

    private Cell count(int count, Person person, Field field) {
        List<Query> spelt = person.spellings().stream()
                .limit(10)
                .flatMap(spelling -> Links.found(field, spelling).stream())
                .toList();
        if (count == 0 || spelt.isEmpty() || person.first().isEmpty()) {
            return Cell.of(count);
        }
        return new Cell.Count(
                count,
                Optional.of(links.where(
                        Links.post(person.post()),
                        Links.days(
                                person.first().get(),
                                person.last().orElse(person.first().get())),
                        spelt.size() == 1 ? spelt.getFirst() : new Query.Or(spelt))));
    }
}
