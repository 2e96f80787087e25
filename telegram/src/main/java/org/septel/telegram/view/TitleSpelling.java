package org.septel.telegram.view;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.septel.telegram.lexicon.Abbreviation;
import org.septel.telegram.lexicon.Lexicon;

/// Spells one word of a title that is no minor word: an acronym, a numeral, a name or an ordinary word.
///
/// Asked in this order: the table of [TitleWords], the lexicon's abbreviations and organisations, then shapes that no
/// ordinary word has (no vowel, two letters).
final class TitleSpelling {

    private static final int LONGEST_ACRONYM = 12;

    /// What may follow an apostrophe and is not a word of its own.
    private static final Set<String> ENDINGS = Set.of("S", "T", "LL", "RE", "VE", "D", "M", "ING", "ED", "ER", "EM");

    private static final Set<String> ORDINALS = Set.of("ST", "ND", "RD", "TH", "S");

    /// Pairs of consonants that begin no word and no name, but acronyms: `DFID`, `PDVSA`, `CDU`.
    private static final Set<String> NO_BEGINNINGS = Set.of(
            "BB", "BC", "BD", "BF", "BG", "BM", "BN", "BP", "BS", "BT", "BV", "BW", "CB", "CC", "CD", "CF", "CG", "CJ",
            "CM", "CP", "CT", "CV", "CW", "DB", "DC", "DD", "DF", "DG", "DK", "DM", "DP", "DS", "DT", "FB", "FC", "FD",
            "FG", "FH", "FM", "FN", "FP", "FS", "FT", "FV", "FW", "GC", "GF", "GK", "GM", "GP", "GS", "GT", "HB", "HC",
            "HD", "HF", "HH", "HK", "HM", "HN", "HP", "HQ", "HS", "HT", "JB", "JC", "JD", "JF", "JG", "JK", "JL", "JM",
            "JN", "JP", "JR", "JS", "JT", "KC", "KD", "KF", "KG", "LB", "LC", "LD", "LF", "LG", "LK", "LM", "LN", "LP",
            "LR", "LS", "LT", "MD", "MF", "MG", "MH", "MM", "MQ", "MV", "NB", "NC", "NF", "NL", "NM", "NN", "NP", "NR",
            "NS", "NV", "PB", "PC", "PD", "PG", "PJ", "PK", "PM", "PP", "PV", "PW", "RB", "RC", "RD", "RF", "RG", "RJ",
            "RK", "RL", "RM", "RN", "RP", "RR", "RS", "RT", "RV", "SB", "SD", "SG", "SS", "TD", "TF", "TG", "TN", "TP",
            "TT", "VB", "VC", "VD", "VF", "VG", "VH", "VM", "VP", "VS", "VT", "WB", "WC", "WD", "WF", "WG", "WM", "WN",
            "WP", "WS", "WT", "XB", "XM", "ZC", "ZF", "ZK", "ZS", "ZT");

    private final Lexicon lexicon;
    private final TitleWords words;

