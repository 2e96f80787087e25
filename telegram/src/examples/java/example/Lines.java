package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// One switch over the kinds of lines that matter here.
class Lines {

    public static void main(String[] arguments) throws IOException {
        String cable = Files.readString(Path.of(arguments[0]));
        Telegram telegram = new TelegramParser(Lexicon.standard()).parse(cable);
        // shown
        for (Element element : telegram.elements()) {
            Optional<String> said = switch (element) {
                case Element.FromLine line -> Optional.of("from " + line.address().value());
                case Element.AddresseeLine line -> Optional.of(line.role() + " " + line.addressees().size());
                case Element.Paragraph paragraph -> Optional.of("text at " + paragraph.body());
                case Element other -> Optional.empty();
            };
            said.ifPresent(System.out::println);
        }
        // end
    }
}
