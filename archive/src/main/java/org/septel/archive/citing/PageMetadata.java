package org.septel.archive.citing;

import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a page says of a cable to programs that collect citations.
public final class PageMetadata {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PageMetadata() {}

    /// For the title of a `Z3988` element, unescaped: `ctx_ver=Z39.88-2004&rft.title=...`.
    ///
    /// @source OpenURL ContextObject in SPAN (COinS); NISO Z39.88, Dublin Core
    public static String coins(Work work) {
        var pairs = new StringJoiner("&");
        pairs.add("ctx_ver=Z39.88-2004").add("rft_val_fmt=" + encoded("info:ofi/fmt:kev:mtx:dc"));
        pairs.add("rft.type=document");
        pairs.add("rft.title=" + encoded(work.title()));
        work.origin().ifPresent(origin -> pairs.add("rft.creator=" + encoded(origin)));
        work.date().ifPresent(date -> pairs.add("rft.date=" + date));
        pairs.add("rft.identifier=" + encoded(work.id().toString()));
        pairs.add("rft.description=" + encoded("Diplomatic cable; " + work.note()));
        return pairs.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(Plain.line(text), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// For a `script` element of the type `application/ld+json`, where it can end nothing.
    ///
    /// @source schema.org, Report
    public static String schemaOrg(Work work) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("@context", "https://schema.org");
            out.writeStringProperty("@type", "Report");
            out.writeStringProperty("name", Plain.line(work.title()));
            out.writeStringProperty("reportNumber", work.id().toString());
            out.writeStringProperty("genre", "Diplomatic cable");
            organization(out, "author", work.origin());
            work.date().ifPresent(date -> out.writeStringProperty("dateCreated", date.toString()));
            if (!work.tags().isEmpty()) {
                out.writeStringProperty("keywords", Plain.line(String.join(", ", work.tags())));
            }
            out.writeEndObject();
        }
        return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static void organization(JsonGenerator out, String role, Optional<String> name) {
        name.ifPresent(office -> {
            out.writeObjectPropertyStart(role);
            out.writeStringProperty("@type", "Organization");
            out.writeStringProperty("name", Plain.line(office));
            out.writeEndObject();
        });
    }
}
