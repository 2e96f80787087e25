package org.septel.telegram.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Posts by any name that telegrams give them: aliases, cut names, one wrong letter.
final class PostNames {

    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_CUT = 5;
    private static final int SHORTEST_IN_PROSE = 5;
    private static final int SHORTEST_WITH_EDITS = 3;
    private static final int SHORTEST_ALIAS_FOR_ONE_EDIT = 7;
    private static final List<String> MISSION_WORDS = List.of(
            "AMEMBASSY",
            "AMEMB",
            "EMBASSY",
            "AMCONSUL",
            "AMCONGEN",
            "CONGEN",
            "CONSULATE",
            "USMISSION",
            "MISSION",
            "USLO",
            "USINT",
            "USOFFICE",
            "REO",
            "AMEMBASY",
            "AMERICAN");

    /// Every code and alias, without blanks, and the code it stands for.
    private final TreeMap<String, String> names = new TreeMap<>();
    /// The same, for looking up a whole name.
    private final Map<String, String> exact;

    private final NearWords whole;
    private final PostTable posts;

    PostNames(PostTable posts) {
        this.posts = posts;
        for (Post post : posts.all()) {
            names.putIfAbsent(compact(post.display()), post.code());
        }
        Table.read("post-aliases", cells -> names.put(cells[0], cells[1]));
        for (Post post : posts.all()) {
            names.put(post.code(), post.code());
        }
        exact = new HashMap<>(names);
        whole = new NearWords(wholeNames());
    }

    /// Codes, and aliases that are long enough to be known by most of their letters.
    private List<String> wholeNames() {
        var found = new ArrayList<String>(names.size());
        names.forEach((name, code) -> {
            if (name.equals(code) || SHORTEST_ALIAS_FOR_ONE_EDIT <= name.length()) {
                found.add(name);
            }
        });
        return found;
    }

    /// Exact, then without `AMEMBASSY` and the like, then with 0 read as O, then cut short, then one letter off.
    Optional<Post> named(String name) {
        String compact = compact(name);
        if (compact.isEmpty() || LONGEST_NAME < compact.length()) {
            return Optional.empty();
        }
        return exact(compact)
                .or(() -> withoutMission(compact).flatMap(this::exact))
                .or(() -> exact(compact.replace('0', 'O').replace('1', 'I')))
                .or(() -> cut(compact))
                .or(() -> nearly(withoutMission(compact).orElse(compact)));
    }

    /// In prose a short word is a word; among ids it can only be a post.
    private Optional<Post> nearly(String compact) {
        return compact.length() < SHORTEST_IN_PROSE ? Optional.empty() : one(within(compact, 1));
    }

    /// Codes of the posts whose name, or alias where one edit is asked for, is at most so many edits away.
    Set<String> within(String compact, int edits) {
        var near = new HashSet<String>();
        if (SHORTEST_WITH_EDITS <= compact.length()) {
            whole.within(compact, edits, name -> {
                String code = names.getOrDefault(name, name);
                if (edits == 1 || name.equals(code)) {
                    near.add(code);
                }
            });
        }
        return near;
    }

    /// Capitals and digits alone: `St. Petersburg` is `STPETERSBURG`.
    static String compact(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        var compact = new StringBuilder(upper.length());
        for (int at = 0; at < upper.length(); at++) {
            char c = upper.charAt(at);
            if (('A' <= c && c <= 'Z') || ('0' <= c && c <= '9')) {
                compact.append(c);
            }
        }
        return compact.toString();
    }

    private Optional<Post> exact(String compact) {
        return Optional.ofNullable(exact.get(compact)).flatMap(posts::post);
    }

    private static Optional<String> withoutMission(String compact) {
        for (String word : MISSION_WORDS) {
            if (word.length() + 2 < compact.length() && compact.startsWith(word)) {
                return Optional.of(compact.substring(word.length()));
            }
        }
        return Optional.empty();
    }

    /// `RIODEJA`, where every name that begins so is one post's.
    private Optional<Post> cut(String compact) {
        if (compact.length() < SHORTEST_CUT) {
            return Optional.empty();
        }
        return one(new HashSet<>(names.subMap(compact, compact + '\uffff').values()));
    }

    private Optional<Post> one(Set<String> codes) {
        return codes.size() == 1 ? posts.post(codes.iterator().next()) : Optional.empty();
    }
}
