package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.NamedInText;
import org.septel.archive.names.NameKind;
import org.septel.web.address.Address;
import org.septel.web.address.Question;

/// The persons, the places or the organisations that a cable names, each leading to all cables that name it.
///
/// @param title  `Persons`
/// @param names  those that are shown at once
/// @param others the rest
public record NamedGroup(String title, List<Name> names, List<Name> others) {

    private static final int SHOWN = 12;

    /// One of them.
    public record Name(String text, Optional<String> url) {}

    static List<NamedGroup> of(List<NamedInText> found) {
        var groups = new ArrayList<NamedGroup>();
        for (NameKind kind : NameKind.values()) {
            List<Name> names = found.stream()
                    .filter(name -> name.kind() == kind)
                    .map(NamedGroup::name)
                    .toList();
            if (!names.isEmpty()) {
                int shown = Math.min(SHOWN, names.size());
                groups.add(new NamedGroup(title(kind), names.subList(0, shown), names.subList(shown, names.size())));
            }
        }
        return groups;
    }

    private static String title(NameKind kind) {
        return switch (kind) {
            case PERSON -> "Persons";
            case PLACE -> "Places";
            case ORGANISATION -> "Organisations";
        };
    }

    private static Name name(NamedInText found) {
        return new Name(
                found.name(), found.cables().map(query -> new Address.Home(Question.of(query.toString())).url()));
    }
}
