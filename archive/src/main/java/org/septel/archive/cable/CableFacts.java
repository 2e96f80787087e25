package org.septel.archive.cable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Classifier;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Precedence;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.declassify.Reckoning;
import org.septel.telegram.declassify.Rule;

/// What is counted of a cable: of its newest version, with the corrections laid over it. Made once, when the cable is
/// indexed, so that a report over many cables parses none.
///
/// @param content     hash of the text in which the spans of [#cited] lie
/// @param origin      `Embassy Moscow`
/// @param formats     the layouts of its versions, newest first, without repeats: `cablegate`
/// @param precedence  for those who are to act
/// @param addressees  in the order of the heading
/// @param cited       other telegrams, each once
/// @param tags        upper case
/// @param diagnostics how often each stands
public record CableFacts(
        CableId id,
        ContentHash content,
        Kept kept,
        Optional<String> origin,
        Optional<Instant> created,
        int versions,
        List<String> formats,
        Optional<Precedence> precedence,
        Handling handling,
        Portions portions,
        Ending ending,
        People people,
        List<Addressed> addressees,
        List<Cited> cited,
        List<String> tags,
        Map<DiagnosticCode, Integer> diagnostics) {

    public CableFacts {
        formats = List.copyOf(formats);
        addressees = List.copyOf(addressees);
        cited = List.copyOf(cited);
        tags = List.copyOf(tags);
        diagnostics = Map.copyOf(diagnostics);
    }

    /// How much of the telegram is there.
    public enum Kept {
        /// its text
        WHOLE,
        /// a part of its text, as its publisher says
        EXTRACT,
        /// a record without a text: withdrawn, or the text is lost
        RECORD
    }

    /// How closely it is held.
    ///
    /// @param classification as the catalogue has it: `CONFIDENTIAL`
    /// @param level          the level that it names
    /// @param order          the executive order's number as written
    /// @param reasons        `1.4(b)`
    public record Handling(
            Optional<String> classification,
            Optional<Classification> level,
            List<String> caveats,
            List<String> captions,
            Optional<String> order,
            List<String> reasons) {

        public Handling {
            caveats = List.copyOf(caveats);
            captions = List.copyOf(captions);
            reasons = List.copyOf(reasons);
        }
    }

    /// The paragraphs of the reading text by their marks.
    ///
    /// @param marked        how many have each level
    /// @param unmarked      numbered ones without a mark
    /// @param words         of all paragraphs
    /// @param releasedWords of those that are marked unclassified
    public record Portions(Map<Classification, Integer> marked, int unmarked, int words, int releasedWords) {

        public Portions {
            marked = marked.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(marked));
        }

        /// All paragraphs that have a number or a mark.
        public int paragraphs() {
            return unmarked
                    + marked.values().stream().mapToInt(Integer::intValue).sum();
        }

        public Optional<Classification> highest() {
            return marked.keySet().stream().max(Classification::compareTo);
        }
    }

    /// When its classification ends, as [Reckoning] finds.
    ///
    /// @param written  the day that the E.O. line gives
    /// @param stamped  whether a review for release left a stamp on it
    public record Ending(
            Reckoning.Status status,
            Optional<LocalDate> date,
            Rule rule,
            Set<Doubt> doubts,
            Optional<LocalDate> written,
            boolean stamped) {

        public Ending {
            doubts = Set.copyOf(doubts);
        }

        /// Whether a reviewer declassified it, or a stamp says that it was released.
        public boolean isReleased() {
            return stamped || status == Reckoning.Status.DECLASSIFIED;
        }

        /// What a query may ask of it: status, rule and doubts as reports write them, and `released`.
        public List<String> words() {
            Stream<String> stated = Stream.of(status.toString(), rule.toString());
            Stream<String> doubted = doubts.stream().map(Doubt::toString);
            return Stream.of(stated, doubted, isReleased() ? Stream.of("released") : Stream.<String>empty())
                    .flatMap(words -> words)
                    .toList();
        }
    }

    /// Who had a part in it, as spelt.
    ///
    /// @param drafters  names of officers behind DRAFTED BY
    /// @param approvers names of officers behind APPROVED BY
    public record People(
            List<String> signers, List<Classifier> classifiers, List<String> drafters, List<String> approvers) {

        public People {
            signers = List.copyOf(signers);
            classifiers = List.copyOf(classifiers);
            drafters = List.copyOf(drafters);
            approvers = List.copyOf(approvers);
        }
    }

    /// One whom it is for.
    ///
    /// @param address as printed: `SECSTATE WASHDC`
    /// @param serial  the running number of telegrams from this sender to this addressee, 0 to 9999
    public record Addressed(Role role, String address, Optional<Precedence> precedence, Optional<Integer> serial) {}

    /// Another telegram that it cites.
    ///
    /// @param id       in the form with four digits of the year
    /// @param label    `A` of the reference line
    /// @param mentions how often the text names it, the reference line left out
    /// @param inferred whether the year is not written
    /// @param start    of the first mention in the text, else of the entry on the reference line, in UTF-16 units;
    ///     -1 where only the record names it
    public record Cited(CableId id, Where where, Optional<String> label, int mentions, boolean inferred, int start) {

        /// The best place that names it.
        public enum Where {
            /// a reference line
            LINE,
            /// the running text alone
            TEXT,
            /// the published record alone
            RECORD
        }
    }

    /// The day on which it was created, UTC.
    public Optional<LocalDate> day() {
        return created.map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /// Whether it has an oddity of this kind.
    public boolean has(DiagnosticCode code) {
        return diagnostics.containsKey(code);
    }

    /// A row that [#read] makes equal facts of.
    public byte[] bytes() {
        return FactsRow.write(this);
    }

    /// Facts from `length` bytes.
    ///
    /// @throws IllegalArgumentException if they are no row of ours
    public static CableFacts read(byte[] bytes, int start, int length) {
        return FactsRow.read(bytes, start, length);
    }
}
