package org.septel.telegram.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Telegram;

/// What holds for every parsed text: its elements give the text back, no element is empty, every place that a decoded
/// value names lies inside its element, and every oddity inside the text.
public final class ParserLaw {

    private ParserLaw() {}

    public static void check(Telegram telegram) {
        var joined = new StringBuilder();
        for (Element element : telegram.elements()) {
            assertFalse(element.span().isEmpty(), () -> "an empty " + element);
            joined.append(telegram.text(element.span()));
            for (Span span : spans(element)) {
                assertTrue(
                        element.span().contains(span),
                        () -> span + " is not in " + element + "\n" + SpanPicture.of(telegram));
            }
        }
        assertEquals(telegram.raw(), joined.toString());
        for (Diagnostic odd : telegram.diagnostics()) {
            assertTrue(odd.span().end() <= telegram.raw().length(), odd::toString);
        }
    }

    /// Every span that a value names, however deep: new kinds of elements are held to the law without being listed
    /// here.
    private static List<Span> spans(Object value) {
        var found = new ArrayList<Span>();
        gather(value, found);
        return found;
    }

    private static void gather(Object value, List<Span> found) {
        switch (value) {
            case Span span -> found.add(span);
            case Optional<?> optional -> optional.ifPresent(inner -> gather(inner, found));
            case List<?> list -> list.forEach(inner -> gather(inner, found));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    gather(component(record, component), found);
                }
            }
            default -> {}
        }
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(component + " cannot be read", failure);
        }
    }
}
