package org.septel.telegram.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.SectionMark;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// Types a draft as a telegram of the 1990s and 2000s, and reads it back before it lets it go.
///
/// A reader tells the parts of a telegram by how their lines begin. So a line of a paragraph that would be read as a
/// field, a page mark or another paragraph's number is broken elsewhere; where no breaking helps, the draft is refused.
/// Immutable and safe for any number of threads.
///
/// @source ACP 127; 5 FAH-1 H-246; observed where they are silent
public final class TelegramWriter {

    /// The section number of the DE line has two digits.
    private static final int MOST_SECTIONS = 99;

    private final TelegramParser parser;
    private final WriterSettings settings;

    /// With the usual settings.
    public TelegramWriter(Lexicon lexicon) {
        this(lexicon, WriterSettings.DEFAULT);
    }

    /// With settings of your own.
    public TelegramWriter(Lexicon lexicon, WriterSettings settings) {
        this.parser = new TelegramParser(lexicon);
        this.settings = settings;
    }

    /// The telegram's text, lines ended by `\n`.
    ///
    /// @throws IllegalArgumentException if it would need more than 99 sections, or some part of it would be read as
    ///                                  something else however its lines were broken
    public String write(Draft draft) {
        int[] widths = new int[draft.passages().size()];
        Arrays.fill(widths, settings.width());
        int prologue = settings.width();
        while (true) {
            String text = typed(draft, prologue, widths);
            Optional<Misreading> misread = Misreading.find(draft, parser.parse(text));
            if (misread.isEmpty()) {
                return text;
            }
            int passage = misread.get().passage();
            int width = settings.after(passage < 0 ? prologue : widths[passage]);
            if (Wording.LINE < width) {
                throw new IllegalArgumentException(misread.get().message());
            }
            if (passage < 0) {
                prologue = width;
            } else {
                widths[passage] = width;
            }
        }
    }

    private String typed(Draft draft, int width, int[] widths) {
        List<List<String>> sections = new TextLines(draft, passage -> widths[passage]).sections(settings);
        if (MOST_SECTIONS < sections.size()) {
            throw new IllegalArgumentException(
                    "%d sections, and a telegram has no more than %d".formatted(sections.size(), MOST_SECTIONS));
        }
        var prologue = new PrologueLines(draft, width);
        var lines = new ArrayList<String>();
        for (int number = 1; number <= sections.size(); number++) {
            var section = new SectionMark(number, sections.size());
            if (1 < number) {
                if (!lines.getLast().isEmpty()) {
                    lines.add("");
                }
                lines.add(pageMark(draft, section));
                lines.add("");
            }
            if (number == 1 || settings.heads() == WriterSettings.Heads.REPEATED) {
                lines.addAll(new HeadLines(draft, section).lines());
                lines.addAll(prologue.head(section));
            }
            if (number == 1) {
                lines.addAll(prologue.rest());
            }
            lines.addAll(sections.get(number - 1));
        }
        return String.join("\n", lines) + "\n";
    }

    /// `KUALA LUMP 00001376  002 OF 003`: ten characters of the post, eight digits.
    private static String pageMark(Draft draft, SectionMark section) {
        String post = draft.handling().reference().post();
        return "%s %08d  %03d OF %03d"
                .formatted(
                        post.substring(0, Math.min(10, post.length())).strip(),
                        draft.handling().reference().number(),
                        section.section(),
                        section.of());
    }
}
