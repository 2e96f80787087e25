package org.septel.archive.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Those readers who see a cable in one state: they may see all of these versions and none of those. Every reader who
/// may see any version of a cable belongs to exactly one audience of it.
///
/// @param label  what they may see
/// @param except what they may not see; where they may, they see the cable in another state
public record Audience(AccessLabel label, Set<AccessLabel> except) {

    public Audience {
        except = Set.copyOf(except);
    }

    /// Everybody who may see what is so labelled.
    public static Audience of(AccessLabel label) {
        return new Audience(label, Set.of());
    }

    /// One line that is the same for equal audiences and no others.
    public String key() {
        Stream<String> others =
                except.stream().map(AccessLabel::key).collect(Collectors.toCollection(TreeSet::new)).stream();
        return Stream.concat(Stream.of(label.key()), others).collect(Collectors.joining("//EXCEPT//"));
    }
}
