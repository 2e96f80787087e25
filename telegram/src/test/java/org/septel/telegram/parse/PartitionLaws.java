package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.testing.Corpus;
import org.septel.telegram.testing.SpanPicture;

/// Whatever the text, parsing does not throw, loses no character and says nothing about characters that are not there.
class PartitionLaws {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());

    @Property(tries = 300)
    void holdForAnyText(@ForAll String text) {
        check(text);
    }

    @Property(tries = 600)
    void holdForTelegramsOfPlausibleLines(@ForAll("telegrams") String text) {
        check(text);
    }

    @Property(tries = 150)
    void holdForRealTextsThatWereDamaged(@ForAll("damaged") String text) {
        check(text);
    }

    private static void check(String text) {
        Telegram telegram = PARSER.parse(text);
        var joined = new StringBuilder();
        telegram.elements().forEach(element -> {
            assertFalse(element.span().isEmpty(), () -> "an empty " + element);
            joined.append(telegram.text(element.span()));
            values(element)
                    .forEach(span -> assertTrue(
                            element.span().contains(span),
                            () -> span + " is not in " + element + "\n" + SpanPicture.of(telegram)));
        });
        assertEquals(text, joined.toString());
        for (Diagnostic odd : telegram.diagnostics()) {
            assertTrue(odd.span().end() <= text.length(), odd::toString);
        }
    }

    /// The places of the values of the elements whose readers cut lines in the middle.
    private static List<Span> values(Element element) {
        if (element instanceof Element.Repeat repeat) {
            return values(repeat.repeated());
        }
        if (element instanceof Element.AddresseeLine line) {
            return line.addressees().stream().map(Spanned::span).toList();
        }
        if (element instanceof Element.ClassificationLine line) {
            return line.reference().map(found -> List.of(found.span())).orElse(List.of());
        }
        if (element instanceof Element.SubjectLine line) {
            return List.of(line.text().span());
        }
        if (element instanceof Element.TagsLine line) {
            return line.tags().stream().map(Spanned::span).toList();
        }
        if (element instanceof Element.ReferenceLine line) {
            return line.references().stream().map(Spanned::span).toList();
        }
        if (element instanceof Element.Signature line) {
            return line.names().stream().map(Spanned::span).toList();
        }
        if (element instanceof Element.Paragraph paragraph) {
            return List.of(paragraph.body());
        }
        return List.of();
    }

    @Provide
    Arbitrary<String> telegrams() {
        return lines().list().ofMaxSize(40).map(lines -> String.join("", lines));
    }

    private static Arbitrary<String> lines() {
        var line = Arbitraries.of(
                "VZCZCXRO2992",
                "OO RUEHDBU RUEHFL",
                "RUEHKW RUEHLA",
                "DE RUEHMO #4634/01 2630929",
                "ZNY CCCCC ZZH",
                "O P 200929Z SEP 07 ZDK",
                "FM AMEMBASSY MASERU",
                "TO RUEHC/SECSTATE WASHDC IMMEDIATE 4008",
                "INFO",
                "XMT/AMEMBASSY SOFIA",
                "AMCONSUL VLADIVOSTOKUNCLAS VLADIVOSTOK 000068",
                "S E C R E T SECTION 02 OF 02 MASERU 004634 SIPDIS",
                "UNCLASSIFIED",
                "NOFORN SIPDIS",
                "E.O. 12958: DECL: 09/10/2034 TAGS: ETTC PGOV SUBJECT: A LOCKREF: A. CAIRO 493 B.",
                "TAGS:",
                "SUBJECT:",
                "REF:",
                "Classified By:",
                "     B. 05 BUDAPEST 2211",
                "1. (C) Summary. They met. End summary.",
                "\u00B62005.",
                "2)",
                "(S/NF) 3.",
                "They met in",
                "--------------",
                "Who Met Whom",
                "MASERU 00004634  002 OF 002",
                "PAGE 01        MASERU  02345  081245Z",
                "ACTION AF-00",
                "      DRL-02   G-00     /009W",
                "DRAFTED BY ARA:PMERRIWEATHER:ABC",
                "------------------0F4DBB  081245Z /38",
                "HOHENFELD",
                "NNNN",
                "*** Current Classification *** UNCLASSIFIED",
                "Message Attributes",
                "Document Number: 1976STATE187673",
                "This record is a partial extract of the original cable.",
                "");
        var end = Arbitraries.of("\n", "\n", "\n", "\r\n", " \n", "\r", "\\\n", " ", "", "\u00A0\n");
        return Combinators.combine(line, end).as((text, close) -> text + close);
    }

    @Provide
    Arbitrary<String> damaged() {
        List<String> texts = Files.isDirectory(Path.of(System.getProperty("septel.root", ".."), "..", "shared"))
                ? Corpus.all()
                : List.of("no real texts are at hand");
        var cut = Arbitraries.doubles().between(0, 1);
        var noise = Arbitraries.of(
                "\n", "\r", " ", "(", ":", "/", "-", ".", "0", "\u00B6", "\u00A0", "A", "REF:", "PAGE 02 ");
        return Combinators.combine(Arbitraries.of(texts), cut, cut, noise).as((text, one, other, put) -> {
            int from = (int) (one * text.length());
            int to = Math.min(text.length(), from + (int) (other * 80));
            return text.substring(0, from) + put + text.substring(to);
        });
    }
}
