package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.write.Draft;
import org.septel.telegram.write.TelegramWriter;

/// A telegram typed anew from what it says: reading it again gives the same draft.
class Write {

    public static void main(String[] arguments) throws IOException {
        String cable = Files.readString(Path.of(arguments[0]));
        // shown
        var parser = new TelegramParser(Lexicon.standard());
        Draft draft = Draft.of(parser.parse(cable));
        String typed = new TelegramWriter(Lexicon.standard()).write(draft);
        System.out.println(Draft.of(parser.parse(typed)).equals(draft));
        // end
    }
}
