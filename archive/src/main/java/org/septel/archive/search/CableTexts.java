package org.septel.archive.search;

import java.util.List;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.telegram.CableId;

/// Gives an index the text of a cable again, so that it need not keep one of its own to show passages of it.
///
/// An index asks for the very text that it was given, by its hash: a later version may be for fewer eyes.
@FunctionalInterface
public interface CableTexts {

    /// The paragraphs as the index was given them; none where the text is not there any more.
    ///
    /// @param runs as the index was given them
    List<Paragraph> paragraphs(CableId id, ContentHash content, TextRuns runs);
}
