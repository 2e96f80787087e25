package org.septel.telegram.write;

import java.util.List;
import java.util.Optional;

/// An entry of the REF line: `A. 06 STATE 1234`.
///
/// @param label   a letter or a number up to 29
/// @param text    what is cited, in the drafter's words
/// @param remarks behind it: `NOTAL`
public record Cited(Optional<String> label, String text, List<String> remarks) {

    public Cited {
        text = Wording.of("reference", text);
        remarks = remarks.stream()
                .map(remark -> Wording.ofLine("remark on a reference", remark, Wording.LINE))
                .toList();
        label.filter(letter -> !letter.matches("[A-Z]|[1-9]|[12]\\d")).ifPresent(letter -> {
            throw new IllegalArgumentException("not the label of a reference: " + letter);
        });
    }

    /// Without a remark.
    public Cited(Optional<String> label, String text) {
        this(label, text, List.of());
    }

    /// As typed behind its label: `06 STATE 1234 (NOTAL)`.
    String words() {
        return text + String.join("", remarks.stream().map(" (%s)"::formatted).toList());
    }
}
