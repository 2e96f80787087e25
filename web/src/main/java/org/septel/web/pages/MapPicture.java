package org.septel.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.analysis.Report;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;
import org.septel.web.pages.EqualEarth.Point;
import org.septel.web.pages.Picture.Dot;
import org.septel.web.pages.Picture.Mark;
import org.septel.web.pages.Picture.Trace;
import org.septel.web.pages.Picture.Words;

/// The posts of a report on a map of the world: the more cables, the greater the dot.
final class MapPicture {

    private static final int LEAST_RADIUS = 25;
    private static final int RADIUS = 155;
    private static final int MOST_NAMES = 14;

    private final Map<String, Point> places = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<int[]> taken = new ArrayList<>();

    private MapPicture() {
        marks.add(new Trace(WorldMap.STANDARD.path(), "land", "", Optional.empty()));
    }

    static Picture of(Report report) {
        var map = new MapPicture();
        Cells posts = Cells.of(report, "posts");
        posts.lines().forEach(map::place);
        Cells ways = Cells.of(report, "ways");
        ways.lines().reversed().forEach(way -> map.way(way, ways.most()));
        posts.lines().forEach(post -> map.post(post, posts.most()));
        posts.lines().forEach(map::name);
        return new Picture(
                "Where the cables come from and go to",
                "A dot is a post: the greater, the more cables. A line is a way from one post to another, bent to the left"
                        + " as the cables go: the wider, the more.",
                WorldMap.WIDTH,
                WorldMap.HEIGHT,
                map.marks);
    }

    /// Posts alone, as a way in: no ways between them, and no names, for it is small.
    ///
    /// @param posts cables by the code of the post
    static Picture small(Map<String, Long> posts, Lexicon lexicon) {
        var map = new MapPicture();
        long most = posts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        posts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(post -> lexicon.post(post.getKey()).ifPresent(known -> map.dot(known, post.getValue(), most)));
        return new Picture(
                "Posts on the map",
                "A dot is a post: the greater, the more cables.",
                WorldMap.WIDTH,
                WorldMap.HEIGHT,
                map.marks);
    }

    private void dot(Post post, long cables, long most) {
        post.coordinates().ifPresent(place -> {
            Point at = WorldMap.PROJECTION.point(place.latitude(), place.longitude());
            marks.add(new Dot(at.x(), at.y(), radius(cables, most), "post", "", Optional.empty()));
        });
    }

    private static int radius(long cables, long most) {
        return LEAST_RADIUS + (int) Math.round(RADIUS * Math.sqrt((double) cables / most));
    }

    private void place(Cells.Line post) {
        Optional<Double> longitude = post.number("longitude");
        post.number("latitude")
                .flatMap(north -> longitude.map(east -> WorldMap.PROJECTION.point(north, east)))
                .ifPresent(point -> places.put(post.text("post"), point));
    }

    private void way(Cells.Line way, long most) {
        Point from = places.get(way.text("from"));
        Point to = places.get(way.text("to"));
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        int bendX = (from.x() + to.x()) / 2 + (to.y() - from.y()) / 5;
        int bendY = (from.y() + to.y()) / 2 - (to.x() - from.x()) / 5;
        long width = Math.max(1, Math.round(5.0 * way.cables() / most));
        marks.add(new Trace(
                "M%d %dQ%d %d %d %d".formatted(from.x(), from.y(), bendX, bendY, to.x(), to.y()),
                "way w" + width,
                way.text("from") + " to " + way.text("to") + ": " + way.counted(),
                way.url()));
    }

    private void post(Cells.Line post, long most) {
        Point at = places.get(post.text("post"));
        if (at != null) {
            int radius = radius(post.cables(), most);
            marks.add(new Dot(at.x(), at.y(), radius, "post", post.text("post") + ": " + post.counted(), post.url()));
        }
    }

    /// The names of the first posts, but for those that would stand on others.
    private void name(Cells.Line post) {
        Point at = places.get(post.text("post"));
        if (at == null || MOST_NAMES <= taken.size()) {
            return;
        }
        String name = place(post.text("post"));
        int width = name.length() * 7;
        int left = Math.clamp(at.x() - width / 2, 0, WorldMap.WIDTH - width);
        boolean free = taken.stream()
                .noneMatch(other ->
                        left < other[0] + other[2] && other[0] < left + width && Math.abs(other[1] - at.y()) < 15);
        if (free) {
            taken.add(new int[] {left, at.y(), width});
            marks.add(Words.at(left, at.y() + 4, "place", name));
        }
    }

    /// A post without what kind of post it is.
    static String place(String post) {
        return post.replaceFirst("^(Embassy|Consulate( General)?|Mission|Secretary of|Department of) ", "");
    }
}
