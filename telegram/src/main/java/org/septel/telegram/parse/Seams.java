package org.septel.telegram.parse;

/// Finds where several lines were run together into one, and cuts there: `AMCONSUL VLADIVOSTOKUNCLAS VLADIVOSTOK
/// 000068`, `... TAGS: ETTC SUBJECT: ...`, `... AMEMBASSY LIBREVILLE 1113RUEHLG/AMEMBASSY LILONGWE`.
final class Seams {

    private static final String[] CLASSIFICATIONS = {
        "UNCLAS", "C O N F I D", "CONFIDENTIAL", "S E C R E T", "SECRET", "LIMITED"
    };

    /// What must stand in a line, in any order, so that a look for a seam can find one.
    private static final int SLASH = Line.marks("/");

    private static final int COLON = Line.marks(":");
    private static final int COMMA = Line.marks(",");
    private static final int ORDER = Line.marks("E.O.");
    private static final int CLASSIFIED = Line.marks("C.");
    private static final int PAGE = Line.marks("PAGE");
    private static final int OF = Line.marks("OF");
    private static final int UNCLAS = Line.marks("UNCLAS");
    private static final int CONFIDENTIAL = Line.marks("CONFID");
    private static final int SECRET = Line.marks("SECRET");
    private static final int LIMITED = Line.marks("LIMITED");

    private static final String[] LABELS = {
        "REFTELS:", "REFTEL:", "REFS:", "REF:", "REF(S):", "SUBJECT:", "SUBJ:", "TAGS:",
    };

    private static final String[] CLASSIFIED_BY = {"CLASSIFIED BY ", "Classified By ", "Classified by "};

    private Seams() {}

    /// The line up to its first seam; the line itself where it has none.
    static Line cut(Line line, Zone zone) {
        return switch (zone) {
            case HEADING -> inPrologue(inHeading(line));
            case PROLOGUE -> inPrologue(line);
            case FURNITURE, BODY, TRAILER, METADATA -> line;
        };
    }

    /// Each search looks no further than the seam that the one before it found.
    private static Line inHeading(Line line) {
        Line first = line.has(SLASH) ? cut(line, indicator(line)) : line;
        Line second = first.has(COMMA) ? cut(first, NoticeReader.weekday(first, first.from())) : first;
        boolean classified =
                second.has(UNCLAS) || second.has(CONFIDENTIAL) || second.has(SECRET) || second.has(LIMITED);
        return classified ? cut(second, classification(second)) : second;
    }

    private static Line inPrologue(Line line) {
        Line first = line.has(COLON) ? cut(line, label(line)) : line;
        Line second = first.has(ORDER) ? cut(first, order(first)) : first;
        Line third = second.has(CLASSIFIED) ? cut(second, classifiedBy(second)) : second;
        return third.has(PAGE) || third.has(OF) ? cut(third, pageMark(third)) : third;
    }

    private static Line cut(Line line, int seam) {
        return line.from() < seam && seam < line.to() ? line.cut(seam) : line;
    }

    /// Where a classification line begins inside this one.
    private static int classification(Line line) {
        for (String word : CLASSIFICATIONS) {
            int at = line.raw().indexOf(word, Math.min(line.to(), line.from() + 1), line.to());
            if (0 <= at && isHead(line, at)) {
                return withTop(line, at);
            }
        }
        return -1;
    }

    /// Where `TOP` begins, closed up or spaced, if it stands before `SECRET`: they are one word.
    private static int withTop(Line line, int secret) {
        int at = secret;
        for (char letter : new char[] {'P', 'O', 'T'}) {
            while (line.from() < at && Chars.isBlank(line.raw().charAt(at - 1))) {
                at--;
            }
            if (at == line.from() || line.raw().charAt(at - 1) != letter) {
                return secret;
            }
            at--;
        }
        return at;
    }

