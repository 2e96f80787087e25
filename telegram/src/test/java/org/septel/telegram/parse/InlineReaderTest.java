package org.septel.telegram.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.Hints;
import org.septel.telegram.Inline;
import org.septel.telegram.Reference;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.testing.FakeLexicon;

class InlineReaderTest {

    @Test
    void findsTheBoundsOfASummary() {
        check("Summary. Talks went on. End summary.", "BEGIN SUMMARY <Summary.>", "END SUMMARY <End summary.>");
        check("SUMMARY: Talks. END SUMMARY", "BEGIN SUMMARY <SUMMARY:>", "END SUMMARY <END SUMMARY>");
        check("Begin summary: Talks. (End summary.)", "BEGIN SUMMARY <Begin summary:>", "END SUMMARY <End summary.>");
        check("(Summary) Talks.", "BEGIN SUMMARY <Summary>");
        check("SUMMARY -- Talks went on.", "BEGIN SUMMARY <SUMMARY -->");
        check("Summary \u2010\u2010\u2010 Talks", "BEGIN SUMMARY <Summary \u2010\u2010\u2010>");
        check("SUMMARY The talks went on.", "BEGIN SUMMARY <SUMMARY>");
        check("1. (C) Summary. Talks.", "BEGIN SUMMARY <Summary.>");
        check("------- SUMMARY -------\nTalks", "BEGIN SUMMARY <SUMMARY ------->");
    }

    @Test
    void findsBoundsThatNameSeveralThings() {
        check("Talks. END\nSUMMARY AND COMMENT.", "END SUMMARY <END\nSUMMARY AND COMMENT.>");
        check("Summary and Action Request. Talks.", "BEGIN SUMMARY <Summary and Action Request.>");
        check(
                "Summary/Comment: Talks. End Summary/Comment.",
                "BEGIN SUMMARY <Summary/Comment:>",
                "END SUMMARY <End Summary/Comment.>");
        check("Summary, comment and action request: x", "BEGIN SUMMARY <Summary, comment and action request:>");
    }

    @Test
    void findsBoundsWhoseWordsRanTogether() {
        check("BEGINTEXT: We agree. ENDTEXT.", "BEGIN TEXT <BEGINTEXT:>", "END TEXT <ENDTEXT.>");
        check("Talks. ENDSUMMARY", "END SUMMARY <ENDSUMMARY>");
        check("Talks. EndComment and summary.", "END SUMMARY <EndComment and summary.>");
        check("THE ENDTEXTURE OF CLOTH.");
    }

    @Test
    void takesWhatLeadsUpToASummaryWithIt() {
        check("1. INTRODUCTION AND SUMMARY: TALKS.", "BEGIN SUMMARY <INTRODUCTION AND SUMMARY:>");
        check("Background/Summary: Talks.", "BEGIN SUMMARY <Background/Summary:>");
        check("INTRODUCTION: TALKS.");
        check("Background and history: talks.");
    }

    @Test
    void findsTheBoundsOfCommentsActionRequestsAndTexts() {
        check(
                "They agreed. (Comment: They did not. End comment.) So it is.",
                "BEGIN COMMENT <Comment:>",
                "END COMMENT <End comment.>");
        check("ACTION REQUEST: Post asks for guidance.", "BEGIN ACTION_REQUEST <ACTION REQUEST:>");
        check(
                "Begin unofficial text:\nWe agree. End text.",
                "BEGIN TEXT <Begin unofficial text:>",
                "END TEXT <End text.>");
        check("Quite so. Comment ends.", "END COMMENT <Comment ends.>");
    }

    @Test
    void leavesTheSameWordsInProseAlone() {
        check("In summary, talks went on.");
        check("He declined to comment. No comment. Summary executions went on.");
        check("Comment by the minister was friendly.");
        check("The FSKN with a written summary in Russian");
        check("SUMMARY OF TALKS WITH THE MINISTER");
        check("At the end was the chairman; text messages followed.");
        check("Action requested by the ministry is late.");
    }

