package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.ElementLines;
import org.septel.telegram.view.ReadingView;

/// Telegrams of the 1960s and 1970s as archives and scanning programs show them.
class SeventiesTest {

    /// A heading that the lines under test are part of.
    private static final String BELOW = """
            R 092001Z NOV 73
            FM SECSTATE WASHDC
            TO AMEMBASSY MASERU
            UNCLAS STATE 221655
            """;

    private static Telegram parse(String text) {
        return new TelegramParser(Lexicon.standard()).parse(text);
    }

    private static void check(String text, String... expected) {
        List<String> lines = ElementLines.withoutSpans(parse(text));
        assertEquals(
                List.of(expected), lines.subList(0, Math.min(expected.length, lines.size())), () -> lines.toString());
    }

    @Test
    void anOfficeListSurvivesAScanThatBreaksItAnywhere() {
        check(
                "PAGE 01 STATE\n221655\nORIGIN PM-07\nINFO\nOCT -01\nAF-10\n\u2022 ISO-00 CIAE-00\n1018 R\n" + BELOW,
                "PAGE_MARK 1 STATE 221655",
                "OFFICE_LINE ORIGIN PM-07",
                "OFFICE_LINE INFO",
                "OFFICE_LINE OCT-01",
                "OFFICE_LINE AF-10",
                "OFFICE_LINE ISO-00 CIAE-00",
                "OFFICE_LINE /18",
                "DATE_TIME_LINE ROUTINE 092001Z NOV 73");
        assertEquals(
                List.of(),
                parse("ORIGIN PM-07\nINFO OCT-01 AF-10\n/018 R\n" + BELOW).diagnostics());
    }

    @Test
    void officesOfTheSixtiesAreCountedWithoutDashes() {
        check(
                "PAGE \u00d8I MASERU \u00d85119 \u00d811049Z\nACTION SCI 05\nINFO AF 1\u00d8,GPM 04 NASA M4\nR\u00d8110472 NOV 68\n",
                "PAGE_MARK 1 MASERU 5119 011049Z",
                "OFFICE_LINE ACTION SCI-05",
                "OFFICE_LINE INFO AF-10 GPM-04 NASA",
                "DATE_TIME_LINE ROUTINE 011047Z NOV 68");
    }

    @Test
    void whoDraftedApprovedAndClearedIsNamed() {
        check(
                """
                DRAFTED BY PM/ISP: MLAVENDER: DLJ
                APPROVED BY PM/ISP:LHSTANHOPE/DS
                PM/NPO - COL. HOLLY (DRAFT)
                DIA-MR. FENNEL (SUBS)
                CIA/OWI
                (INFO)
                DESIRED DISTRIBUTION
                DOD, CIA, NASA
                """ + BELOW,
                "DRAFTING_LINE DRAFTED BY DRAFTED PM/ISP: MLAVENDER: DLJ [PM/ISP MLAVENDER DLJ]",
                "DRAFTING_LINE APPROVED BY APPROVED PM/ISP:LHSTANHOPE/DS [PM/ISP LHSTANHOPE DS]",
                "DRAFTING_LINE CLEARED PM/NPO - COL. HOLLY (DRAFT) [PM/NPO COL. HOLLY DRAFT]",
                "DRAFTING_LINE CLEARED DIA-MR. FENNEL (SUBS) [DIA MR. FENNEL SUBS]",
                "DRAFTING_LINE CLEARED CIA/OWI (INFO) [CIA/OWI INFO]",
                "DRAFTING_LINE DESIRED DISTRIBUTION DISTRIBUTION",
                "DRAFTING_LINE DISTRIBUTION DOD, CIA, NASA [DOD] [CIA] [NASA]");
    }

    @Test
    void countersOfBothFormsGiveTheirParts() {
        check(
                "---------------------     099491\n------------------032004 230631Z /12\n---051731Z\n081185/47\n"
                        + BELOW,
                "PROCESSING_LINE 099491",
                "PROCESSING_LINE 032004 230631Z /12",
                "PROCESSING_LINE 051731Z",
                "PROCESSING_LINE 081185 /47");
    }

