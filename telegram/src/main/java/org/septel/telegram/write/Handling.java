package org.septel.telegram.write;

import java.util.List;
import java.util.Optional;
import org.septel.telegram.Classification;
import org.septel.telegram.MessageReference;

/// How a telegram is held: its classification line with its own number, captions, attention lines, and by whose
/// authority it is classified until when.
///
/// @param reference      the post in capitals, one to four words, and a number of 1 to 9999999
/// @param classification a level that a classification line can say; SENSITIVE is a caveat or caption of UNCLASSIFIED
/// @param caveats        on the classification line: `NOFORN`
/// @param captions       a line each, in order: `SIPDIS`
/// @param attention      a line each: `DEPT FOR EUR/RUS`
/// @param order          the E.O. line
/// @param authority      the Classified By line
public record Handling(
        MessageReference reference,
        Classification classification,
        List<String> caveats,
        List<String> captions,
        List<String> attention,
        Optional<OrderEntry> order,
        Optional<Authority> authority) {

    private static final int LONGEST_POST = 32;

    public Handling {
        caveats = capitals("caveat", caveats);
        captions = capitals("caption", captions);
        attention = attention.stream()
                .map(line -> Wording.ofLine("attention line", line, Wording.LINE))
                .toList();
        String post = Wording.ofCapitals("post", reference.post(), LONGEST_POST);
        if (!post.matches("[A-Z][A-Z.'-]*(?: [A-Z][A-Z.'-]*){0,3}")
                || reference.number() < 1
                || 9_999_999 < reference.number()) {
            throw new IllegalArgumentException("not a message reference number: " + reference);
        }
        reference = new MessageReference(post, reference.number());
        switch (classification) {
            case UNCLASSIFIED, LIMITED_OFFICIAL_USE, RESTRICTED, CONFIDENTIAL, SECRET, TOP_SECRET -> {}
            case EFTO, FOR_OFFICIAL_USE_ONLY, SENSITIVE_BUT_UNCLASSIFIED ->
                throw new IllegalArgumentException(
                        "a classification line cannot say %s; it is UNCLASSIFIED with a caveat or caption"
                                .formatted(classification));
        }
    }

    private static List<String> capitals(String what, List<String> words) {
        List<String> printed = words.stream()
                .map(word -> Wording.ofCapitals(what, word, Wording.LINE))
                .distinct()
                .toList();
        if (printed.size() < words.size()) {
            throw new IllegalArgumentException("a %s stands twice: %s".formatted(what, words));
        }
        return printed;
    }
}
