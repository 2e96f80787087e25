package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Inline;
import org.septel.telegram.Spanned;

/// Reads where a summary, comment, action request or quoted text begins and ends: `Summary.`, `BEGIN SUMMARY:`,
/// `End Summary and Comment.`, `(Comment: ... End comment.)`, over line ends too.
///
/// A beginning needs its stop (`.`, `:`, a dash, a line of its own), for the words occur in prose. An end does not.
final class InlineBounds {

    private static final int MOST_WORDS = 8;

    /// What may stand before a topic.
    private static final WordSet KINDS = WordSet.of(
            "official",
            "unofficial",
            "informal",
            "draft",
            "full",
            "cable",
            "quoted",
            "translated",
            "english",
            "of",
            "executive");
    private static final WordSet TOPICS =
            WordSet.of("summary", "summay", "comment", "comments", "text", "action", "introduction", "background");
    private static final WordSet REQUESTS = WordSet.of("request", "requested");
    private static final WordSet COMPANIONS = WordSet.of(
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
    private static final WordSet AND = WordSet.of("and");
    private static final WordSet OF = WordSet.of("of");
    private static final WordSet ENDS = WordSet.of("end", "ends");

    /// What a bound may begin with.
    static final WordSet FIRST_WORDS = KINDS.and("summary", "summay", "comment", "comments", "text", "action")
            .and("begin", "start", "end", "introduction", "background")
            .and("endsummary", "endcomment", "endtext", "beginsummary", "begincomment", "begintext");

    private final Words words;

    /// Where the words of the paragraph begin; -1 while nobody asked.
    private int opening = -1;

    InlineBounds(Words words) {
        this.words = words;
    }

    /// The bound that begins with the word at `at`; null where none does.
    ///
    /// @param word one of [#FIRST_WORDS], or another
    @Nullable
    Spanned<Inline> at(int at, String word) {
        return switch (word) {
            case "end", "endsummary", "endcomment", "endtext" -> end(at);
            case "begin", "start" -> begin(at, topic(words.pastBlanks(at + word.length())), true);
            case "beginsummary", "begincomment", "begintext" -> begin(at, topic(at + "begin".length()), true);
            default -> Character.isUpperCase(words.at(at)) || words.is(at - 1, '(', '[') ? named(at, topic(at)) : null;
        };
    }

    private @Nullable Spanned<Inline> named(int at, @Nullable Phrase phrase) {
        if (phrase == null) {
            return null;
        }
        return phrase.ends() ? bound(at, stop(phrase.end()), phrase.part(), Inline.Edge.END) : begin(at, phrase, false);
    }

    private @Nullable Spanned<Inline> end(int at) {
        int topic = words.pastBlanks(at + 3);
        if (words.has(topic, OF)) {
            topic = words.pastBlanks(topic + 2);
        }
        Phrase phrase = topic(topic);
        return phrase == null ? null : bound(at, stop(phrase.end()), phrase.part(), Inline.Edge.END);
    }

    private @Nullable Spanned<Inline> begin(int at, @Nullable Phrase phrase, boolean explicit) {
        if (phrase == null || phrase.ends() || (phrase.part() == Inline.Part.TEXT && !explicit)) {
            return null;
        }
        boolean first = at <= opening();
        if (!explicit && !first && !startsSentence(at)) {
            return null;
        }
        int end = stop(phrase.end());
        boolean stopped = end > phrase.end() || (explicit && atLineEnd(end));
        boolean capitals = isAllCapitals(at, phrase.end()) && mixedAfter(phrase.end());
        boolean alone = first && (capitals || atLineEnd(phrase.end()));
        boolean closed = words.is(at - 1, '(', '[') && words.is(phrase.end(), ')', ']');
        return stopped || alone || closed ? bound(at, end, phrase.part(), Inline.Edge.BEGIN) : null;
    }

    /// `Summary`, `Executive Summary`, `Summary and Request for Guidance`, `Summary/Comment`, `draft text`.
    private @Nullable Phrase topic(int from) {
        int at = from;
        for (int n = 0; n < 3; n++) {
            String kind = words.word(at, KINDS);
            if (kind.isEmpty()) {
                break;
            }
            at = words.pastBlanks(at + kind.length());
        }
        String topic = words.word(at, TOPICS);
        int end = at + topic.length();
        return switch (topic) {
            case "summary", "summay" -> phrase(Inline.Part.SUMMARY, end);
            case "comment", "comments" -> phrase(Inline.Part.COMMENT, end);
            case "text" -> phrase(Inline.Part.TEXT, end);
            case "action" -> request(end);
            case "introduction", "background" -> summaryIn(phrase(Inline.Part.COMMENT, end));
            default -> null;
        };
    }

    /// `Introduction and Summary`: what leads up to a summary counts only with it.
    private static @Nullable Phrase summaryIn(Phrase phrase) {
        return phrase.part() == Inline.Part.SUMMARY ? phrase : null;
    }

    private @Nullable Phrase request(int from) {
        int at = words.pastBlanks(from);
        String request = words.word(at, REQUESTS);
        return request.isEmpty() ? null : phrase(Inline.Part.ACTION_REQUEST, at + request.length());
    }

    /// Takes in what is joined to the topic, and sees whether it says that it ends.
    private Phrase phrase(Inline.Part topic, int topicEnd) {
        Inline.Part part = topic;
        int end = topicEnd;
        for (int n = 0; n < MOST_WORDS; n++) {
            int joint = joint(end, n > 0);
            String word = words.word(joint, COMPANIONS);
            if (joint == end || word.isEmpty()) {
                break;
            }
            part = word.equals("summary") ? Inline.Part.SUMMARY : part;
            end = joint + word.length();
        }
        int after = words.pastBlanks(end);
        String word = words.word(after, ENDS);
        boolean ends = word.equals("ends") || (word.equals("end") && closes(after + 3));
        return ends ? new Phrase(part, after + word.length(), true) : new Phrase(part, end, false);
    }

    /// Past `and`, `&`, `/` or `,` and the blanks around; past blanks alone inside a joined phrase.
    private int joint(int from, boolean inside) {
        int at = words.pastBlanks(from);
        if (words.has(at, AND)) {
            return words.pastBlanks(at + 3);
        }
        if (at < words.end() && "&/,".indexOf(words.at(at)) >= 0) {
            int next = words.pastBlanks(at + 1);
            return words.has(next, AND) ? words.pastBlanks(next + 3) : next;
        }
        return inside ? at : from;
    }

    private boolean closes(int at) {
        return at >= words.end() || ".)]:".indexOf(words.at(at)) >= 0;
    }

    /// Past the stop after a bound: `.`, `:`, or a dash, a rule, with the blanks before it.
    private int stop(int from) {
        if (words.is(from, '.') || words.is(from, ':', ';')) {
            int at = from + 1;
            return words.is(at, '-') ? pastRule(at) : at;
        }
        int at = words.pastBlanks(from);
        return at < words.end() && Words.isRule(words.at(at)) ? pastRule(at) : from;
    }

    private int pastRule(int from) {
        int at = from;
        while (at < words.end() && Words.isRule(words.at(at))) {
            at++;
        }
        return at;
    }

    private boolean atLineEnd(int from) {
        int at = from;
        while (words.is(at, ' ', '\r')) {
            at++;
        }
        return at == words.end() || words.at(at) == '\n';
    }

    private boolean isAllCapitals(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLowerCase(words.at(at))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the next word has a small letter: `SUMMARY The talks` begins, `SUMMARY OF TALKS` does not.
    private boolean mixedAfter(int from) {
        int at = words.pastBlanks(from);
        int end = words.end(at);
        return end > at && Character.isUpperCase(words.at(at)) && (end == at + 1 || !isAllCapitals(at, end));
    }

    private boolean startsSentence(int at) {
        int before = words.beforeBlanks(at);
        return before < words.start()
                || ".!?:;\"'\u201D\u2019()[]".indexOf(words.at(before)) >= 0
                || Words.isRule(words.at(before));
    }

    private Spanned<Inline> bound(int from, int to, Inline.Part part, Inline.Edge edge) {
        return words.cut(from, to).as(new Inline.Bound(part, edge));
    }

    private int opening() {
        opening = opening < 0 ? pastMarks(words) : opening;
        return opening;
    }

    /// Where the words of a paragraph begin: past blanks, rules, pilcrow, number and portion mark.
    private static int pastMarks(Words words) {
        int at = words.start();
        while (at < words.end() && isMark(words.at(at))) {
            at++;
        }
        int close = at;
        if (words.is(at, '(')) {
            while (close < words.end() && close - at < 20 && words.at(close) != ')') {
                close++;
            }
            at = words.is(close, ')') ? words.pastBlanks(close + 1) : at;
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
