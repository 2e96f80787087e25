package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.CableId;
import org.septel.telegram.CableId.Form;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.lexicon.Lexicon;

/// Reads ids as people and publishers write them, and repairs what can be repaired: words of the heading that got into
/// an
/// id, lost letters, other names of posts. Safe for any number of threads.
///
/// @source published ids; see `docs/interpretation.md`
public final class CableIdReader {

    private static final int LONGEST = 100;
    private static final int LAST_YEAR = 2099;

    /// `73BANGKOK-A50`, `66STATE CA-3400`
    private static final Pattern AIRGRAM = Pattern.compile("[A-Z][- ]C?A-?\\d{1,6}\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern COLLECTION = Pattern.compile("_[A-Z]$");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.'\u2019/_#,-]+");
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4}" + "|\\d{2})(\\d?[A-Z](?:[A-Z0-9]*?[A-Z])?)0*(\\d{1,7})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})(\\d{2}[A-Z](?:[A-Z0-9]*?[A-Z])?)0*(\\d{1,7})");
    private static final Pattern BEHIND_NUMBER = Pattern.compile(
            "(?<=[A-Z]\\d{1,7})(?<![OQ]F\\d{1,3})(?:Z[A-Z]{2}|TOSEC|SECTO|(?:SUSPECTED|POSSIBLE|POSS)?DUP(?:E|LICATE)?|CORRECTEDCOPY"
                    + "|SIPDIS|NOFORN|NODIS|EXDIS"
                    + "|SENSITIVE|EFTO|SECTION|PART)\\d{0,8}(?:OF\\d{1,3})?$");

    private final IdPosts posts;

    /// A reader that knows the posts of that lexicon.
    public CableIdReader(Lexicon lexicon) {
        this.posts = new IdPosts(lexicon);
    }

    /// The canonical id of what was written, with what was wrong with it. Never throws.
    public Reading read(String written) {
        if (LONGEST < written.length()) {
            return none("too long for a cable id");
        }
        if (AIRGRAM.matcher(written).find()) {
            return none("an airgram, which has no cable id");
        }
        Optional<CableId> canonical = CableId.parse(written);
        if (canonical.isPresent() && isSettled(canonical.get())) {
            return new Reading(canonical, true, "canonical");
        }
        var faults = new ArrayList<String>();
        return repaired(plain(written, faults), faults)
                .or(() -> canonical
                        .filter(id -> !IdPosts.isHeadingWord(id.post()))
                        .map(id -> new Reading(Optional.of(id), true, "canonical in form; the post is in no list")))
                .orElseGet(() -> none(whyNone(written)));
    }

    /// Document numbers cut their posts to six letters, so nothing can be mended in them.
    private boolean isSettled(CableId id) {
        return id.form() == Form.DOCUMENT || posts.isCode(id.post());
    }

    private static String plain(String written, List<String> faults) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        if (!upper.equals(written)) {
            faults.add("it is not written in capitals without blanks around it");
        }
        String id = COLLECTION.matcher(upper).replaceFirst("");
        if (id.length() < upper.length()) {
            faults.add("it ends with the letter of a collection");
        }
        String solid = PUNCTUATION.matcher(id).replaceAll("");
        if (solid.length() < id.length()) {
            faults.add("it holds blanks or punctuation");
        }
        Matcher behind = BEHIND_NUMBER.matcher(solid);
        if (behind.find()) {
            faults.add(behind.group() + " follows the number");
            return solid.substring(0, behind.start());
        }
        return solid;
    }

    private Optional<Reading> repaired(String plain, List<String> faults) {
        return repaired(SHAPE.matcher(plain), plain, faults)
                .or(() -> repaired(SHORT_YEAR.matcher(plain), plain, faults));
    }

    private Optional<Reading> repaired(Matcher shape, String plain, List<String> faults) {
        if (!shape.matches() || Integer.parseInt(shape.group(3)) == 0) {
            return Optional.empty();
        }
        String zeros = plain.substring(shape.end(2), shape.start(3));
        if (!zeros.isEmpty() && shape.group(1).length() == 2) {
            faults.add("the number has leading zeros");
        }
        int number = Integer.parseInt(shape.group(3));
        Optional<CableId> document = document(shape, number);
        if (document.isPresent()) {
            return document.map(
                    id -> new Reading(Optional.of(id), false, sentence(faults, "not written as document numbers are")));
        }
        return year(shape.group(1), faults)
                .flatMap(year -> posts.resolve(shape.group(2), faults).map(post -> CableId.of(year, post, number)))
                .map(id -> new Reading(Optional.of(id), false, sentence(faults, "not written canonically")));
    }

    /// Four digits of a year of the first electronic files: a document number, whose post is mended no further.
    private static Optional<CableId> document(Matcher shape, int number) {
        int year = Integer.parseInt(shape.group(1));
        boolean document =
                shape.group(1).length() == 4 && CableId.FIRST_YEAR <= year && year <= CableId.LAST_YEAR_OF_DOCUMENTS;
        return document && shape.group(2).chars().allMatch(Character::isLetter)
                ? Optional.of(new CableId(year, shape.group(2), number, Form.DOCUMENT))
                : Optional.empty();
    }

    private static Optional<Integer> year(String digits, List<String> faults) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            return Optional.of(DateTimeGroup.fullYear(year));
        }
        if (CableId.FIRST_YEAR <= year && year <= LAST_YEAR) {
            faults.add("the year has four digits");
            return Optional.of(year);
        }
        if (!digits.substring(0, 2).equals(digits.substring(2))) {
            return Optional.empty();
        }
        faults.add("the year stands twice");
        return Optional.of(DateTimeGroup.fullYear(year % 100));
    }

    private static String sentence(List<String> faults, String otherwise) {
        return faults.isEmpty() ? otherwise : String.join("; ", faults);
    }

    private static String whyNone(String written) {
        String plain = plain(written, new ArrayList<>());
        if (plain.isEmpty() || !Character.isDigit(plain.charAt(0))) {
            return "no cable id: it must begin with two digits of the year";
        }
        if (plain.chars().noneMatch(Character::isLetter)) {
            return "no cable id: it names no post";
        }
        if (!Character.isDigit(plain.charAt(plain.length() - 1))) {
            return "no cable id: the number is missing";
        }
        return "no cable id: no post can be made out between year and number";
    }

    private static Reading none(String reason) {
        return new Reading(Optional.empty(), false, reason);
    }

    /// What became of an id.
    ///
    /// @param id     the canonical id, where there is one
    /// @param valid  whether it was already written canonically
    /// @param reason one sentence: what was wrong, or why it names no cable
    public record Reading(Optional<CableId> id, boolean valid, String reason) {}
}
