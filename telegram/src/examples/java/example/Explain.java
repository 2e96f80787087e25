package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explainer;
import org.septel.telegram.explain.Explanation;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// What each word of the security line means, by which rule, and how sure that is.
class Explain {

    public static void main(String[] arguments) throws IOException {
        String cable = Files.readString(Path.of(arguments[0]));
        Telegram telegram = new TelegramParser(Lexicon.standard()).parse(cable);
        // shown
        for (Explanation line : new Explainer(Lexicon.standard()).explain(telegram)) {
            if (line.element() instanceof Element.SecurityLine) {
                System.out.println(line.meaning() + " [" + line.rule() + "]");
                line.tokens().forEach(token ->
                        System.out.println(token.text() + " = " + token.meaning() + " (" + token.certainty() + ")"));
            }
        }
        // end
    }
}
