package org.septel.telegram.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An address that stands for many posts, named after a body whose members are known by date. Which posts the address
/// had is published nowhere: that they were those in the members' capitals is likely by its name, and no more.
///
/// @param address `EU MEMBER STATES COLLECTIVE`
/// @param bodies  `EU`; two where the address names two
/// @param caution what the table cannot say; empty where that is plain
/// @param members of all bodies and all times
public record Collective(String address, List<String> bodies, String caution, List<Member> members) {

    public Collective {
        bodies = List.copyOf(bodies);
        members = List.copyOf(members);
    }

    /// Whether an address reads like one that stands for many posts, known or not.
    public static boolean isCalledSo(String address) {
        return address.endsWith("COLLECTIVE") || address.endsWith("POSTS");
    }

    /// A country's time in a body.
    ///
    /// @param last its last day; empty while it is a member
    public record Member(String country, LocalDate first, Optional<LocalDate> last) {

        boolean isOn(LocalDate day) {
            return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
        }
    }

    /// The countries that were members on a day, each once, by name.
    public List<String> membersOn(LocalDate day) {
        return members.stream()
                .filter(member -> member.isOn(day))
                .map(Member::country)
                .distinct()
                .sorted()
                .toList();
    }
}
