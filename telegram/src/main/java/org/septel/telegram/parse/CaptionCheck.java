package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.septel.telegram.Classification;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Caption;
import org.septel.telegram.lexicon.Lexicon;

/// Whether captions and caveats can stand together, and on a telegram of this level.
///
/// @source 5 FAH-2 H-440; 05 STATE 226504
final class CaptionCheck {

    private static final int MOST = 20;

    private CaptionCheck() {}

    static void check(Statements said, Lexicon lexicon, Findings findings) {
        List<Spanned<Caption>> captions = captions(said, lexicon);
        for (int later = 1; later < captions.size(); later++) {
            excluded(captions.subList(0, later), captions.get(later), findings);
        }
        if (said.level() == Classification.UNCLASSIFIED) {
            authority(captions, findings);
        }
    }

    /// Captions and caveats that the lexicon has, each where it stands first.
    private static List<Spanned<Caption>> captions(Statements said, Lexicon lexicon) {
        List<Spanned<Caption>> found = List.of();
        for (Spanned<String> mark : said.captions) {
            var caption = lexicon.caption(mark.value());
            if (caption.isPresent() && found.size() < MOST && !has(found, caption.get())) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(new Spanned<>(caption.get(), mark.span()));
            }
        }
        return found;
    }

    private static boolean has(List<Spanned<Caption>> found, Caption caption) {
        for (Spanned<Caption> known : found) {
            if (known.value().words().equals(caption.words())) {
                return true;
            }
        }
        return false;
    }

    private static void excluded(List<Spanned<Caption>> above, Spanned<Caption> caption, Findings findings) {
        for (Spanned<Caption> other : above) {
            if (other.value().excludes(caption.value())) {
                findings.add(
                        DiagnosticCode.CAPTIONS_DISAGREE,
                        caption.span(),
                        "%s cannot stand beside %s"
                                .formatted(
                                        caption.value().words(), other.value().words()));
                return;
            }
        }
    }

    /// Only what is classified, or at least sensitive, can be kept from those whom a caveat names.
    private static void authority(List<Spanned<Caption>> captions, Findings findings) {
        for (Spanned<Caption> caption : captions) {
            if (caption.value().family() == Caption.Family.ADMINISTRATIVE) {
                return;
            }
        }
        for (Spanned<Caption> caption : captions) {
            if (caption.value().family() == Caption.Family.DISSEMINATION) {
                findings.add(
                        DiagnosticCode.CAVEAT_WITHOUT_AUTHORITY,
                        caption.span(),
                        "%s stands on a telegram that is UNCLASSIFIED"
                                .formatted(caption.value().words()));
            }
        }
    }
}
