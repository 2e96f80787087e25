package org.septel.telegram.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// Who sent what a reference cites: a post by any of its names, else an agency that only its message names.
final class ReferenceOrigins {

    private static final Pattern FILLERS = Pattern.compile(
            "(?:(?:REF|REFS|REFTEL|REFTELS|REFERENCE|AND|ALSO|SEE|TEL|TELEGRAM|CABLE|CABLES|FROM|PREVIOUS|BOTH"
                    + "|OUR|YOUR)[ .:]{1,3}){1,3}");
    private static final String AROUND = " .,:#'-";
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Z]{3,14}");
    private static final Set<String> NO_ORIGINS = Set.of(
            "CALL",
            "MEMO",
            "NOTE",
            "MAIL",
            "EMAIL",
            "IIR",
            "OSC",
            "FBIS",
            "DTG",
            "MSG",
            "FAM",
            "UNSCR",
            "UNSC",
            "RESOLUTION",
            "PARA",
            "PARAS",
            "PAGE",
            "CIRCULAR",
            "LETTER",
            "REPORT",
            "TELCON",
            "DATED",
            "MEETING",
            "SEPTEL",
            "PART",
            "SECTION",
            "ARTICLE",
            "TITLE",
            "NIACT",
            "JANUARY",
            "FEBRUARY",
            "MARCH",
            "APRIL",
            "MAY",
            "JUNE",
            "JULY",
            "AUGUST",
            "SEPTEMBER",
            "OCTOBER",
            "NOVEMBER",
            "DECEMBER",
            "JAN",
            "FEB",
            "MAR",
            "APR",
            "JUN",
            "JUL",
            "AUG",
            "SEP",
            "SEPT",
            "OCT",
            "NOV",
            "DEC",
            "NOTAL",
            "PREVIOUS",
            "FOR",
            "THE",
            "AND",
            "AIRGRAM",
            "DECREE",
            "LAW",
            "BGS",
            "STATES",
            "EMAILS",
            "CALLS");

    private final Lexicon lexicon;
    private final Citing citing;

    ReferenceOrigins(Lexicon lexicon, Citing citing) {
        this.lexicon = lexicon;
        this.citing = citing;
    }

    /// The id spelling of a known post or agency.
    Optional<String> known(String written) {
        String name = plain(written);
        return named(name).or(() -> named(withoutFillers(name)));
    }

    private Optional<String> named(String name) {
        return name.isEmpty() || NO_ORIGINS.contains(name)
                ? Optional.empty()
                : lexicon.postNamed(name).map(post -> cited(name, post));
    }

    /// An origin that no table has but that could be one by its shape.
    Optional<String> unknown(String written) {
        String name = withoutFillers(plain(written));
        return PLAIN_NAME.matcher(name).matches() && !NO_ORIGINS.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /// `BRUSSELS` alone names the mission to the European Union, unless the embassy there is the sender; `TAIPEI` alone
    /// stays as older ids have it.
    private String cited(String name, Post post) {
        boolean mission = name.equals("BRUSSELS")
                && citing.post().filter("BRUSSELS"::equals).isEmpty();
        return mission ? "USEUBRUSSELS" : post.code();
    }

    private static String plain(String written) {
        String name = bare(Texts.squeezed(written.toUpperCase(Locale.ROOT)).strip());
        return name.endsWith(" O") ? name.substring(0, name.length() - 2) : name;
    }

    /// Without punctuation at its ends.
    private static String bare(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && AROUND.indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && AROUND.indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        return name.substring(from, to);
    }

    /// `AND ALSO PARIS` is PARIS; asked last, because `TEL AVIV` begins with one of these words.
    private static String withoutFillers(String name) {
        Matcher fillers = FILLERS.matcher(name);
        return fillers.lookingAt() ? name.substring(fillers.end()) : name;
    }
}
