package org.septel.web.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.septel.telegram.CableId;

/// A URL of this archive, without host: parsed from what is asked for, built for what is linked to.
///
/// Parsing and building invert each other: `parse(a.path(), a.query())` is `a` for every address.
public sealed interface Address {

    /// The longest path that is looked at, in UTF-16 units.
    int MAX_PATH = 200;

    /// The reports as a program asks for them: the same as `/reports/NAME.json`.
    String API_REPORTS = "/api/v1/reports/";

    /// The home page, and every list of results: `/`, `/?q=kosovo&sort=newest`.
    record Home(Question question) implements Address {
        public static final Home EMPTY = new Home(Question.NONE);

        @Override
        public String path() {
            return "/";
        }

        @Override
        public String query() {
            return question.query();
        }
    }

    /// One face of a cable: `/cable/07MOSCOW4634.json`.
    ///
    /// @param question of which the cable is a hit: what to mark, and which hits are beside it; for the page alone
    record Cable(CableId id, Face face, Question question) implements Address {
        public Cable {
            question = face == Face.PAGE ? question.ofHit() : Question.NONE;
        }

        public Cable(CableId id, Face face) {
            this(id, face, Question.NONE);
        }

        @Override
        public String path() {
            return "/cable/" + id + face.suffix();
        }

        @Override
        public String query() {
            return question.query();
        }
    }

    /// A cable with what was looked for inside it: `/cable/07MOSCOW4634?in=toll&q=ferry`.
    ///
    /// @param words    a query; not empty
    /// @param question of which the cable is a hit
    record Inside(CableId id, String words, Question question) implements Address {
        public Inside {
            question = question.ofHit();
        }

        @Override
        public String path() {
            return new Cable(id, Face.PAGE).path();
        }

        @Override
        public String query() {
            String asked = question.query();
            return "in=" + encode(words) + (asked.isEmpty() ? "" : "&" + asked);
        }
    }

    /// What a program asks.
    record Api(ApiCall call) implements Address {
        @Override
        public String path() {
            return call.path();
        }

        @Override
        public String query() {
            return call.query();
        }
    }

    /// One text of a cable, whatever others there are: `/cable/07MOSCOW4634/version/3f2a61bc0d94e7f5`.
    ///
    /// @param text the first [#PIN] digits of its hash
    record Version(CableId id, String text) implements Address {

        /// So many digits tell the texts of one cable apart.
        public static final int PIN = 16;

        static final Pattern HASH = Pattern.compile("[0-9a-f]{" + PIN + "}");

        public Version {
            if (!HASH.matcher(text).matches()) {
                throw new IllegalArgumentException("not the beginning of a hash: " + text);
            }
        }

        @Override
        public String path() {
            return "/cable/" + id + "/version/" + text;
        }
    }

    /// Two versions of a cable side by side: `/cable/07MOSCOW4634/versions?from=1&to=2`.
    ///
    /// @param from number of a version, from 1
    record Comparison(CableId id, int from, int to) implements Address {
        @Override
        public String path() {
            return new Cable(id, Face.VERSIONS).path();
        }

        @Override
        public String query() {
            return "from=" + from + "&to=" + to;
        }
    }

    /// How to cite one paragraph: `/cable/07MOSCOW4634/cite?p=3`.
    ///
    /// @param paragraph as numbered, from 1
    record Citing(CableId id, int paragraph) implements Address {
        @Override
        public String path() {
            return new Cable(id, Face.CITE).path();
        }

        @Override
        public String query() {
            return "p=" + paragraph;
        }
    }

    /// A cable by an id that is not written canonically: `/cable/07moscow4634`. It may be repaired.
    ///
    /// @param written as asked for, decoded; neither empty nor a canonical id, and it ends in no face's suffix
    record Miswritten(String written, Face face) implements Address {
        @Override
        public String path() {
            return "/cable/" + encode(written) + face.suffix();
        }
    }

    /// How to read a cable: `/guide`.
    record Guide() implements Address {
        @Override
        public String path() {
            return "/guide";
        }
    }

