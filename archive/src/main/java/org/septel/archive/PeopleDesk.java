package org.septel.archive;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.analysis.AuthorityFile;
import org.septel.archive.cable.Authority;
import org.septel.archive.cable.PersonRuling;
import org.septel.archive.store.PeopleStore;
import org.septel.telegram.lexicon.Lexicon;

/// Where archivists say who is who: names on cables are ruled to be of one person or of another, and lists of who led
/// which post are brought in. All of it can be taken back.
public final class PeopleDesk {

    private static final long LONGEST_FILE = 16L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    private final PeopleStore store;
    private final String person;
    private final Lexicon lexicon;

    PeopleDesk(PeopleStore store, String person, Lexicon lexicon) {
        this.store = store;
        this.person = person;
        this.lexicon = lexicon;
    }

    /// What names are ruled to be.
    ///
    /// @param post      as in ids: `MOSCOW`
    /// @param spellings as they stand on cables
    /// @param person    what the person is called
    /// @param first     the first day of the period; empty where it is open
    public record Claim(
            String post, List<String> spellings, String person, Optional<LocalDate> first, Optional<LocalDate> last) {}

    /// Says that these names are one person, or that they are another than the rest.
    ///
    /// @param author empty for whoever works here
    /// @throws IllegalArgumentException if something is missing; the message says what
    public PersonRuling rule(PersonRuling.Kind kind, Claim claim, Optional<String> author, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a ruling needs a reason");
        }
        if (!claim.post().matches("[A-Z]{2,40}")) {
            throw new IllegalArgumentException("a post is written as in ids, MOSCOW: " + claim.post());
        }
        if (!isName(claim.person())) {
            throw new IllegalArgumentException("the person needs a name");
        }
        if (claim.spellings().isEmpty()
                || PersonRuling.MOST_SPELLINGS < claim.spellings().size()) {
            throw new IllegalArgumentException(
                    "a ruling speaks of 1 to %d spellings".formatted(PersonRuling.MOST_SPELLINGS));
        }
        if (!claim.spellings().stream().allMatch(PeopleDesk::isName)) {
            throw new IllegalArgumentException("a spelling is one line with letters");
        }
        if (claim.first().isPresent()
                && claim.last().filter(claim.first().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
        return store.add(new PersonRuling(
                0,
                kind,
                claim.post(),
                claim.spellings().stream().map(String::strip).toList(),
                claim.person().strip(),
                claim.first(),
                claim.last(),
                author.orElse(person),
                Instant.EPOCH,
                reason.strip(),
                Optional.empty()));
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    /// Takes a ruling back.
    ///
    /// @throws IllegalArgumentException if none of this number stands
    public PersonRuling undo(long number, Optional<String> author) {
        return store.undo(number, author.orElse(person));
    }

    /// Every ruling, those taken back included.
    public List<PersonRuling> rulings() {
        return store.rulings();
    }

    /// A list that was brought in.
    ///
    /// @param leftOut how many of its lines are not in it, by why
    public record Brought(Authority list, Map<String, Integer> leftOut) {
        public Brought {
            leftOut = Map.copyOf(leftOut);
        }
    }

    /// Brings in a list of who led which post when.
    ///
    /// @throws IllegalArgumentException if the file cannot be read as one; the message names the line
    public Brought bring(Path file, Optional<String> author) {
        try {
            if (LONGEST_FILE < Files.size(file)) {
                throw new IllegalArgumentException(file + ": is longer than 16 MB: divide it");
            }
            AuthorityFile read = AuthorityFile.read(Files.readAllLines(file), lexicon);
            return new Brought(
                    store.add(file.getFileName().toString(), read.terms(), author.orElse(person)), read.leftOut());
        } catch (MalformedInputException other) {
            throw new IllegalArgumentException(file + ": is not UTF-8", other);
        } catch (IOException failure) {
            throw new IllegalArgumentException(file + ": cannot be read", failure);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    /// Takes a list back.
    ///
    /// @throws IllegalArgumentException if none of this number stands
    public Authority undoList(long number, Optional<String> author) {
        return store.undoAuthority(number, author.orElse(person));
    }

    /// Every list, those taken back included.
    public List<Authority> lists() {
        return store.authorities();
    }
}