    @Test
    void poorCopiesOfTheHeadingAreReadAllTheSame() {
        check(
                "\u20bd 0516092 JAN 77\nEM AMEMBASSY MASERU\nTO SECSTATE WASHDO PRIORITY 2036\nSECRE I MASERU 0013\n",
                "DATE_TIME_LINE PRIORITY 051609Z JAN 77",
                "FROM_LINE AMEMBASSY MASERU",
                "ADDRESSEE_LINE ACTION SECSTATE WASHDO PRIORITY 2036",
                "CLASSIFICATION_LINE SECRET MASERU 13");
    }

    @Test
    void aNumberAloneBeginsTheTextWhereItsClassificationIsGone() {
        check(
                "R 050054Z OCT 74\nFM SECSTATE WASHDC\nTO AMEMBASSY MASERU 2908\nSTATE 220125\n1. THE HARVEST WAS GOOD.\n",
                "DATE_TIME_LINE ROUTINE 050054Z OCT 74",
                "FROM_LINE SECSTATE WASHDC",
                "ADDRESSEE_LINE ACTION AMEMBASSY MASERU 2908",
                "NUMBER_LINE STATE 220125",
                "PARAGRAPH 1 body 77..99");
    }

    @Test
    void aReleaseStampOverSeveralLinesIsOne() {
        check(
                """
                RELEASED IN PART
                B3, CIA
                E5
                UNITED STATES DEPARTMENT OF STATE
                REVIEW AUTHORITY: P MERRIWEATHER
                DATE/CASE ID: 07 JAN 2009 200703877
                """ + BELOW,
                "RELEASE_STAMP RELEASED IN PART B3, CIA E5 UNITED STATES DEPARTMENT OF STATE REVIEW AUTHORITY:"
                        + " P MERRIWEATHER DATE/CASE ID: 07 JAN 2009 200703877 2009-01-07 [P MERRIWEATHER] [E5]"
                        + " [B3] [CIA]");
    }

    @Test
    void aReleaseStampWithinASentenceIsCutOut() {
        String stamp = "Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014";
        for (String between : List.of(
                " " + stamp + " ",
                "\n" + stamp + "\n",
                "\n\n" + stamp + "\n\n" + stamp + "\n",
                "\n" + stamp.replace(" Declassified", "\nDeclassified").replace(" EO", "\nEO") + "\n")) {
            Telegram telegram =
                    parse(BELOW + "1. THE DEPARTMENT MAY APPROVE THE" + between + "DRAFT DECISION.\n2. END.\n");
            String read = ReadingView.of(telegram).paragraphs().stream()
                    .map(ReadingView.Paragraph::text)
                    .collect(Collectors.joining(" | "));
            assertEquals("THE DEPARTMENT MAY APPROVE THE DRAFT DECISION. | END.", read, between);
            assertTrue(telegram.all(Element.ReleaseStamp.class)
                    .allMatch(found ->
                            found.date().isPresent() && found.authority().isPresent()));
        }
    }

    @Test
    void aColumnOfValuesIsJoinedToItsLabels() {
        check(
                "MRN:\nFrom:\nSubject:\n04 MASERU 1028\nAMEMBASSY MASERU\nA GOOD HARVEST\nFM AMEMBASSY MASERU\nTO SECSTATE WASHDC\n",
                "METADATA_LINE MRN =",
                "METADATA_LINE From =",
                "METADATA_LINE Subject =",
                "METADATA_LINE MRN = 04 MASERU 1028",
                "METADATA_LINE From = AMEMBASSY MASERU",
                "METADATA_LINE Subject = A GOOD HARVEST",
                "FROM_LINE AMEMBASSY MASERU");
    }

