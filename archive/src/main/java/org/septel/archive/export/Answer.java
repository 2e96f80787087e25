package org.septel.archive.export;

/// What became of one line of input.
///
/// @param json  one line, without a line end
/// @param sound false where the input could not be read and `json` says `{"error": ...}`
public record Answer(String json, boolean sound) {

    static Answer error(String sentence) {
        return new Answer(JsonLine.of(json -> json.text("error", sentence)), false);
    }
}
