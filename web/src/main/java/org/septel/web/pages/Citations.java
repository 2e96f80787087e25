package org.septel.web.pages;

import java.util.Arrays;
import java.util.List;
import org.septel.archive.Reading;
import org.septel.archive.citing.CitationStyle;
import org.septel.archive.citing.PageMetadata;
import org.septel.archive.citing.Work;
import org.septel.web.address.Address;

/// How to cite a cable, for people and for their programs.
///
/// @param coins  for programs that look for citations in pages
/// @param schema the same in another vocabulary: JSON that can end no element
/// @param pinned where exactly this text stays to be seen
public record Citations(List<Citation> prose, List<Citation> records, String coins, String schema, String pinned) {

    /// One style.
    public record Citation(String style, String text) {}

    static Citations of(Work work) {
        return new Citations(
                in(work, true),
                in(work, false),
                PageMetadata.coins(work),
                PageMetadata.schemaOrg(work),
                new Address.Version(work.id(), work.text().hex().substring(0, Address.Version.PIN)).url());
    }

    /// What is cited when a cable is.
    public static Work work(Reading reading) {
        return Work.of(
                reading.cable().id(),
                reading.entry(),
                reading.telegram(),
                reading.version().content());
    }

    private static List<Citation> in(Work work, boolean prose) {
        return Arrays.stream(CitationStyle.values())
                .filter(style -> style.isProse() == prose)
                .map(style -> new Citation(style.title(), style.cite(work)))
                .toList();
    }
}
