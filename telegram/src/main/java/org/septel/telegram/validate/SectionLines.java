package org.septel.telegram.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Counts the lines of text of each section, blank lines between them included.
final class SectionLines {

    /// @param span of its text, from the first line to the last
    record Section(Span span, int lines) {}

    private static final int MOST = 1_000;

    private final Telegram telegram;
    private final List<Section> sections = new ArrayList<>();
    private int number = 1;

    SectionLines(Telegram telegram) {
        this.telegram = telegram;
        boolean text = false;
        for (Element element : telegram.elements()) {
            mark(element).ifPresent(mark -> number = mark.section());
            boolean counted = element instanceof Element.TextElement || (text && element instanceof Element.Blank);
            text = counted;
            if (counted) {
                count(element.span());
            }
        }
    }

    int all() {
        return sections.stream().mapToInt(Section::lines).sum();
    }

    List<Section> longerThan(int most) {
        return sections.stream().filter(section -> most < section.lines()).toList();
    }

    private void count(Span span) {
        int lines = (int) telegram.text(span).chars().filter(c -> c == '\n').count();
        if (sections.size() < number) {
            while (sections.size() < number - 1) {
                sections.add(new Section(span, 0));
            }
            sections.add(new Section(span, lines));
        } else {
            Section section = sections.get(number - 1);
            sections.set(number - 1, new Section(section.span().and(span), section.lines() + lines));
        }
    }

    private static Optional<SectionMark> mark(Element element) {
        Element line = element instanceof Element.Repeat(Element repeated) ? repeated : element;
        Optional<Spanned<SectionMark>> mark = Optional.empty();
        if (line instanceof Element.ClassificationLine head) {
            mark = head.section();
        } else if (line instanceof Element.PageMark page) {
            mark = page.section();
        }
        return mark.map(Spanned::value).filter(found -> 0 < found.section() && found.section() < MOST);
    }
}
