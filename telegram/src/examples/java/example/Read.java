package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// What a cable says of itself, and what no rule covers.
class Read {

    public static void main(String[] arguments) throws IOException {
        String cable = Files.readString(Path.of(arguments[0]));
        // shown
        Telegram telegram = new TelegramParser(Lexicon.standard()).parse(cable);
        System.out.println("from     " + telegram.from().orElse("nobody"));
        System.out.println("sent     " + telegram.dateTimeGroup().flatMap(group -> group.instant()).orElseThrow());
        System.out.println("tags     " + telegram.tags());
        System.out.println("subject  " + telegram.subject().orElse("none"));
        telegram.all(Element.Unrecognised.class)
                .forEach(rest -> System.out.println("not understood: " + telegram.text(rest.span()).strip()));
        // end
    }
}
