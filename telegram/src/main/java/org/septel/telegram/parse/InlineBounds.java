package org.septel.telegram.parse;

import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Inline;
import org.septel.telegram.Spanned;

/// Reads where a summary, comment, action request or quoted text begins and ends: `Summary.`, `BEGIN SUMMARY:`,
/// `End Summary and Comment.`, `(Comment: ... End comment.)`, over line ends too.
///
/// A beginning needs its stop (`.`, `:`, a dash, a line of its own), for the words occur in prose. An end does not.
final class InlineBounds {

    private static final int MOST_WORDS = 8;

    private static final Set<String> OPENERS = Set.of("begin", "start");
    private static final Set<String> TEXT_KINDS = Set.of(
            "official", "unofficial", "informal", "draft", "full", "cable", "quoted", "translated", "english", "of");
    private static final Set<String> COMPANIONS = Set.of(
            "summary",
            "comment",
            "comments",
            "action",
            "request",
            "requests",
            "requested",
            "for",
            "of",
            "guidance",
            "introduction",
            "recommendation",
            "recommendations",
            "background",
            "analysis",
            "conclusion",
            "conclusions",
            "key",
            "points",
            "overview",
            "assessment",
            "context",
            "outlook",
            "scenesetter",
            "item",
            "items",
            "required",
            "note",
            "next",
            "steps",
            "biographic",
            "purpose",
            "objectives");

    private final Slice text;
    private final int opening;

    InlineBounds(Slice text) {
        this.text = text;
        this.opening = pastMarks(text);
    }

    /// The bound that begins with the word at `at`, if one does.
    Optional<Spanned<Inline>> at(int at) {
        String word = Words.word(text, at);
        if (word.equals("end")) {
            return end(at);
        }
        if (OPENERS.contains(word)) {
            int topic = Words.pastBlanks(text, at + word.length());
            return topic(topic).filter(phrase -> !phrase.ends()).flatMap(phrase -> begin(at, phrase, true));
        }
        boolean capital = Character.isUpperCase(text.charAt(at));
        if (!capital && !follows(at, "([")) {
            return Optional.empty();
        }
        return topic(at)
                .flatMap(phrase -> phrase.ends()
                        ? Optional.of(bound(at, stop(phrase.end()), phrase.part(), Inline.Edge.END))
                        : begin(at, phrase, false));
    }

    private Optional<Spanned<Inline>> end(int at) {
        int topic = Words.pastBlanks(text, at + 3);
        if (Words.word(text, topic).equals("of")) {
            topic = Words.pastBlanks(text, topic + 2);
        }
        return topic(topic).map(phrase -> bound(at, stop(phrase.end()), phrase.part(), Inline.Edge.END));
    }

    private Optional<Spanned<Inline>> begin(int at, Phrase phrase, boolean explicit) {
        if (phrase.part() == Inline.Part.TEXT && !explicit) {
            return Optional.empty();
        }
        boolean first = at <= opening;
        if (!explicit && !first && !startsSentence(at)) {
            return Optional.empty();
        }
        int end = stop(phrase.end());
        boolean stopped = end > phrase.end() || (explicit && atLineEnd(end));
        boolean capitals = isAllCapitals(at, phrase.end()) && mixedAfter(phrase.end());
        boolean alone = first && (capitals || atLineEnd(phrase.end()));
        boolean closed = follows(at, "([") && (Words.is(text, phrase.end(), ')') || Words.is(text, phrase.end(), ']'));
        return stopped || alone || closed
                ? Optional.of(bound(at, end, phrase.part(), Inline.Edge.BEGIN))
                : Optional.empty();
    }

    /// `Summary`, `Executive Summary`, `Summary and Request for Guidance`, `Summary/Comment`, `draft text`.
    private Optional<Phrase> topic(int from) {
        int at = from;
        String word = Words.word(text, at);
        for (int n = 0; n < 3 && (TEXT_KINDS.contains(word) || word.equals("executive")); n++) {
            at = Words.pastBlanks(text, at + word.length());
            word = Words.word(text, at);
        }
        int end = at + word.length();
        Optional<Inline.Part> part = switch (word) {
            case "summary", "summay" -> Optional.of(Inline.Part.SUMMARY);
            case "comment", "comments" -> Optional.of(Inline.Part.COMMENT);
            case "text" -> Optional.of(Inline.Part.TEXT);
            case "action" -> Optional.of(Inline.Part.ACTION_REQUEST);
            default -> Optional.empty();
        };
        if (part.isPresent() && part.get() == Inline.Part.ACTION_REQUEST) {
            int request = Words.pastBlanks(text, end);
            String second = Words.word(text, request);
            if (!second.equals("request") && !second.equals("requested")) {
                return Optional.empty();
            }
            end = request + second.length();
        }
        int last = end;
        return part.map(p -> phrase(p, last));
    }