    @Test
    void whatFollowsTheEndIsNoText() {
        List<String> lines = ElementLines.withoutSpans(parse(
                BELOW + "1. THE HARVEST WAS GOOD.\nHOLLY\nNNNN\nInfo: RUEHBS/USEU BRUSSELS ROUTINE;\nCIS COLLECTIVE\n"
                        + "Dissemination Rule:\nArchive Copy\n"));
        assertEquals(
                List.of(
                        "SIGNATURE HOLLY",
                        "END_MARK",
                        "METADATA_LINE Info = RUEHBS/USEU BRUSSELS ROUTINE; CIS COLLECTIVE",
                        "METADATA_LINE Dissemination Rule = Archive Copy"),
                lines.subList(5, 9));
    }

    @Test
    void aNameInBracketsBelongsToItsTag() {
        Telegram telegram =
                parse(BELOW + "E.O. 11652: XGDS-2\nTAGS: OVIP (SIMON, WILLIAM E.), PFOR\nSUBJECT: A VISIT\n");
        assertEquals(List.of("OVIP", "SIMON, WILLIAM E.", "PFOR"), telegram.tags());
        assertTrue(ElementLines.withoutSpans(telegram).contains("TAGS_LINE OVIP SIMON, WILLIAM E. of OVIP PFOR"));
    }

    @Test
    void aSentenceRightBelowTheReferencesIsTextThoughItNamesATelegram() {
        check(
                "SUBJECT: FISH\nREF: A. MASERU 5022; B. STATE 001132\nSEE MASERV 5022, DATED 21 DECEMBER\n76.\nROE\n",
                "SUBJECT_LINE FISH",
                "REFERENCE_LINE A. MASERU 5022; B. STATE 001132",
                "PARAGRAPH body 51..90",
                "SIGNATURE ROE");
        check(
                "SUBJECT: FISH\nREF: A. MASERU 5022\nSEE ALSO MASERU 5023 AND STATE 12 ON FISH\n",
                "SUBJECT_LINE FISH",
                "REFERENCE_LINE A. MASERU 5022; A. SEE ALSO MASERU 5023; A. STATE 12");
    }

    @Test
    void textThatAScanPutRightBelowTheReferencesIsText() {
        Telegram telegram = parse(
                BELOW
                        + "SUBJECT: A VISIT\nREF: STATE 300075\nREFTEL HAS REQUESTED EMBASSY TO TAKE CERTAIN ACTION\nWHICH IT TOOK.\n");
        assertEquals(1, telegram.references().size());
        assertEquals(
                "REFTEL HAS REQUESTED EMBASSY TO TAKE CERTAIN ACTION WHICH IT TOOK.",
                ReadingView.of(telegram).paragraphs().getFirst().text());
    }

    @Test
    void aPortionMarkThatAScanGarbledIsReadBehindItsNumber() {
        for (String mark : List.of("(GBU)", "(5BU)", "(S8U)", "(SBO)", "fSBU", "{SBU}")) {
            check(
                    BELOW + "SUBJECT: FISH\n1. (SBU) The boats left,\n2. " + mark + " They came back.\n",
                    "DATE_TIME_LINE ROUTINE 092001Z NOV 73",
                    "FROM_LINE SECSTATE WASHDC",
                    "ADDRESSEE_LINE ACTION AMEMBASSY MASERU",
                    "CLASSIFICATION_LINE UNCLASSIFIED STATE 221655",
                    "SUBJECT_LINE FISH",
                    "PARAGRAPH 1 (SBU) body 99..115",
                    "PARAGRAPH 2 (SBU) body %d..%d".formatted(119 + mark.length(), 135 + mark.length()));
        }
        for (String words : List.of(
                "(GDP) grew.", "(U.S.) ships left.", "five ships left.", "[S]ome came back.", "(0) They came back.")) {
            List<String> lines = ElementLines.withoutSpans(parse("1. (SBU) The boats left.\n2. " + words + "\n"));
            assertTrue(lines.get(1).startsWith("PARAGRAPH 2 body"), lines::toString);
        }
    }

    @Test
    void aSubjectThatSpeaksOfAClearanceIsWhole() {
        check(
                "SUBJECT: REQUEST FOR MEDICAL\nCLEARANCE FOR J. ROE\n",
                "SUBJECT_LINE REQUEST FOR MEDICAL CLEARANCE FOR J. ROE");
    }