    /// Where a quotation comes from: `/quote?text=...`.
    ///
    /// @param text as pasted; empty for the page that asks
    record Quote(String text) implements Address {
        @Override
        public String path() {
            return "/quote";
        }

        @Override
        public String query() {
            return text.isEmpty() ? "" : "text=" + encode(text);
        }
    }

    /// The reports there are: `/reports`.
    record Reports() implements Address {
        @Override
        public String path() {
            return "/reports";
        }
    }

    /// A report on the cables of a query: `/reports/gaps?q=post:MOSCOW`, `/reports/gaps.csv?q=post:MOSCOW&table=runs`.
    /// A picture stands by itself: `/map?q=tag:PREL`, `/map.svg`; so do names, `/names?table=places`, and people.
    /// Under `/reports/` they are found too.
    record Report(ReportQuestion question) implements Address {
        @Override
        public String path() {
            return (question.isByItself() ? "/" : "/reports/")
                    + question.name()
                    + question.kind().suffix();
        }

        @Override
        public String query() {
            return question.query();
        }
    }

    /// A reader's collections: `/collections`, `/collections?q=harbour`.
    ///
    /// @param words looked for in the notes; empty for none
    record Collections(String words) implements Address {
        public static final Collections EMPTY = new Collections("");

        @Override
        public String path() {
            return "/collections";
        }

        @Override
        public String query() {
            return words.isEmpty() ? "" : "q=" + encode(words);
        }
    }

    /// One collection: `/collections/3`, `/collections/3.csv`.
    ///
    /// @param number from 1
    record OneCollection(long number, Shelf shelf) implements Address {
        @Override
        public String path() {
            return "/collections/" + number + shelf.suffix();
        }
    }

    /// A reader's saved searches: `/saved`.
    record Saved() implements Address {
        @Override
        public String path() {
            return "/saved";
        }
    }

    /// What is new in a saved search: `/saved/3`.
    ///
    /// @param number from 1
    record OneSaved(long number) implements Address {
        @Override
        public String path() {
            return "/saved/" + number;
        }
    }

    /// The feed of a saved search: `/saved/3/feed`.
    ///
    /// @param number from 1
    record SavedFeed(long number) implements Address {
        @Override
        public String path() {
            return "/saved/" + number + "/feed";
        }
    }

    /// The feed of a query: `/feed?q=kosovo`.
    ///
    /// @param text as typed; empty for everything
    record Feed(String text) implements Address {
        @Override
        public String path() {
            return "/feed";
        }

        @Override
        public String query() {
            return text.isEmpty() ? "" : "q=" + encode(text);
        }
    }

    /// The form that collects a cable or one of its paragraphs: `/cable/07MOSCOW4634/note?p=3`.
    ///
    /// @param paragraph from 1; empty for the whole cable
    record Noting(CableId id, Optional<Integer> paragraph) implements Address {
        @Override
        public String path() {
            return "/cable/" + id + "/note";
        }

        @Override
        public String query() {
            return paragraph.map(number -> "p=" + number).orElse("");
        }
    }

    /// Whether the server is well: `/health`.
    record Health() implements Address {
        @Override
        public String path() {
            return "/health";
        }
    }

    /// A file that pages need: `/assets/0123abcd4567ef89/septel.css`.
    ///
    /// @param version what the file's content is called, so that a copy may be kept for ever
    record Asset(String version, String file) implements Address {
        @Override
        public String path() {
            return "/assets/" + encode(version) + "/" + encode(file);
        }
    }

    /// From the first slash, without the question mark.
    String path();

    /// What follows the question mark; empty where nothing does.
    default String query() {
        return "";
    }

    /// Path and query as a page links to them.
    default String url() {
        return query().isEmpty() ? path() : path() + "?" + query();
    }

    /// @param path  from the first slash, percent-encoded, as asked for
    /// @param query what followed the question mark, percent-encoded; parameters that are not ours are passed over
    /// @return empty where nothing of ours can stand
    static Optional<Address> parse(String path, String query) {
        return AddressReader.read(path, query);
    }

    /// As `application/x-www-form-urlencoded`, but with `%20` for a blank, so that it fits paths and queries alike.
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