    /// Takes in what is joined to the topic, and sees whether it says that it ends.
    private Phrase phrase(Inline.Part topic, int topicEnd) {
        Inline.Part part = topic;
        int end = topicEnd;
        for (int n = 0; n < MOST_WORDS; n++) {
            int joint = joint(end, n > 0);
            String word = Words.word(text, joint);
            if (joint == end || !COMPANIONS.contains(word)) {
                break;
            }
            part = word.equals("summary") ? Inline.Part.SUMMARY : part;
            end = joint + word.length();
        }
        int after = Words.pastBlanks(text, end);
        String word = Words.word(text, after);
        boolean ends = word.equals("ends") || (word.equals("end") && closes(after + 3));
        return ends ? new Phrase(part, after + word.length(), true) : new Phrase(part, end, false);
    }

    /// Past `and`, `&`, `/` or `,` and the blanks around; past blanks alone inside a joined phrase.
    private int joint(int from, boolean inside) {
        int at = Words.pastBlanks(text, from);
        if (Words.word(text, at).equals("and")) {
            return Words.pastBlanks(text, at + 3);
        }
        if (at < text.length() && "&/,".indexOf(text.charAt(at)) >= 0) {
            int next = Words.pastBlanks(text, at + 1);
            return Words.word(text, next).equals("and") ? Words.pastBlanks(text, next + 3) : next;
        }
        return inside ? at : from;
    }

    private boolean closes(int at) {
        return at >= text.length() || ".)]:".indexOf(text.charAt(at)) >= 0;
    }

    /// Past the stop after a bound: `.`, `:`, or a dash, a rule, with the blanks before it.
    private int stop(int from) {
        if (Words.is(text, from, '.') || Words.is(text, from, ':') || Words.is(text, from, ';')) {
            int at = from + 1;
            return Words.is(text, at, '-') ? pastRule(at) : at;
        }
        int at = Words.pastBlanks(text, from);
        return at < text.length() && Words.isRule(text.charAt(at)) ? pastRule(at) : from;
    }

    private int pastRule(int from) {
        int at = from;
        while (at < text.length() && Words.isRule(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean atLineEnd(int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\r')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    private boolean isAllCapitals(int from, int to) {
        return text.cut(from, to).text().chars().noneMatch(Character::isLowerCase);
    }

    /// Whether the next word has a small letter: `SUMMARY The talks` begins, `SUMMARY OF TALKS` does not.
    private boolean mixedAfter(int from) {
        int at = Words.pastBlanks(text, from);
        int end = Words.end(text, at);
        return end > at && Character.isUpperCase(text.charAt(at)) && (end == at + 1 || !isAllCapitals(at, end));
    }

    private boolean follows(int at, String characters) {
        return at > 0 && characters.indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean startsSentence(int at) {
        int before = Words.beforeBlanks(text, at);
        return before < 0
                || ".!?:;\"'\u201D\u2019()[]".indexOf(text.charAt(before)) >= 0
                || Words.isRule(text.charAt(before));
    }

    private Spanned<Inline> bound(int from, int to, Inline.Part part, Inline.Edge edge) {
        return text.cut(from, to).as(new Inline.Bound(part, edge));
    }

    /// Where the words of a paragraph begin: past blanks, rules, pilcrow, number and portion mark.
    private static int pastMarks(Slice text) {
        int at = 0;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        int close = at;
        if (Words.is(text, at, '(')) {
            while (close < text.length() && close - at < 20 && text.charAt(close) != ')') {
                close++;
            }
            at = Words.is(text, close, ')') ? Words.pastBlanks(text, close + 1) : at;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return Slice.isBlank(c)
                || Words.isRule(c)
                || Character.isDigit(c)
                || c == '.'
                || c == '\u00B6'
                || c == '\uFFFD';
    }

    /// A topic in words.
    ///
    /// @param end  one past its last word
    /// @param ends whether it says itself that it ends: `Comment ends`
    private record Phrase(Inline.Part part, int end, boolean ends) {}
}
