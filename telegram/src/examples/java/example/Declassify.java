package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.septel.telegram.declassify.Declassifier;
import org.septel.telegram.declassify.Reckoning;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// When a cable's classification ends, and by which rule.
class Declassify {

    public static void main(String[] arguments) throws IOException {
        String cable = Files.readString(Path.of(arguments[0]));
        // shown
        var telegram = new TelegramParser(Lexicon.standard()).parse(cable);
        Reckoning end = new Declassifier(Lexicon.standard()).reckon(telegram);
        System.out.println(end.status() + " " + end.date().orElseThrow() + " by " + end.rule());
        System.out.println("ended by the end of 2020: " + end.isDue(LocalDate.of(2020, 12, 31)));
        // end
    }
}
