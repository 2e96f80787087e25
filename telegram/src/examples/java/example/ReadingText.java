package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.view.ReadingView;

/// The text as a person reads it: sections joined, page marks gone, wrapped lines whole.
class ReadingText {

    public static void main(String[] arguments) throws IOException {
        String cable = Files.readString(Path.of(arguments[0]));
        Telegram telegram = new TelegramParser(Lexicon.standard()).parse(cable);
        // shown
        for (ReadingView.Paragraph paragraph : ReadingView.of(telegram).paragraphs()) {
            System.out.println(paragraph.number().orElse(0) + ": " + paragraph.text());
        }
        // end
    }
}
