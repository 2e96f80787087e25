package org.septel.archive.search;

import java.util.List;
import org.septel.archive.search.QueryLexer.Token;

/// Text to [Query]. This comment is the reference of the language; `docs/query-language.md` tells it to readers.
///
/// | written | finds cables that |
/// |---|---|
/// | `kosovo kouchner`, `kosovo AND kouchner` | have both words, in the text or the title, in any of their forms |
/// | `kosovo OR iran` | have one of them, or both |
/// | `NOT iran`, `-iran` | do not have it |
/// | `(kosovo OR iran) lavrov` | have lavrov and one of the others; without parentheses AND binds first |
/// | `"special, privileged character"` | have the words in a row |
/// | `kosov*` | have a word that begins so; at least two letters or digits |
/// | `=Polish` | have exactly this word, with its capitals and accents, in no other form |
/// | `kouchnr~` | have a word that is spelt nearly so; at least four letters or digits |
/// | `"kosovo status"~5` | have these words with at most five others between |
/// | `07MOSCOW4634`, `E.O. 12958`, `U.S.`, `al-Assad` | have them as written; a hyphenated word also in one word |
/// | `*`, or nothing | are held |
/// | `id:07MOSCOW4634`, `id:07MOSCOW*` | are called so, in either form of the id |
/// | `from:"AMEMBASSY MOSCOW"`, `from:moscow` | were sent by an address that has these words in a row |
/// | `origin:"Embassy Moscow"`, `origin:mosc*` | come from a post whose name has these words in a row |
/// | `origin:="Embassy Moscow"`, `class:=secret` | have exactly this value, nothing beside it |
/// | `signer:none`, `-tag:none` | have no value, or at least one; for fields that hits are counted by |
/// | `country:russia`, `country:"sri lanka"` | come from a post in this country |
/// | `tag:PREL`, `tag:"COLOMBO PLAN"` | carry the tag |
/// | `subject:kosovo` | have it in the title |
/// | `date:2007`, `date:2007-09`, `date:2007-09-20` | were created then, by the calendar of UTC |
/// | `date:2007-01..2008-06`, `date:2007..`, `date:..1979` | were created then, both ends included |
/// | `class:secret`, `class:s`, `class:noforn` | have this classification, or this as a part of it |
/// | `to:"SECSTATE WASHDC"`, `info:paris` | were sent to an address with these words, to act or to know |
/// | `caption:SIPDIS` | carry the caption |
/// | `caveat:NOFORN` | are to be kept from these |
/// | `precedence:immediate`, `precedence:>=immediate` | are as urgent, or at least so, for those who are to act |
/// | `ref:07MOSCOW4632`, `ref:07STATE*` | cite this cable |
/// | `citedby:07MOSCOW4634` | are cited by this cable |
/// | `post:MOSCOW` | have this post in their id |
/// | `serial:4634`, `serial:4600..4700` | have this number of the year at their post |
/// | `eo:12958` | are classified under this executive order |
/// | `decl:2017`, `decl:2010..2020` | say that they are to be declassified then |
/// | `ends:2017`, `ends:..2026-11` | end to be classified then, by the rules of their order |
/// | `ending:oadr`, `ending:no-term`, `ending:released` | end by this rule, or with this doubt, or were released |
/// | `reason:1.4(b)`, `reason:1.4` | give this reason for their classification |
/// | `signer:burns`, `classifiedby:"William Burns"` | were signed, or classified, by somebody whose name has these
/// words |
/// | `person:kissinger`, `person:"henry kissinger"`, `person:kiss*` | name this person in their text, or were signed or
/// classified by one of this name |
/// | `place:bolivia`, `place:gob`, `org:"foreign ministry"`, `org:nato` | name this place (its people and government
/// included), or this organisation |
/// | `portion:S`, `portion:S/NF` | have a paragraph with this mark |
/// | `has:redaction`, `has:missing-section`, `has:summary`, `has:diagnostic:serial-disagrees` | have this |
/// | `has:attachment`, `has:duplicate` | have this |
/// | `source:wikileaks` | were published in this layout, or come from a file with these words in its name |
/// | `lang:spanish`, `lang:unknown` | are written in this language |
/// | `collection:tolls`, `collection:"Ferry ports"`, `collection:3` | are in this collection |
/// | `para:(kosovo portion:S)`, `para:("special envoy" -iran)` | have all this in one paragraph |
/// | `in:summary kosovo`, `in:comment lavrov`, `in:heading iran`, `in:body visit` | have the words beside it there |
/// | `tag:(PREL OR PGOV)` | carry one of them: the same as `(tag:PREL OR tag:PGOV)`; any field |
///
/// Operators are capitals, so that `or` and `not` can be looked for as words. Names of fields, and words, may be in
/// capitals or not. Quotation marks may be straight or typographic. Punctuation by itself is passed over.
///
/// Bounds: [#LONGEST] characters, [#MOST_TERMS] words and values, [#DEEPEST] levels of parentheses and negations.
/// Safe for any number of threads.
public final class QueryParser {

    public static final int LONGEST = 10_000;
    public static final int MOST_TERMS = 200;
    public static final int DEEPEST = 20;

    /// Letters or digits of a word that may be spelt otherwise: in shorter ones, one letter makes another word.
    public static final int SHORTEST_FUZZY = 4;

    /// How far apart words near one another may be.
    public static final int FARTHEST = 100;

    /// @throws QueryMistake if the text is no query, and nothing else for any text
    public Query parse(String text) {
        if (text.length() > LONGEST) {
            throw new QueryMistake(
                    LONGEST + 1, "a query has at most %,d characters: leave some out".formatted(LONGEST));
        }
        List<Token> tokens = QueryLexer.tokens(text);
        if (text.chars().allMatch(c -> QueryText.isBlank((char) c))) {
            return new Query.All();
        }
        if (tokens.size() == 1) {
            throw new QueryMistake(1, "there is no word to look for: write one, or * for everything");
        }
        return new QueryReader(tokens).whole();
    }
}
