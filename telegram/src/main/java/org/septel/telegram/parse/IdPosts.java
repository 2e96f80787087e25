package org.septel.telegram.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.lexicon.EditDistance;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// Makes out the post between the year and the number of an id, whatever else got between them.
final class IdPosts {

    private static final int MOST_PREFIXES = 3;
    private static final int SHORTEST_POST = 3;
    private static final int SHORTEST_FRAGMENT = 4;
    private static final int MOST_SECTION_FAULTS = 3;
    private static final int SHORTEST_FOR_TWO_EDITS = 5;

    private static final List<String> PREFIXES = List.of(
            "EFTO",
            "FINAL",
            "UNCLAS",
            "AMEMBASSY",
            "AMCONSUL",
            "EMBASSY",
            "CONSULATE",
            "USMISSION",
            "NOFORN",
            "SIPDIS",
            "NODIS",
            "EXDIS",
            "STADIS",
            "LIMDIS",
            "SENSITIVE",
            "FOUO",
            "SBU",
            "CORRECTEDCOPY",
            "FOROFFICIALUSEONLY");
    private static final List<String> CLASSIFICATIONS =
            List.of("UNCLASSIFIED", "CONFIDENTIAL", "LIMITEDOFFICIALUSE", "SECRET");
    /// `SECTION01OF02`, letters lost or garbled: whatever ends with the last digit.
    private static final Pattern SECTION = Pattern.compile("([A-Z0-9]*\\d)([A-Z]+)");

    private final Lexicon lexicon;

    IdPosts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isCode(String post) {
        return lexicon.post(post).isPresent();
    }

    /// Whether this is a word of the heading, which no post is called by.
    static boolean isHeadingWord(String name) {
        return PREFIXES.contains(name) || CLASSIFICATIONS.contains(name);
    }

    /// The id spelling of the post; what was taken off or mended is added to the faults.
    Optional<String> resolve(String written, List<String> faults) {
        String rest = written;
        for (int taken = 0; taken < MOST_PREFIXES; taken++) {
            if (isCode(rest)) {
                return Optional.of(rest);
            }
            int prefix = section(rest);
            prefix = prefix == 0 ? word(rest) : prefix;
            if (prefix == 0) {
                break;
            }
            faults.add(rest.substring(0, prefix) + " stands before the post");
            rest = rest.substring(prefix);
        }
        String post = rest;
        Optional<String> code =
                Optional.of(post).filter(this::isCode).or(() -> isHeadingWord(post) ? Optional.empty() : near(post));
        code.filter(known -> !known.equals(post)).ifPresent(known -> faults.add(post + " is read as " + known));
        return code;
    }

    /// The length of a section mark before the post; 0 where there is none.
    private static int section(String text) {
        Matcher mark = SECTION.matcher(text);
        if (!mark.matches()) {
            return 0;
        }
        String letters = mark.group(1).replaceAll("\\d", "");
        boolean bare = Set.of("OF", "O", "F", "").contains(letters);
        return bare || isNear(letters, "SECTIONOF", MOST_SECTION_FAULTS) ? mark.end(1) : 0;
    }

    /// The length of a word of the heading before the post, or of its last letters: `SIFIED`; 0 where there is none.
    private int word(String text) {
        for (String prefix : PREFIXES) {
            if (text.startsWith(prefix) && isPostAfter(text, prefix.length())) {
                return prefix.length();
            }
        }
        for (String word : CLASSIFICATIONS) {
            for (int from = 0; from + SHORTEST_FRAGMENT <= word.length(); from++) {
                int length = word.length() - from;
                if (text.startsWith(word.substring(from)) && isPostAfter(text, length)) {
                    return length;
                }
            }
        }
        return garbledWord(text);
    }

    /// One letter lost, changed or added in the word: only where a whole post follows it.
    private int garbledWord(String text) {
        for (String prefix : PREFIXES) {
            for (int length = prefix.length() - 1; length <= prefix.length() + 1; length++) {
                if (length + SHORTEST_POST <= text.length()
                        && isCode(text.substring(length))
                        && isNear(text.substring(0, length), prefix, 1)) {
                    return length;
                }
            }
        }
        return 0;
    }

    private boolean isPostAfter(String text, int length) {
        String rest = text.substring(length);
        return SHORTEST_POST <= rest.length()
                && (near(rest).isPresent() || isCode(rest) || 0 < section(rest) || 0 < word(rest));
    }

    /// Another name, a cut name, or the nearest post where one is nearest. Letters are lost more often than added.
    private Optional<String> near(String name) {
        Optional<String> named = lexicon.postNamed(name).map(Post::code);
        if (named.isPresent()) {
            return named;
        }
        Set<String> one = lexicon.postsWithin(name, 1);
        if (!one.isEmpty()) {
            Set<String> longer = longer(one, name.length());
            return name.length() == SHORTEST_POST ? single(longer) : single(one).or(() -> single(longer));
        }
        return name.length() < SHORTEST_FOR_TWO_EDITS ? Optional.empty() : likest(name, lexicon.postsWithin(name, 2));
    }

    /// The one that shares most of its letters, its beginning and its end with the name: `QXICO` is MEXICO rather than
    /// QUITO, `BERUIT` is BEIRUT rather than BERLIN.
    private static Optional<String> likest(String name, Set<String> codes) {
        var byLikeness = new TreeMap<Integer, Set<String>>();
        for (String code : codes) {
            byLikeness
                    .computeIfAbsent(shared(name, code) + letters(name, code), _ -> new HashSet<>())
                    .add(code);
        }
        return byLikeness.isEmpty()
                ? Optional.empty()
                : single(byLikeness.lastEntry().getValue());
    }

    /// How many letters both have, wherever they stand.
    private static int letters(String one, String other) {
        var left = new StringBuilder(other);
        int common = 0;
        for (int at = 0; at < one.length(); at++) {
            int found = left.indexOf(one.substring(at, at + 1));
            if (0 <= found) {
                left.deleteCharAt(found);
                common++;
            }
        }
        return common;
    }

    private static int shared(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int head = 0;
        while (head < most && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return head + tail;
    }

    private static Set<String> longer(Set<String> codes, int length) {
        return Set.copyOf(codes.stream().filter(code -> length < code.length()).toList());
    }

    private static Optional<String> single(Set<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    private static boolean isNear(String one, String other, int most) {
        return EditDistance.within(one, other, most);
    }
}
