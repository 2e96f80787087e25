package org.septel.archive.cable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.septel.archive.cable.CableFacts.Addressed;
import org.septel.archive.cable.CableFacts.Cited;
import org.septel.archive.cable.CableFacts.Ending;
import org.septel.archive.cable.CableFacts.Handling;
import org.septel.archive.cable.CableFacts.Kept;
import org.septel.archive.cable.CableFacts.People;
import org.septel.archive.cable.CableFacts.Portions;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Classifier;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Precedence;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.declassify.Reckoning.Status;
import org.septel.telegram.declassify.Rule;

/// Facts of invented cables. Start from [#cable(String)] and say what the test is about; [#facts] makes the row.
public final class Facts {

    private final CableId id;
    private Kept kept = Kept.WHOLE;
    private Optional<Instant> created = Optional.empty();
    private int versions = 1;
    private Optional<Precedence> precedence = Optional.empty();
    private Optional<Classification> level = Optional.of(Classification.UNCLASSIFIED);
    private Optional<String> order = Optional.empty();
    private List<String> reasons = List.of();
    private Portions portions = new Portions(Map.of(), 0, 0, 0);
    private Ending ending = new Ending(
            Status.NEVER_CLASSIFIED, Optional.empty(), Rule.NOT_CLASSIFIED, Set.of(), Optional.empty(), false);
    private List<String> signers = List.of();
    private List<String> drafters = List.of();
    private List<String> approvers = List.of();
    private List<Classifier> classifiers = List.of();
    private final List<Addressed> addressees = new ArrayList<>();
    private final List<Cited> cited = new ArrayList<>();
    private List<String> tags = List.of();
    private final Map<DiagnosticCode, Integer> diagnostics = new EnumMap<>(DiagnosticCode.class);

    private Facts(CableId id) {
        this.id = id;
    }

    public static Facts cable(String id) {
        return new Facts(CableId.parse(id).orElseThrow());
    }

    /// At noon.
    public Facts on(String day) {
        return at(day + "T12:00:00Z");
    }

    public Facts at(String instant) {
        created = Optional.of(Instant.parse(instant));
        return this;
    }

    public Facts kept(Kept state) {
        kept = state;
        return this;
    }

    public Facts versions(int number) {
        versions = number;
        return this;
    }

    public Facts precedence(Precedence urgency) {
        precedence = Optional.of(urgency);
        return this;
    }

    public Facts level(Classification said) {
        level = Optional.of(said);
        return this;
    }

    public Facts under(String executiveOrder, String... because) {
        order = Optional.of(executiveOrder);
        reasons = List.of(because);
        return this;
    }

    public Facts portions(Map<Classification, Integer> marked, int unmarked) {
        portions = new Portions(marked, unmarked, 100, 10 * marked.getOrDefault(Classification.UNCLASSIFIED, 0));
        return this;
    }

    public Facts ends(String day, Rule rule, Doubt... doubts) {
        ending = new Ending(
                Status.ON_DATE,
                Optional.of(LocalDate.parse(day)),
                rule,
                Set.of(doubts),
                Optional.of(LocalDate.parse(day)),
                false);
        return this;
    }

    public Facts ending(Ending end) {
        ending = end;
        return this;
    }

    public Facts signed(String... names) {
        signers = List.of(names);
        return this;
    }

    public Facts drafted(String... names) {
        drafters = List.of(names);
        return this;
    }

    public Facts approved(String... names) {
        approvers = List.of(names);
        return this;
    }

    public Facts classifiedBy(String name, String title) {
        classifiers = List.of(new Classifier(name, Optional.of(title)));
        return this;
    }

    public Facts to(String address) {
        addressees.add(new Addressed(Role.ACTION, address, Optional.empty(), Optional.empty()));
        return this;
    }

    public Facts to(String address, int serial) {
        addressees.add(new Addressed(Role.ACTION, address, Optional.empty(), Optional.of(serial)));
        return this;
    }

    public Facts info(String address) {
        addressees.add(new Addressed(Role.INFO, address, Optional.empty(), Optional.empty()));
        return this;
    }

    public Facts cites(String other) {
        cited.add(new Cited(
                CableId.parse(other).orElseThrow().as(CableId.Form.DOCUMENT),
                Cited.Where.LINE,
                Optional.of("A"),
                1,
                false,
                0));
        return this;
    }

    public Facts tags(String... codes) {
        tags = List.of(codes);
        return this;
    }

    public Facts odd(DiagnosticCode code) {
        diagnostics.merge(code, 1, Integer::sum);
        return this;
    }

    public CableFacts facts() {
        return new CableFacts(
                id,
                ContentHash.of(id.toString()),
                kept,
                Optional.of("Embassy " + id.post().charAt(0)
                        + id.post().substring(1).toLowerCase(java.util.Locale.ROOT)),
                created,
                versions,
                List.of("text"),
                precedence,
                new Handling(level.map(Classification::toString), level, List.of(), List.of(), order, reasons),
                portions,
                ending,
                new People(signers, classifiers, drafters, approvers),
                addressees,
                cited,
                tags,
                diagnostics);
    }

    /// Noon of a day.
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
