package org.septel.app;

import org.septel.archive.export.SearchJson;
import org.septel.archive.search.SearchPage;

/// How hits are printed; named as typed.
enum HitFormat {
    table,
    json,
    jsonl,
    csv,
    ids;

    void print(SearchPage page, Terminal terminal) {
        switch (this) {
            case table -> new HitTable(terminal).print(page);
            case json -> terminal.out().println(new JsonText().indented(SearchJson.line(page)));
            case jsonl -> page.hits().forEach(hit -> terminal.out().println(Printable.json(SearchJson.line(hit))));
            case csv -> HitCsv.print(page.hits(), terminal.out());
            case ids -> page.hits().forEach(hit -> terminal.out().println(hit.id()));
        }
    }
}
