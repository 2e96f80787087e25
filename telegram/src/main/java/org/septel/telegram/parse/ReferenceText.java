package org.septel.telegram.parse;

import java.util.List;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// What a reference line cites.
final class ReferenceText {

    private ReferenceText() {}

    static List<Spanned<Reference>> read(Slice field, Citing citing, Lexicon lexicon) {
        return new ReferenceItems(FieldText.of(field, lexicon), citing, lexicon).read();
    }
}
