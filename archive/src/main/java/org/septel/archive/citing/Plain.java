package org.septel.archive.citing;

import java.util.stream.Collectors;

/// Text for one line of a citation, whatever stood in the cable.
final class Plain {

    private Plain() {}

    /// Runs of blanks and line ends made one blank; characters that nobody sees, or that turn the direction of what
    /// follows, left out.
    static String line(String text) {
        return text.codePoints()
                .filter(point -> Character.isWhitespace(point) || point == '\u00A0' || !isUnseen(point))
                .mapToObj(point -> Character.isWhitespace(point) || point == '\u00A0' ? " " : Character.toString(point))
                .collect(Collectors.joining())
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
