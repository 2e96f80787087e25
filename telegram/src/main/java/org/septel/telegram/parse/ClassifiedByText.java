package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Classifier;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// Who classified a telegram, and why: `Ambassador William J. Burns. Reasons 1.4 (B/D).`
///
/// @source 5 FAH-1 H-246 (what the line must say); real telegrams (every order in which they say it)
final class ClassifiedByText {

    /// What a Classified By line says.
    record Reading(List<Spanned<Classifier>> classifiers, List<Spanned<ClassificationReason>> reasons) {}

    private static final Pattern REPEATED_LABEL = Pattern.compile(
            "(?:\\s|:|\\d+\\.|\\((?:U|C|S|SBU|C/NF|S/NF)\\)|(?:CLASS?I?F?IE?D|CLASSIFIED|CLASSFIED"
                    + "|DERIVED)\\s+(?:BY|FROM)\\b)*+",
            Pattern.CASE_INSENSITIVE);
    /// Punctuation and joining words around a title; the full stop of `a.i.` belongs to it.
    private static final Pattern TITLE_EDGES = Pattern.compile(
            "^[ ,;:.?&-]*(?:and )?|(?<!\\. ?[a-z])[ ,;:.?-]+(?:for|and)?[ ,;:.?-]*$"
                    + "|(?<=\\. ?[a-z]\\.)[ ,;:.?-]+(?:for|and)?[ ,;:.?-]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,60}\\)");

    private static final int LONGEST_WHO = 600;

    private ClassifiedByText() {}

    static Reading read(Slice field, Lexicon lexicon) {
        FieldText plain = FieldText.unwrapped(field, lexicon);
        String text = plain.text();
        Matcher label = REPEATED_LABEL.matcher(text);
        int from = label.lookingAt() ? label.end() : 0;
        String who = text.substring(from, Math.min(text.length(), from + LONGEST_WHO));
        int to = from + ReasonStart.find(who);
        return new Reading(classifiers(plain, from, to, lexicon), ReasonsText.read(plain));
    }

    private static List<Spanned<Classifier>> classifiers(FieldText plain, int from, int to, Lexicon lexicon) {
        String text = withoutAsides(plain.text().substring(from, to));
        List<PersonWords.Word> words = new PersonWords(text, lexicon).read();
        var classifiers = new ArrayList<Spanned<Classifier>>();
        int last = 0;
        for (ClassifierNames.Run run : new ClassifierNames(words).read()) {
            List<PersonWords.Word> name = words.subList(run.first(), run.end());
            int start = name.getFirst().from();
            int end = name.getLast().to();
            Optional<String> title = title(text.substring(last, start)).or(() -> title(text.substring(end)));
            classifiers.add(plain.as(from + start, from + end, new Classifier(joined(name), title)));
            last = end;
        }
        return classifiers;
    }

    /// Words in parentheses say what is said beside them: `Charge d'Affaires (CDA)`.
    private static String withoutAsides(String text) {
        return text.indexOf('(') < 0
                ? text
                : ASIDE.matcher(text).replaceAll(aside -> " ".repeat(aside.end() - aside.start()));
    }

    private static String joined(List<PersonWords.Word> words) {
        var name = new StringBuilder();
        for (PersonWords.Word word : words) {
            boolean suffix = !name.isEmpty()
                    && PersonWords.isSuffix(word.text())
                    && !word.text().startsWith("I");
            name.append(suffix ? ", " : name.isEmpty() ? "" : " ").append(word.text());
        }
        return name.toString();
    }

    private static Optional<String> title(String text) {
        String squeezed = Texts.squeezed(text);
        String title = TITLE_EDGES.matcher(squeezed).replaceAll("");
        return title.chars().anyMatch(Character::isLetter) ? Optional.of(title) : Optional.empty();
    }
}
