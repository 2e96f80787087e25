package org.septel.telegram.view;

import java.util.ArrayList;
import java.util.List;
import org.septel.telegram.Entities;
import org.septel.telegram.Span;

/// Joins the lines that a telegram's width broke, and keeps apart those that were meant apart: tables, lists,
/// indented blocks, short lines that end a sentence.
///
/// Prose is joined with one blank, behind a hyphen or slash with none; a hyphen that broke a word goes where the
/// telegram writes that word whole elsewhere. The publisher's pilcrows and line-end backslashes go, and character
/// references are the characters that they mean. What stays apart is
/// divided by one `\n`.
final class LineJoiner {

    private static final int LONGEST_WORD = 40;

    private final String raw;
    private final Vocabulary words;

    /// @param raw the whole telegram; how it spells a word elsewhere tells which hyphens broke one
    LineJoiner(String raw) {
        this.raw = raw;
        this.words = new Vocabulary(raw);
    }

    /// The text of several stretches as if nothing stood between them.
    String join(List<Span> spans) {
        List<TextLine> lines = lines(spans);
        int width = lines.stream().mapToInt(TextLine::length).max().orElse(0);
        int margin = lines.stream().skip(1).mapToInt(TextLine::indent).min().orElse(0);
        var page = new Page(width, margin);
        var text = new StringBuilder();
        boolean inList = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean apart = i == 0 || staysApart(lines.get(i - 1), line, page, inList);
            inList = apart ? line.isListItem() : inList;
            append(text, apart, line);
        }
        return Entities.decoded(healed(text.toString()));
    }

    /// Without the breaks that a publisher's own joining left inside lines: `SETTLE- MENT`.
    private String healed(String text) {
        if (!text.contains("- ")) {
            return text;
        }
        var healed = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf("- "); at >= 0; at = text.indexOf("- ", at + 1)) {
            healed.append(text, from, at + 1);
            from = at + 1;
            if (words.hasWhole(healed, text.substring(at + 2, Math.min(text.length(), at + LONGEST_WORD)))) {
                healed.setLength(healed.length() - 1);
                from = at + 2;
            }
        }
        return healed.append(text, from, text.length()).toString();
    }

    /// Pilcrows gone, blank runs made one.
    static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        var tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TextLine.isBlank(c)) {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (c != TextLine.PILCROW) {
                tidy.append(c);
            }
        }
        return tidy.toString().strip();
    }

    static boolean isTidy(String text) {
        char before = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == TextLine.PILCROW || (TextLine.isBlank(c) && (c != ' ' || before == ' '))) {
                return false;
            }
            before = c;
        }
        return text.strip().length() == text.length();
    }

    private void append(StringBuilder text, boolean apart, TextLine line) {
        int last = text.length() - 1;
        if (apart) {
            text.append(text.isEmpty() ? "" : "\n");
        } else if (text.charAt(last) == TextLine.SOFT_HYPHEN) {
            text.setLength(last);
        } else if (!endsJoined(text)) {
            text.append(line.afterPage() && words.isCut(text, line.text()) ? "" : " ");
        } else if (text.charAt(last) == '-' && words.hasWhole(text, line.text())) {
            text.setLength(last);
        }
        text.append(line.text());
    }

    /// Whether the next line joins without a blank: `two-` and `day`, `and/` and `or`.
    private static boolean endsJoined(StringBuilder text) {
        int last = text.length() - 1;
        char end = text.charAt(last);
        boolean joint = end == '-' || end == '/' || end == '\u2010';
        return joint && last > 0 && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    private static boolean staysApart(TextLine above, TextLine line, Page page, boolean inList) {
        if (above.isColumns() || line.isColumns() || above.isRule() || line.isRule()) {
            return true;
        }
        boolean broken = above.isShortOf(line, page.width());
        if (line.isListItem()) {
            return inList || above.endsSentence() || line.afterBlank() || broken;
        }
        if (line.afterBlank()) {
            return !line.goesOn() && above.endsSentence();
        }
        if (line.indent() > page.margin() + 1 && line.indent() != above.indent() && !inList) {
            return true;
        }
        boolean bothShort = above.isHalf(page.width()) && line.isHalf(page.width());
        return broken && (above.endsSentence() || bothShort);
    }

    private List<TextLine> lines(List<Span> spans) {
        var lines = new ArrayList<TextLine>();
        for (Span span : spans) {
            boolean afterPage = !lines.isEmpty();
            boolean afterBlank = false;
            int at = span.start();
            while (at < span.end()) {
                int end = raw.indexOf('\n', at, span.end());
                int to = end < 0 ? span.end() : end;
                TextLine line = TextLine.of(raw, at, to, afterBlank && !lines.isEmpty(), afterPage);
                afterBlank = line.isEmpty();
                if (!line.isEmpty()) {
                    lines.add(line);
                    afterPage = false;
                }
                at = to + 1;
            }
        }
        return lines;
    }

    /// What the lines of a paragraph have in common.
    ///
    /// @param width  of its longest line
    /// @param margin the least indent of its lines but the first
    private record Page(int width, int margin) {}
}
