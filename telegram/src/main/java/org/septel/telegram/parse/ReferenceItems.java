package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// Walks over a reference line and takes what it cites, one after the other.
final class ReferenceItems {

    private static final int MOST = 2_000;
    private static final String JOINER = " AND ";
    private static final Pattern FILLER = Pattern.compile(
            "(?:\\((?:NOTAL|EXDIS|NODIS|STADIS|NOFORN|SBU|[SCU]|S/NF|C/NF)\\)"
                    + "|(?:AND|&)?\\s?(?:ALL )?PREVIOUS\\b|(?:AND|NOTAL|SERIES|ET AL|EXDIS|NODIS)\\b"
                    + "|REF(?: ?TEL|ERENCE)?S?(?:\\(S\\))?\\s?[:.]|(?:REFTEL|REFERENCE)S?\\b)",
            Pattern.CASE_INSENSITIVE);
    /// What is said beside a telegram, the words of an aside included.
    private static final Pattern REMARK = Pattern.compile(
            "\\(([^()]{1,400})\\)|\\b(NOTAL|EXDIS|NODIS|SERIES|ET AL)\\b|((?:\\bAND |& ?)?(?:\\bALL )?\\bPREVIOUS)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("\\((?!['\u2019]?(?:\\d{2}|\\d{4})\\))[^()]{0,400}\\)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ ]*\\n");

    private final FieldText field;
    private final String text;
    private final Citing citing;
    private final ReferenceYears years;
    private final ReferenceLabels labels;
    private final ReferenceTelegram telegrams;
    private final List<Spanned<Reference>> found = new ArrayList<>();

    private Optional<String> label = Optional.empty();
    private Optional<String> origin = Optional.empty();
    /// Written with the telegram before, in the same item.
    private OptionalInt year = OptionalInt.empty();
    /// Whether nothing was taken since the last label or semicolon.
    private boolean fresh = true;

    private int blankLine = -1;
    private int at;

    ReferenceItems(FieldText field, Citing citing, Lexicon lexicon) {
        this.field = field;
        this.text = field.text();
        this.citing = citing;
        this.years = new ReferenceYears(citing, lexicon);
        this.labels = new ReferenceLabels(text);
        this.telegrams = new ReferenceTelegram(text, new ReferenceOrigins(lexicon, citing), years);
    }

    List<Spanned<Reference>> read() {
        skip(FILLER);
        while (at < text.length() && found.size() < MOST) {
            if (!label() && !separator() && !telegram() && !number()) {
                if (!fresh && followsBlankLine()) {
                    break;
                }
                other();
            }
            skip(FILLER);
        }
        return found;
    }

    private boolean label() {
        Optional<ReferenceLabels.Label> here = labels.at(at)
                .or(() -> labels.bareAt(at)
                        .filter(bare -> telegrams.at(bare.end()).isPresent()))
                .or(() ->
                        labels.laterAt(at).filter(one -> telegrams.at(one.end()).isPresent()));
        here.ifPresent(taken -> {
            labels.take(taken);
            label = Optional.of(taken.name());
            at = taken.end();
            newItem();
        });
        return here.isPresent();
    }

    private boolean separator() {
        boolean semicolon = text.charAt(at) == ';';
        if (semicolon) {
            newItem();
            at++;
        }
        return semicolon;
    }

    private void newItem() {
        fresh = true;
        year = OptionalInt.empty();
    }

    private boolean followsBlankLine() {
        int before = at;
        while (0 < before && Slice.isBlank(text.charAt(before - 1))) {
            before--;
        }
        return BLANK_LINE.matcher(text).region(before, at).find();
    }

    private boolean telegram() {
        Optional<ReferenceTelegram.Cited> cited =
                telegrams.at(at).filter(one -> one.known() || (fresh && endsItem(one.end())));
        cited.ifPresent(this::add);
        return cited.isPresent();
    }

    private boolean number() {
        Optional<String> sender = origin.or(() -> label.isPresent() ? citing.post() : Optional.empty());
        Optional<ReferenceTelegram.Cited> cited = sender.flatMap(post -> telegrams.bareNumberAt(at, post, year));
        cited.ifPresent(this::add);
        return cited.isPresent();
    }

    private boolean endsItem(int index) {
        int next = index;
        while (next < text.length() && " .,)".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next == text.length()
                || text.charAt(next) == '\n'
                || text.charAt(next) == ';'
                || labels.at(next).isPresent();
    }

    /// Every number of a range is a telegram of its own; the telegram that cites is none.
    private void add(ReferenceTelegram.Cited cited) {
        int from = at;
        origin = Optional.of(cited.origin());
        year = cited.year();
        fresh = false;
        at = cited.end();
        skip(FILLER, ASIDE);
        List<String> remarks = remarks(cited.end(), at);
        for (int number = cited.number(); number <= cited.last() && found.size() < MOST; number++) {
            var dated = years.id(cited.origin(), number, cited.year());
            if (dated.id().filter(citing::is).isEmpty()) {
                var reference = new Reference(
                        label, squeezed(from, cited.end()), Reference.Kind.TELEGRAM, dated.id(), dated.rule(), remarks);
                found.add(field.as(from, cited.end(), reference));
            }
        }
    }

    private List<String> remarks(int from, int to) {
        if (isMarks(from, to)) {
            return List.of();
        }
        var remarks = new ArrayList<String>();
        Matcher remark = REMARK.matcher(text).region(from, to);
        while (remark.find()) {
            int group = remark.group(1) != null ? 1 : remark.group(2) != null ? 2 : 3;
            remarks.add(squeezed(remark.start(group), remark.end(group)));
        }
        return remarks;
    }

    private boolean isMarks(int from, int to) {
        int place = from;
        while (place < to && isMark(text.charAt(place))) {
            place++;
        }
        return place == to;
    }

    /// Something that is no telegram: an item of its own, or words after one.
    private void other() {
        int end = endOfOther();
        int from = at;
        int to = end;
        while (from < to && ",;. \n".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (text.regionMatches(true, Math.max(from, to - JOINER.length() + 1), JOINER, 0, JOINER.length() - 1)) {
            to -= JOINER.length() - 1;
        }
        String words = squeezed(from, to);
        Reference.Kind kind = ReferenceKinds.of(words);
        boolean cited = fresh ? words.chars().filter(Character::isLetter).count() > 1 : kind != Reference.Kind.OTHER;
        if (cited) {
            found.add(field.as(from, to, new Reference(label, words, kind)));
        }
        fresh = false;
        at = Math.max(end, at + 1);
    }

    /// The next label, semicolon or known telegram; after a blank line nothing is cited any more.
    private int endOfOther() {
        int last = nextBlankLine();
        for (int index = at + 1; index < last; index++) {
            boolean wordStart = !Character.isLetterOrDigit(text.charAt(index - 1));
            if (text.charAt(index) == ';'
                    || (wordStart && (labels.at(index).isPresent() || telegramAfterBreak(index)))) {
                return index;
            }
        }
        return last == text.length() ? last : afterBlankLine(last);
    }

    /// Searched for once each, so that a long list takes linear time.
    private int nextBlankLine() {
        if (blankLine < at) {
            Matcher blank = BLANK_LINE.matcher(text);
            blankLine = blank.find(at) ? blank.start() : text.length();
        }
        return blankLine;
    }

    private boolean telegramAfterBreak(int index) {
        char before = text.charAt(index - 1);
        char beforeThat = 1 < index ? text.charAt(index - 2) : ' ';
        boolean joined = text.regionMatches(true, index - JOINER.length(), JOINER, 0, JOINER.length());
        boolean broken = before == '\n' || ",) ".indexOf(beforeThat) >= 0 || joined || !fresh;
        return broken
                && telegrams.at(index).filter(ReferenceTelegram.Cited::known).isPresent();
    }

    private int afterBlankLine(int blank) {
        int next = blank;
        while (next < text.length() && Slice.isBlank(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next < text.length()
                && (labels.at(next).isPresent()
                        || telegrams
                                .at(next)
                                .filter(ReferenceTelegram.Cited::known)
                                .isPresent());
        return goesOn ? next : text.length();
    }

    private void skip(Pattern... patterns) {
        boolean skipped = true;
        while (skipped) {
            skipped = false;
            while (at < text.length() && isMark(text.charAt(at))) {
                at++;
            }
            for (Pattern pattern : patterns) {
                if (at < text.length()
                        && mayBeSkipped(text.charAt(at))
                        && labels.at(at).isEmpty()) {
                    Matcher filler = pattern.matcher(text).region(at, text.length());
                    if (filler.lookingAt()) {
                        at = filler.end();
                        skipped = true;
                    }
                }
            }
        }
    }

    /// Marks and blanks that stand between items, each a filler of its own.
    private static boolean isMark(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', ',', '.', ':', '&', '/', '+', '*', '|', '\u2013', '-' -> true;
            default -> false;
        };
    }

    /// Whether a filler or an aside may begin with this character; cheap.
    private static boolean mayBeSkipped(char c) {
        return !Character.isLetterOrDigit(c) || "AENPRSaenprs".indexOf(c) >= 0;
    }

    private String squeezed(int from, int to) {
        return Texts.squeezed(text.substring(from, to)).strip();
    }
}
