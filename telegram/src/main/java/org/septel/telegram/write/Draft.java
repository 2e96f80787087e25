package org.septel.telegram.write;

import java.util.List;
import java.util.Optional;
import org.septel.telegram.Telegram;

/// What a telegram says, without where it says it: what [TelegramWriter] types.
///
/// Each fact stands here once. What a telegram repeats follows from it: the DE line's serial from the message reference
/// number, the security line's letters from the classification, the routing line's precedence from the date-time line.
/// Text is held as words with single blanks between them. Immutable.
///
/// @param transmission format lines 1 to 4; empty for a telegram that begins with its date-time group
/// @param passages     headings and paragraphs in order
/// @param signatures   surnames in order, usually one
public record Draft(
        Optional<Transmission> transmission,
        Dispatch dispatch,
        Handling handling,
        Topic topic,
        List<Passage> passages,
        List<String> signatures) {

    private static final int LONGEST_SIGNATURE = 30;

    public Draft {
        passages = List.copyOf(passages);
        signatures = signatures.stream()
                .map(name -> Wording.ofLine("signature", name, LONGEST_SIGNATURE))
                .toList();
    }

    /// What a telegram says that was read. Repeated heads, page marks and what archives added are left out; so is
    /// whatever a telegram of the 2000s has no place for.
    ///
    /// @throws IllegalArgumentException if it lacks what no telegram can be without: a date-time group, a sender, a
    ///                                  classification line with the message reference number, a subject
    public static Draft of(Telegram telegram) {
        return new DraftReader(telegram).read();
    }
}
