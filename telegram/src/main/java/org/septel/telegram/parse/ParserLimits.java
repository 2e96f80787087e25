package org.septel.telegram.parse;

/// What the parser will not go beyond, whatever a text holds. No text is lost at a limit: it is read on as another
/// line,
/// another element, or is left as it is.
///
/// @param maxLine        UTF-16 units of a line that readers look at; what is longer is read on as a line of its own
/// @param maxFieldLines  lines of one field: SUBJECT, TAGS, REF
/// @param maxValues      values of one field: tags, references, addressees of a line
/// @param maxDiagnostics diagnostics of one telegram
public record ParserLimits(int maxLine, int maxFieldLines, int maxValues, int maxDiagnostics) {

    public static final ParserLimits DEFAULT = new ParserLimits(2_000, 200, 2_000, 1_000);
}