    private static boolean isHead(Line line, int at) {
        var scan = new Scan(line.raw(), at, line.to());
        if (ClassificationWords.read(scan) == null) {
            return false;
        }
        while (ClassificationWords.caveat(scan) != null) {
            scan.blanks();
        }
        return MessageReferences.section(scan) != null || MessageReferences.read(scan, 3, 7) != null;
    }

    /// Where a second addressee with its indicator is glued to the first: at `RUEHLG/` after a digit or letter.
    private static int indicator(Line line) {
        String raw = line.raw();
        int slash = raw.indexOf('/', line.from(), line.to());
        while (0 <= slash) {
            int from = slash;
            while (line.from() < from && slash - from < 9 && Chars.isUpper(raw.charAt(from - 1))) {
                from--;
            }
            for (int at = from; at <= slash - 4; at++) {
                boolean glued = raw.startsWith("RU", at) || raw.startsWith("RH", at);
                if (glued && line.from() < at && slash - at <= 8 && !precededByKeyword(line, at)) {
                    return at;
                }
            }
            slash = raw.indexOf('/', slash + 1, line.to());
        }
        return -1;
    }

    private static boolean precededByKeyword(Line line, int at) {
        Slice before = new Scan(line.raw(), line.from(), at).rest().strip();
        return before.length() <= 4 && !before.isEmpty() && Chars.isUpper(before.charAt(before.length() - 1));
    }

    /// Where a label with its colon stands inside the line.
    private static int label(Line line) {
        String raw = line.raw();
        int colon = raw.indexOf(':', line.from(), line.to());
        while (0 <= colon) {
            int from = labelBefore(line, colon);
            if (line.from() < from) {
                return from;
            }
            colon = raw.indexOf(':', colon + 1, line.to());
        }
        return -1;
    }

    private static int labelBefore(Line line, int colon) {
        String raw = line.raw();
        for (String label : LABELS) {
            int from = colon + 1 - label.length();
            if (line.from() < from && raw.regionMatches(true, from, label, 0, label.length())) {
                boolean apart = !Chars.isWord(raw.charAt(from - 1));
                boolean capitals = raw.startsWith(label, from);
                return (apart || capitals) && !followsBullet(line, from) ? opening(line, from) : -1;
            }
        }
        int from = colon - "CLASSIFIED BY".length();
        boolean classified = line.from() < from && raw.regionMatches(true, from, "CLASSIFIED BY", 0, 13);
        if (classified) {
            return raw.charAt(from - 1) != '-' ? opening(line, from) : -1;
        }
        return misspeltTags(line, colon);
    }

    /// `E.O. 12958: N/A TAS: PREL`, `E.O. 12958: N/A TAGS : PREL`.
    private static int misspeltTags(Line line, int colon) {
        int end = back(line, colon, Chars::isBlank);
        int from = back(line, end, Chars::isLetter);
        Label own = line.label();
        boolean behindOrder = own != null && own.field() == Field.EXECUTIVE_ORDER && own.value() < from;
        if (!behindOrder || from == end || !Chars.isBlank(line.raw().charAt(from - 1))) {
            return -1;
        }
        Label label = Labels.at(line.raw(), from, line.to());
        return label != null && label.field() == Field.TAGS ? from : -1;
    }

    /// `1. CONFIDENTIAL - ENTIRE TEXT.  CLASSIFIED BY DCM ROE`: behind a full stop, without a colon.
    private static int classifiedBy(Line line) {
        for (String label : CLASSIFIED_BY) {
            int at = line.raw().indexOf(label, Math.min(line.to(), line.from() + 1), line.to());
            if (0 <= at) {
                int stop = back(line, at, Chars::isBlank);
                return line.from() < stop && stop < at && line.raw().charAt(stop - 1) == '.' && !isNumber(line, stop)
                        ? at
                        : -1;
            }
        }
        return -1;
    }

