package org.septel.web;

/// Well-formed HTML that any text can be part of: without the characters that no XML document may hold, and with a line
/// end in every run of text that fits no line, because layout takes time quadratic in the length of such a run.
final class PrintableHtml {

    /// A line of a teletype has 69 to 80 characters.
    private static final int MAX_RUN = 80;

    private final StringBuilder printable;
    private boolean inTag;
    private boolean inEntity;
    private int run;

    private PrintableHtml(int length) {
        this.printable = new StringBuilder(length + length / MAX_RUN);
    }

    static String of(String html) {
        var made = new PrintableHtml(html.length());
        XmlText.points(html).forEach(made::add);
        return made.printable.toString();
    }

    private void add(int c) {
        if (c == '<') {
            inTag = true;
        } else if (!inTag) {
            addText(c);
        }
        printable.appendCodePoint(c);
        if (c == '>') {
            inTag = false;
        }
    }

    private void addText(int c) {
        if (inEntity) {
            inEntity = c != ';';
            return;
        }
        inEntity = c == '&';
        run = c <= ' ' ? 0 : run + 1;
        if (MAX_RUN < run) {
            printable.append('\n');
            run = 1;
        }
    }
}
