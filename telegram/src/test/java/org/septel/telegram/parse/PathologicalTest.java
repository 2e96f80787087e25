package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// Text that would be slow in a parser whose time is not linear: one thing a hundred thousand times.
class PathologicalTest {

    private static final int TIMES = 100_000;

    /// A hundred times what a linear parser needs on a slow machine.
    private static final Duration MOST = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "-",
                "--- ",
                "X",
                " ",
                "\r",
                "\n",
                "A. ",
                "1. ",
                "1.\n",
                "(C) ",
                "/",
                "RUEHC/",
                "TAGS: ",
                "TAGS:\n",
                "SUBJECT: ",
                "SUBJECT:\n",
                "SUBJECT:\n\n",
                "REF: ",
                "REF: A. CAIRO 493\n",
                "E.O. 12958: ",
                "Classified By: ",
                "C O N F I D ",
                "UNCLAS ",
                "UNCLAS CAIRO 0001\n",
                "PAGE 02 CAIRO 00012 ",
                " OF ",
                "CAIRO 00000493  002 OF 002\n",
                "VZCZCXRO2992\n",
                "TO RUEHC/SECSTATE WASHDC\n",
                "INFO\n",
                "ACTION AF-00 ",
                "DRAFTED BY A\n",
                "Summary. ",
                "Word\n\n",
                "Word\n---\n",
                "---\nWord\n",
                "This record is a partial extract of the original cable. ",
                "*** a *** b\n",
                "¶",
                "\\",
                "﻿",
            })
    void takesLinearTime(String text) {
        check(text.repeat(TIMES));
        check("R 011200Z FEB 07\nFM AMEMBASSY MASERU\n" + text.repeat(TIMES / 10));
        check("UNCLAS MASERU 000012\nTAGS: " + text.repeat(TIMES / 10));
        check("1. (C) They met. " + text.repeat(TIMES / 10));
    }

    private static void check(String text) {
        Telegram telegram = assertTimeout(MOST, () -> new TelegramParser(Lexicon.standard()).parse(text));
        assertEquals(
                text.length(),
                telegram.elements().stream()
                        .map(Element::span)
                        .mapToInt(span -> span.length())
                        .sum());
    }
}
