package example;

import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.TagMeaning;
import org.septel.telegram.parse.CableIdReader;

/// Codes and ids without a telegram.
class Look {

    public static void main(String[] arguments) {
        // shown
        Lexicon lexicon = Lexicon.standard();
        System.out.println(lexicon.tag("RS", 2007).map(TagMeaning::meaning).orElse("?"));
        System.out.println(lexicon.tag("RS", 2015).map(TagMeaning::meaning).orElse("?"));
        System.out.println(lexicon.office("NEA/MAG").orElse("?"));
        System.out.println(new CableIdReader(lexicon).read("09 Embassy Kuala Lumpur 17").id().orElseThrow());
        // end
    }
}