    @Test
    void findsRedactions() {
        check("He told XXXXXXXXXXXX that xxxxx left.", "REDACTION 12 <XXXXXXXXXXXX>", "REDACTION 5 <xxxxx>");
        check("XXXXXXXXXXXX's and XXXXXXXXXXXXsaid", "REDACTION 12 <XXXXXXXXXXXX>", "REDACTION 12 <XXXXXXXXXXXX>");
        check("Title XXX of the law, [sic] and [other] Exxon", new String[0]);
        check(
                "Paid [less than 1 line\nnot declassified] to [name redacted].",
                "REDACTION 35 <[less than 1 line\nnot declassified]>",
                "REDACTION 15 <[name redacted]>");
    }

    @Test
    void findsOtherTelegrams() {
        check("reported septel.)", "SEPTEL septel <septel>");
        check(
                "Per reftel, and (ref) too, see Reftel B.",
                "REFTEL reftel <reftel>",
                "REFTEL ref <ref>",
                "REFTEL Reftel B [B] <Reftel B>");
        check("(Refs A, B and C)", "REFTEL Refs A [A] <Refs A>", "REFTEL B [B] <B>", "REFTEL C [C] <C>");
        check("as discused in ref b. End comment.)", "REFTEL ref b [B] <ref b>", "END COMMENT <End comment.>");
        check("The ref a coach saw", new String[0]);
    }

    @Test
    void findsTelegramsByPostAndSerial() {
        check("See MOSCOW 4632.", "TELEGRAM MOSCOW 4632 <MOSCOW 4632>");
        check("Embassy Moscow 32 says", "TELEGRAM Embassy Moscow 32 <Embassy Moscow 32>");
        check("(Kuala\nLumpur 1376)", "TELEGRAM Kuala Lumpur 1376 <Kuala\nLumpur 1376>");
        check(
                "07 MOSCOW 12 and 08MOSCOW2614",
                "TELEGRAM 07 MOSCOW 12 =07MOSCOW12 <07 MOSCOW 12>",
                "TELEGRAM 08MOSCOW2614 =08MOSCOW2614 <08MOSCOW2614>");
        check("SECSTATE 120000", "TELEGRAM SECSTATE 120000 <SECSTATE 120000>");
    }

    @Test
    void takesNoYearCountOrStrangerForATelegram() {
        check("In Moscow 2008 began; Moscow 20 years on; Moscow 1,200 strong; Resolution 1244; Moscow 123456789012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "[", "End ", "Ref A, ", "Summary ", "Moscow ", "(", "1", " ", "begin summary", "-"})
    void takesLittleTimeForAHundredThousandRepeats(String unit) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> InlineReader.read(
                        Slice.of(unit.repeat(100_000)), FakeLexicon.SMALL, () -> Citing.of(Hints.NONE)));
    }

    @Property
    void findsInOrderWithoutOverlapInsideTheText(
            @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String words) {
        Slice slice = Slice.of("Summary. ref A " + words + " (Comment: XXXX End comment)")
                .from(3);
        int at = slice.span().start();
        for (Spanned<Inline> inline : InlineReader.read(slice, FakeLexicon.SMALL, () -> Citing.of(Hints.NONE))) {
            assertThat(inline.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(inline.span().isEmpty()).isFalse();
            at = inline.span().end();
        }
        assertThat(at).isLessThanOrEqualTo(slice.span().end());
    }

    private static void check(String text, String... expected) {
        List<String> found = InlineReader.read(Slice.of(text), FakeLexicon.SMALL, () -> Citing.of(Hints.NONE)).stream()
                .map(inline -> say(inline.value()) + " <" + at(text, inline.span()) + ">")
                .collect(Collectors.toList());
        assertThat(found).as(text).containsExactly(expected);
    }

    private static String at(String text, Span span) {
        return span.of(text);
    }

    private static String say(Inline inline) {
        return switch (inline) {
            case Inline.Bound bound -> bound.edge() + " " + bound.part();
            case Inline.Redaction redaction -> "REDACTION " + redaction.units();
            case Inline.Mention(Reference reference) ->
                reference.kind()
                        + " "
                        + reference.text()
                        + reference.label().map(label -> " [" + label + "]").orElse("")
                        + reference.id().map(id -> " =" + id).orElse("");
        };
    }
}
