package org.septel.benchmarks.search;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.septel.benchmarks.search.Asked.Kind;

/// Something that holds cables and answers questions. Safe for any number of asking threads unless it says otherwise.
interface Engine extends AutoCloseable {

    String name();

    /// Whether it has a way to answer such a question at all.
    boolean can(Kind kind);

    /// Takes all cables in, once.
    void load(Stream<Listed> cables) throws Exception;

    /// Does once what a question wants before it is timed: a deep page is reached from the page before.
    Question prepare(Asked asked) throws Exception;

    /// Bytes on disk.
    long bytes() throws Exception;

    /// A question ready to be asked.
    interface Question {
        /// Answers with the number of hits, having made snippets of the first and counted every facet.
        long answer() throws Exception;
    }

    @Override
    void close() throws IOException, SQLException;
}
