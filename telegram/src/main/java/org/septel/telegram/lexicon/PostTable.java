package org.septel.telegram.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The posts, by their id spelling.
final class PostTable {

    private final Map<String, Post> posts = new LinkedHashMap<>();

    PostTable() {
        Table.read(
                "posts",
                cells -> posts.put(
                        cells[0],
                        new Post(
                                cells[0],
                                cells[1],
                                cells[2],
                                coordinates(cells[3], cells[4]),
                                Optional.of(cells[5]).filter(indicator -> !indicator.isEmpty()))));
    }

    List<Post> all() {
        return new ArrayList<>(posts.values());
    }

    Optional<Post> post(String code) {
        return Optional.ofNullable(posts.get(code));
    }

    private static Optional<Post.Coordinates> coordinates(String latitude, String longitude) {
        return latitude.isEmpty()
                ? Optional.empty()
                : Optional.of(new Post.Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    }
}
