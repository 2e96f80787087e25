package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.validate.Breach;
import org.septel.telegram.validate.TelegramValidator;

/// Which rules of drafting a cable breaks, and by which handbook.
class Validate {

    public static void main(String[] arguments) throws IOException {
        String cable = Files.readString(Path.of(arguments[0]));
        // shown
        var telegram = new TelegramParser(Lexicon.standard()).parse(cable);
        for (Breach breach : new TelegramValidator(Lexicon.standard()).validate(telegram)) {
            System.out.println(breach.span() + " " + breach.message() + ": " + breach.rule().text());
        }
        // end
    }
}
