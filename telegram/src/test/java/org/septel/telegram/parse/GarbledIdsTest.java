package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// Every post of the lexicon, garbled in every way that relays and typists do: nearly all must be mended, and next to
/// none taken for another.
class GarbledIdsTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final CableIdReader IDS = new CableIdReader(LEXICON);
    private static final List<String> POSTS =
            LEXICON.posts().stream().map(Post::code).toList();
    private static final Set<String> CODES = Set.copyOf(POSTS);

    /// So many of a hundred must be mended: some posts are one letter from another (`ANAMA`).
    private static final double LEAST_MENDED = 0.99;

    /// So many may become another post: the names of missions hold those of embassies (`SUNATO`).
    private static final double MOST_MISTAKEN = 0.002;

    @Test
    void leavesEveryPostAsItIs() {
        for (String post : POSTS) {
            assertTrue(IDS.read("07" + post + "12").valid(), post);
        }
    }

    @Test
    void mendsALostLetter() {
        check(post -> places(post).mapToObj(at -> post.substring(0, at) + post.substring(at + 1)));
    }

    @Test
    void mendsADoubledLetter() {
        check(post ->
                places(post).mapToObj(at -> post.substring(0, at) + post.substring(at, at + 1) + post.substring(at)));
    }

    @Test
    void mendsSwappedNeighbours() {
        check(post -> places(post)
                .skip(1)
                .mapToObj(at ->
                        post.substring(0, at - 1) + post.charAt(at) + post.charAt(at - 1) + post.substring(at + 1)));
    }

    @Test
    void mendsAWrongLetter() {
        check(post -> places(post).mapToObj(at -> post.substring(0, at) + "Q" + post.substring(at + 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EFTO",
                "AMEMBASSY",
                "SIFIED",
                "NOFORN",
                "UNCLASEFTO",
                "01OF02",
                "SECTION01OF02",
                "FINALSECTIONOF02",
                "SECTIO01OF02",
                "SCTON02OF04",
                "ECTION1OF2",
                "SECTION0QF05",
                "SECTION01OF02AMEMBASSY"
            })
    void takesOffWhatIsGluedBefore(String glue) {
        for (String post : POSTS) {
            assertEquals("07" + post + "12", mended(glue + post), glue + post);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZDK",
                "ZFR763",
                "TOSEC140323",
                "SUSPECTEDDUPLICATE",
                "POSSDUPE",
                "CORRECTEDCOPY",
                "SECTION01OF02"
            })
    void takesOffWhatIsGluedBehind(String glue) {
        for (String post : POSTS) {
            assertEquals("07" + post + "12", named("07" + post + "000012" + glue), post);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"07EFTO12", "07AMEMBASSY12", "07SECRET12", "73BANGKOK-A50", "66STATE CA-3400"})
    void namesNoTelegramWhereNoPostIsLeft(String id) {
        assertEquals("-", named(id));
    }

    private static IntStream places(String post) {
        return IntStream.range(0, post.length());
    }

    private static void check(Function<String, Stream<String>> garble) {
        var mistaken = new TreeSet<String>();
        int all = 0;
        int mended = 0;
        for (String post : POSTS) {
            for (String garbled : garble.apply(post).collect(Collectors.toSet())) {
                if (CODES.contains(garbled)) {
                    continue;
                }
                all++;
                String found = mended(garbled);
                if (found.equals("07" + post + "12")) {
                    mended++;
                } else if (!found.equals("07" + garbled + "12") && !found.equals("-")) {
                    mistaken.add(garbled + " as " + found);
                }
            }
        }
        assertTrue(LEAST_MENDED * all <= mended, mended + " of " + all + " are mended");
        assertTrue(mistaken.size() <= MOST_MISTAKEN * all, mistaken.toString());
    }

    private static String mended(String post) {
        return named("07" + post + "12");
    }

    private static String named(String id) {
        return IDS.read(id).id().map(CableId::toString).orElse("-");
    }
}