    TitleSpelling(Lexicon lexicon, TitleWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /// @param capitals the word in capitals
    /// @param token    the word in its place
    /// @param next     what follows it
    String of(String capitals, TitleToken token, TitleToken next) {
        if (capitals.length() == 1 || isRun(capitals) || isInitials(capitals) || isJoinedByAnd(capitals, token, next)) {
            return capitals;
        }
        int apostrophe = apostrophe(capitals);
        if (apostrophe > 0) {
            return withApostrophe(capitals, apostrophe, token, next);
        }
        return plain(capitals, token, next);
    }

    private String plain(String capitals, TitleToken token, TitleToken next) {
        if (Character.isDigit(capitals.charAt(0))) {
            return numeral(capitals);
        }
        if (isNumbered(capitals, next) || isAloneInBrackets(capitals, token, next)) {
            return capitals;
        }
        Optional<String> spelling = words.spelling(capitals);
        if (spelling.isPresent()) {
            return token.isFirst() ? withCapital(spelling.get()) : spelling.get();
        }
        if (isPluralOfAcronym(capitals)) {
            return capitals.substring(0, capitals.length() - 1) + "s";
        }
        if (isRoman(capitals) || isAcronym(capitals)) {
            return capitals;
        }
        return word(capitals);
    }

    private String withApostrophe(String capitals, int apostrophe, TitleToken token, TitleToken next) {
        String stem = capitals.substring(0, apostrophe);
        String mark = capitals.substring(apostrophe, apostrophe + 1);
        String rest = capitals.substring(apostrophe + 1);
        if (ENDINGS.contains(rest)) {
            boolean contraction = !rest.equals("S") && !rest.endsWith("ING") && !rest.equals("D") && !rest.equals("ED");
            String spelt = contraction || stem.length() == 1 ? word(stem) : plain(stem, token, next);
            return spelt + mark + small(rest);
        }
        if (stem.equals("D") && !rest.equals("IVOIRE") && !token.isFirst()) {
            return "d" + mark + word(rest);
        }
        return word(stem) + mark + (stem.length() == 1 ? of(rest, token, next) : small(rest));
    }

    /// `63RD` is `63rd`, `1990S` is `1990s`, `F-16` and `H1N1` stay.
    private static String numeral(String capitals) {
        int digits = 0;
        while (digits < capitals.length() && Character.isDigit(capitals.charAt(digits))) {
            digits++;
        }
        String rest = capitals.substring(digits);
        return ORDINALS.contains(rest) ? capitals.substring(0, digits) + small(rest) : capitals;
    }

    /// A treaty that looks like a word is one where its number follows: `START II`, `SALT III`.
    private static boolean isNumbered(String capitals, TitleToken next) {
        boolean treaty = capitals.equals("START") || capitals.equals("SALT");
        return treaty
                && (isRoman(next.word())
                        || next.word().equals("FOLLOW")
                        || next.word().equals("TREATY"));
    }

    /// `(WHO)`, `(CARE)`: what stands alone in brackets and some list has is its acronym.
    private boolean isAloneInBrackets(String capitals, TitleToken token, TitleToken next) {
        return token.before().endsWith("(") && next.before().startsWith(")") && isListed(capitals);
    }

    private boolean isAcronym(String capitals) {
        if (capitals.length() > LONGEST_ACRONYM) {
            return false;
        }
        if (capitals.length() == 2 || isListed(capitals) || hasInnerDigit(capitals)) {
            return true;
        }
        boolean onlyFirst = isVowel(capitals.charAt(0)) && capitals.length() <= 5 && hasNoVowel(capitals.substring(1));
        boolean noBeginning = capitals.length() <= 6 && NO_BEGINNINGS.contains(capitals.substring(0, 2));
        return hasNoVowel(capitals) || onlyFirst || (noBeginning && !isScottish(capitals));
    }

    private boolean isListed(String capitals) {
        return lexicon.abbreviation(capitals, "")
                        .filter(Abbreviation::isAcronym)
                        .isPresent()
                || lexicon.tag(capitals, 2005)
                        .filter(tag -> tag.family().equals("org"))
                        .isPresent();
    }

    /// `NGOS` is `NGOs`; `MASS` and `PRESS` are words.
    private boolean isPluralOfAcronym(String capitals) {
        if (!capitals.endsWith("S") || capitals.endsWith("SS") || capitals.length() < 3 || isListed(capitals)) {
            return false;
        }
        String stem = capitals.substring(0, capitals.length() - 1);
        Optional<String> spelling = words.spelling(stem);
        if (spelling.isPresent()) {
            return spelling.get().equals(stem);
        }
        return stem.length() > 2 ? isAcronym(stem) : isListed(stem) && hasNoVowel(capitals);
    }

    /// A word in small letters but for its first.
    static String word(String capitals) {
        return isScottish(capitals) ? "Mc" + capitalised(capitals.substring(2)) : capitalised(capitals);
    }

    private static boolean isScottish(String capitals) {
        return capitals.startsWith("MC")
                && capitals.length() > 4
                && capitals.substring(2).chars().anyMatch(TitleSpelling::isVowel);
    }

    /// Letter by letter, so that no letter becomes two.
    static String small(String word) {
        return mapped(word, Character::toLowerCase);
    }

    static String capitals(String word) {
        return mapped(word, Character::toUpperCase);
    }

    private static String mapped(String word, IntUnaryOperator letter) {
        var mapped = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            mapped.append((char) letter.applyAsInt(word.charAt(at)));
        }
        return mapped.toString();
    }

    private static String withCapital(String spelt) {
        return Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1);
    }

    private static String capitalised(String word) {
        return word.charAt(0) + small(word.substring(1));
    }

    private static int apostrophe(String capitals) {
        for (int i = 1; i < capitals.length(); i++) {
            if (TitleToken.isApostrophe(capitals.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /// A run of X: a name taken out.
    private static boolean isRun(String capitals) {
        return capitals.length() > 3 && capitals.chars().allMatch(c -> c == 'X');
    }

    private static boolean isInitials(String capitals) {
        return capitals.length() > 2 && capitals.charAt(1) == '.';
    }

    /// `R&D`, `AT&T`.
    private static boolean isJoinedByAnd(String capitals, TitleToken token, TitleToken next) {
        return capitals.length() <= 3 && (token.isAfter("&") || next.isAfter("&"));
    }

    private static boolean hasInnerDigit(String capitals) {
        return capitals.chars().anyMatch(Character::isDigit);
    }

    /// I to XXXIX.
    private static boolean isRoman(String capitals) {
        int at = 0;
        while (at < capitals.length() && at < 3 && capitals.charAt(at) == 'X') {
            at++;
        }
        String ones = capitals.substring(at);
        boolean small = Set.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                .contains(ones);
        return small && !capitals.isEmpty();
    }

    private static boolean hasNoVowel(String capitals) {
        return capitals.chars().noneMatch(TitleSpelling::isVowel);
    }

    private static boolean isVowel(int c) {
        return "AEIOUY".indexOf(c) >= 0 || c > 'Z';
    }
}
