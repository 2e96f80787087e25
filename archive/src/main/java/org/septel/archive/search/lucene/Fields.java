package org.septel.archive.search.lucene;

import java.util.Set;
import org.septel.archive.search.Field;
import org.septel.archive.search.Zone;

/// The fields of the index. [CableDocument] writes them; whoever asks uses these names.
final class Fields {

    /// The id as the cable has it: what is replaced.
    static final String KEY = "key";

    /// The id so that its order is the order of ids.
    static final String ORDER = "order";

    static final String TITLE = "title";
    static final String TEXT = "text";

    /// The words of title and text exactly as written.
    static final String FORM = "form";

    /// Seconds since 1970 UTC.
    static final String CREATED = "created";

    /// What reports count, as [org.septel.archive.cable.CableFacts#bytes].
    static final String FACTS = "facts";

    /// The first bytes of the hash of the text, so that the same text is known again.
    static final String CONTENT = "content";

    /// The sequence of the change that brought the newest text: for readers to be told what is new, never shown.
    static final String ARRIVED = "arrived";

    /// The key of what vectors are made of: [CableDocument#meant].
    static final String MEANT = "meant";

    private static final String FACET = "facet.";

    /// The text and its parts.
    static final Set<String> RUNNING_TEXT = Set.of(TEXT, of(Zone.SUMMARY), of(Zone.COMMENT), of(Zone.HEADING));

    private Fields() {}

    /// Where the values of a field of the query language stand. Ids stand in both of their forms.
    static String of(Field field) {
        return field == Field.SUBJECT ? TITLE : field.keyword();
    }

    /// Where the values of a field are counted: what hits are counted by, once for each value.
    static String counted(Field field) {
        return FACET + field.keyword();
    }

    /// Where the words of a part of the text stand.
    static String of(Zone zone) {
        return zone == Zone.BODY ? TEXT : TEXT + "." + zone;
    }
}
