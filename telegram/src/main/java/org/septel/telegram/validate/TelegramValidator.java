package org.septel.telegram.validate;

import java.util.List;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// Names every rule of drafting that a telegram of the 1990s or 2000s does not keep, and where.
///
/// Immutable and safe for any number of threads.
public final class TelegramValidator {

    private final Lexicon lexicon;

    public TelegramValidator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Every breach, in the order of the text.
    public List<Breach> validate(Telegram telegram) {
        var breaches = new Breaches(telegram);
        Contradictions.check(telegram, breaches);
        LineRules.check(telegram, breaches);
        HeadingRules.check(telegram, lexicon, breaches);
        HandlingRules.check(telegram, lexicon, breaches);
        TagRules.check(telegram, lexicon, breaches);
        ReferenceRules.check(telegram, breaches);
        TextRules.check(telegram, breaches);
        return breaches.inOrder();
    }
}