    @Test
    void aLabelMayStandBehindAPortionMark() {
        check(
                BELOW + "(U) E.O. 12958: DECL: 03/10/2019\n(U) TAGS: PREL\n(U) SUBJECT: FISH\n(U) REF: MASERU 12\n",
                "DATE_TIME_LINE ROUTINE 092001Z NOV 73",
                "FROM_LINE SECSTATE WASHDC",
                "ADDRESSEE_LINE ACTION AMEMBASSY MASERU",
                "CLASSIFICATION_LINE UNCLASSIFIED STATE 221655",
                "EXECUTIVE_ORDER_LINE 12958 2019-03-10",
                "TAGS_LINE PREL",
                "SUBJECT_LINE FISH",
                "REFERENCE_LINE MASERU 12 =73MASERU12 CITING_YEAR");
        for (String text : List.of("(C) REF A SAID SO.", "(U) SUBJECT MATTER", "(C) E.O. 12958 ASKS FOR IT")) {
            assertTrue(ElementLines.withoutSpans(parse(text)).getFirst().startsWith("PARAGRAPH"), text);
        }
    }

    @Test
    void aReferenceBehindABracketedLetterMayBeCutInItsPost() {
        check(
                BELOW
                        + "SUBJECT: FISH\nREF: (A) MASERU 12 (B) MASERU 13\n(C) SANTO\nDOMINGO 14\n\n1. THE BOATS LEFT.\n",
                "DATE_TIME_LINE ROUTINE 092001Z NOV 73",
                "FROM_LINE SECSTATE WASHDC",
                "ADDRESSEE_LINE ACTION AMEMBASSY MASERU",
                "CLASSIFICATION_LINE UNCLASSIFIED STATE 221655",
                "SUBJECT_LINE FISH",
                "REFERENCE_LINE A. MASERU 12 =73MASERU12 CITING_YEAR; B. MASERU 13 =73MASERU13 CITING_YEAR;"
                        + " C. SANTO DOMINGO 14 =73SANTODOMINGO14 CITING_YEAR");
    }

    @Test
    void whatABannerSaysOfTheSendingIsACaption() {
        for (String words : List.of("POSS DUPE", "SUSPECTED DUPLICATE", "CORRECTED COPY")) {
            check(
                    "CONFIDENTIAL " + words + "\nPAGE 01 MASERU 03099 02 OF 02 071442Z\n",
                    "PAGE_BANNER CONFIDENTIAL",
                    "CAPTION_LINE " + words,
                    "PAGE_MARK 1 SectionMark[section=2, of=2] MASERU 3099 071442Z");
        }
    }

    @Test
    void aGroupOfDowngradingAboveTheSignatureIsACaption() {
        check(
                BELOW + "1. THE BOATS LEFT.\nGP-3\nROE\n",
                "DATE_TIME_LINE ROUTINE 092001Z NOV 73",
                "FROM_LINE SECSTATE WASHDC",
                "ADDRESSEE_LINE ACTION AMEMBASSY MASERU",
                "CLASSIFICATION_LINE UNCLASSIFIED STATE 221655",
                "PARAGRAPH 1 body 79..95",
                "CAPTION_LINE GP-3",
                "SIGNATURE ROE");
    }

    @Test
    void captionsOfAgenciesAreCaptions() {
        check(
                BELOW + "AIDAC\nDEA SENSITIVE\nSUBJECT: FISH\n",
                "DATE_TIME_LINE ROUTINE 092001Z NOV 73",
                "FROM_LINE SECSTATE WASHDC",
                "ADDRESSEE_LINE ACTION AMEMBASSY MASERU",
                "CLASSIFICATION_LINE UNCLASSIFIED STATE 221655",
                "CAPTION_LINE AIDAC",
                "CAPTION_LINE DEA SENSITIVE",
                "SUBJECT_LINE FISH");
    }
}
