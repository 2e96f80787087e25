package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.MessageReference;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// The second pass: a block of heading or prologue that says again what an earlier one said becomes repeats, and the
/// heading of a second telegram inside the text becomes text.
///
/// A block is a run of lines of one rank, heading or prologue, with nothing of the other rank or of the text between.
/// What
/// stands twice within a block, or was said in an earlier block of its rank, is a repeat: the second copy of the whole,
/// or
/// the head of a later section.
final class RepeatFinder {

    private enum Rank {
        HEADING,
        PROLOGUE,
        TEXT,
        NONE
    }

    private final List<Element> elements;
    private final Sayings said;
    private final Set<Object> earlierKinds = new HashSet<>();
    private final Set<Object> blockKinds = new HashSet<>();
    private final List<Element> foreign = new ArrayList<>(0);
    private @Nullable MessageReference reference;

    private RepeatFinder(String raw, List<Element> elements) {
        this.elements = elements;
        this.said = new Sayings(raw);
    }

    /// Marks the elements where they are, so nobody else may hold the list.
    ///
    /// @param elements all, in order
    /// @return those of them that were the head of another telegram
    static List<Element> mark(String raw, List<Element> elements) {
        var finder = new RepeatFinder(raw, elements);
        finder.mark();
        return finder.foreign;
    }

    private void mark() {
        int kept = 0;
        Rank block = Rank.NONE;
        boolean text = false;
        for (int at = 0; at < elements.size(); at++) {
            Element element = elements.get(at);
            Rank rank = rank(element);
            if (rank == Rank.NONE) {
                elements.set(kept++, element);
                continue;
            }
            if (rank != block || element instanceof Element.ClassificationLine) {
                earlierKinds.addAll(blockKinds);
                blockKinds.clear();
                int foreignEnd = text && rank != Rank.TEXT ? foreignEnd(at) : -1;
                if (0 <= foreignEnd) {
                    foreign.add(asText(at, foreignEnd));
                    elements.set(kept++, foreign.getLast());
                    at = foreignEnd - 1;
                    continue;
                }
            }
            block = rank;
            text |= rank == Rank.TEXT;
            elements.set(kept++, rank != Rank.TEXT && isAgain(element) ? new Element.Repeat(element) : element);
        }
        elements.subList(kept, elements.size()).clear();
    }

    private boolean isAgain(Element element) {
        if (element instanceof Element.ClassificationLine line) {
            boolean again = reference != null && (line.reference().isEmpty() || isOurs(line));
            line.reference().map(Spanned::value).ifPresent(this::keep);
            return again || !said.add(element);
        }
        blockKinds.add(kind(element));
        boolean sameText = !(element instanceof Element.AddresseeLine) && !said.add(element);
        boolean listed = element instanceof Element.CaptionLine
                || element instanceof Element.AttentionLine
                || (element instanceof Element.OfficeLine && blockKinds.size() == 1 && !hasRole(element));
        return sameText || (!listed && earlierKinds.contains(kind(element)));
    }

    /// Lists of addressees are told apart: those who are to know may stand far below those who are to act.
    private static Object kind(Element element) {
        return element instanceof Element.AddresseeLine line ? line.role() : element.getClass();
    }

    private static boolean hasRole(Element element) {
        return element instanceof Element.OfficeLine line && line.role().isPresent();
    }

    private void keep(MessageReference found) {
        if (reference == null) {
            reference = found;
        }
    }

    private boolean isOurs(Element.ClassificationLine line) {
        MessageReference own = reference;
        MessageReference found = line.reference().map(Spanned::value).orElse(own);
        return own != null && found != null && (found.number() == own.number() || samePost(found.post(), own.post()));
    }

    private static boolean samePost(String one, String other) {
        return one.replace(" ", "").equalsIgnoreCase(other.replace(" ", ""));
    }

    /// Where the head of another telegram ends that begins at `from`; -1 where it is this telegram's own.
    private int foreignEnd(int from) {
        int end = from;
        boolean foreign = false;
        for (int at = from; at < elements.size(); at++) {
            Rank rank = rank(elements.get(at));
            if (rank == Rank.TEXT || (rank == Rank.HEADING && foreign)) {
                break;
            }
            if (rank == Rank.NONE) {
                continue;
            }
            if (elements.get(at) instanceof Element.ClassificationLine line) {
                if (reference == null || line.reference().isEmpty() || isOurs(line)) {
                    return -1;
                }
                foreign = true;
            }
            end = at + 1;
        }
        return foreign ? end : -1;
    }

    /// The heading of a telegram that is quoted whole is part of the text that quotes it.
    private Element asText(int from, int to) {
        var span = new Span(
                elements.get(from).span().start(), elements.get(to - 1).span().end());
        return new Element.Paragraph(span, Optional.empty(), Optional.empty(), span, List.of());
    }

    private static Rank rank(Element element) {
        return switch (element) {
            case Element.HeadingLine _ -> Rank.HEADING;
            case Element.PrologueLine _ -> Rank.PROLOGUE;
            case Element.TextElement _ -> Rank.TEXT;
            case Element.Blank _,
                    Element.BreakLine _,
                    Element.EndMark _,
                    Element.MetadataLine _,
                    Element.Notice _,
                    Element.PageBanner _,
                    Element.PageMark _,
                    Element.ProcessingLine _,
                    Element.RecordMark _,
                    Element.ReleaseStamp _,
                    Element.Repeat _,
                    Element.Unrecognised _ -> Rank.NONE;
        };
    }
}