    /// `1.  CLASSIFIED BY`: the stop is that of the paragraph's number.
    private static boolean isNumber(Line line, int stop) {
        return back(line, stop - 1, Chars::isDigit) == line.from();
    }

    /// `REF: A. REF: KATHMANDU 2282`: the word said again behind the letter of an item.
    private static boolean followsBullet(Line line, int from) {
        int at = back(line, from, Chars::isBlank);
        boolean stop = line.from() + 1 < at
                && (line.raw().charAt(at - 1) == '.' || line.raw().charAt(at - 1) == ')');
        return stop
                && Chars.isUpper(line.raw().charAt(at - 2))
                && (at - 2 == line.from() || !Chars.isWord(line.raw().charAt(at - 3)));
    }

    /// A label's quotation mark or bracket belongs to the line before; then the words are no label.
    private static int opening(Line line, int from) {
        char before = line.raw().charAt(from - 1);
        return before == '"' || before == '\'' ? -1 : from;
    }

    /// `DEPT FOR NEA/MAG E.O. 12958: DECL: 3/13/2018`.
    private static int order(Line line) {
        int at = line.raw().indexOf("E.O.", Math.min(line.to(), line.from() + 1), line.to());
        if (at < 0) {
            return -1;
        }
        Label label = Labels.at(line.raw(), at, line.to());
        return label != null && label.field() == Field.EXECUTIVE_ORDER && isOpening(line, at) ? at : -1;
    }

    /// Not "reasons E.O. 12958" nor "per E.O. 12958", which are part of a classified-by line.
    private static boolean isOpening(Line line, int at) {
        Label label = line.label();
        boolean decl = 0 <= line.raw().indexOf("DECL", at, line.to())
                || 0 <= line.raw().indexOf("N/A", at, line.to());
        return label == null || (label.from() < at && label.field() != Field.CLASSIFIED_BY && decl);
    }

    /// Where a page line, with the banner before it, was run into a field.
    private static int pageMark(Line line) {
        int page = line.raw().indexOf(" PAGE ", line.from(), line.to());
        if (0 <= page) {
            return numbered(line, page + 1);
        }
        int of = line.raw().indexOf(" OF ", line.from(), line.to());
        return of < 0 ? -1 : unnumbered(line, of);
    }

    private static int numbered(Line line, int page) {
        var scan = new Scan(line.raw(), page + 4, line.to());
        if (scan.number(2, 3) == null || MessageReferences.read(scan, 3, 8) == null) {
            return -1;
        }
        int end = page;
        while (line.from() < end && Chars.isBlank(line.raw().charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (line.from() < from && Chars.isUpper(line.raw().charAt(from - 1))) {
            from--;
        }
        var banner = new Scan(line.raw(), from, end);
        return from < end && ClassificationWords.read(banner) != null && banner.done() ? from : page;
    }

    /// `TRIPOLI 00000564  001.2 OF 002` after other text: back from `OF` over the section and the serial to the post.
    private static int unnumbered(Line line, int of) {
        String raw = line.raw();
        int at = back(line, of, c -> Chars.isDigit(c) || c == '.');
        at = back(line, at, Chars::isBlank);
        int serial = back(line, at, Chars::isDigit);
        if (at - serial != 8) {
            return -1;
        }
        int post = back(line, serial, Chars::isBlank);
        int from = post;
        while (line.from() < from && post - from < 10 && isPost(raw, from, line.from())) {
            from--;
        }
        return from < post ? from : -1;
    }

    private static boolean isPost(String raw, int at, int first) {
        char c = raw.charAt(at - 1);
        boolean inner =
                c == ' ' && first < at - 1 && Chars.isUpper(raw.charAt(at - 2)) && Chars.isUpper(raw.charAt(at));
        return Chars.isUpper(c) || inner;
    }

    private interface Test {
        boolean fits(char c);
    }

    private static int back(Line line, int from, Test test) {
        int at = from;
        while (line.from() < at && test.fits(line.raw().charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
