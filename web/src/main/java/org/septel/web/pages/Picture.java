package org.septel.web.pages;

import java.util.List;
import java.util.Optional;

/// A drawing of marks, each with what it says and the cables behind it. Lengths are units of the picture.
///
/// @param title   what it shows
/// @param summary what its marks mean, for those who see it and those who do not, in sentences
/// @param marks   the hindmost first
public record Picture(String title, String summary, int width, int height, List<Mark> marks) {

    public Picture {
        marks = List.copyOf(marks);
    }

    /// Something on the sheet. Its look is a class of `pictures.css`.
    public sealed interface Mark {}

    /// A circle.
    ///
    /// @param radius in tenths
    /// @param says   `Embassy Lima: 12 cables`; empty for what says nothing
    public record Dot(int x, int y, int radius, String look, String says, Optional<String> url) implements Mark {

        /// As it is written.
        public String r() {
            return radius / 10 + "." + radius % 10;
        }
    }

    /// A rectangle.
    public record Box(int x, int y, int width, int height, String look, String says, Optional<String> url)
            implements Mark {}

    /// Any line.
    ///
    /// @param path as in SVG
    public record Trace(String path, String look, String says, Optional<String> url) implements Mark {}

    /// Words.
    ///
    /// @param turn by how many degrees, clockwise, around where they start
    public record Words(int x, int y, int turn, String look, String text) implements Mark {

        static Words at(int x, int y, String look, String text) {
            return new Words(x, y, 0, look, text);
        }
    }
}
