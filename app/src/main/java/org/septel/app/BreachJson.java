package org.septel.app;

import java.util.List;
import java.util.Locale;
import org.septel.telegram.validate.Breach;

/// The breaches of one telegram as one JSON object on one line.
final class BreachJson {

    private final JsonText json = new JsonText();

    String line(LinePlaces.Lines lines, List<Breach> breaches) {
        var node = json.newObject().put("file", lines.name());
        var list = node.putArray("breaches");
        for (Breach breach : breaches) {
            int start = breach.span().start();
            var found = list.addObject()
                    .put("severity", breach.severity().name().toLowerCase(Locale.ROOT))
                    .put("rule", breach.rule().toString())
                    .put("line", lines.line(start))
                    .put("column", lines.column(start));
            found.putArray("span").add(start).add(breach.span().end());
            found.put("message", breach.message())
                    .put("text", breach.rule().text())
                    .put("source", breach.rule().source());
        }
        return json.line(node);
    }
}
