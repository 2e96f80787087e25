package org.septel.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A matter that cables report on: templates for its subjects and sentences.
///
/// @param sensitive whether its cables are classified more often than not
record Story(String name, boolean sensitive, Map<String, List<String>> parts) {

    static final List<Story> ALL;
    static final Story GENERIC;

    static {
        var stories = new ArrayList<Story>();
        for (String line : Tables.lines("stories.txt")) {
            if (line.startsWith("# ")) {
                stories.add(new Story(line.substring(2), false, new TreeMap<>()));
            } else if (line.equals("secret")) {
                Story open = stories.removeLast();
                stories.add(new Story(open.name, true, open.parts));
            } else {
                int blank = line.indexOf(' ');
                stories.getLast()
                        .parts
                        .computeIfAbsent(line.substring(0, blank), part -> new ArrayList<>())
                        .add(line.substring(blank + 1));
            }
        }
        GENERIC = stories.removeLast();
        ALL = List.copyOf(stories);
    }

    List<String> tags() {
        return List.of(part("tags").getFirst().split(" "));
    }

    List<String> subjects() {
        return part("subject");
    }

    List<String> summaries() {
        return part("summary");
    }

    List<String> headings() {
        return part("heading");
    }

    List<String> lines() {
        return part("line");
    }

    List<String> comments() {
        return part("comment");
    }

    private List<String> part(String name) {
        return parts.getOrDefault(name, List.of());
    }
}
