/// The embedded index: Lucene, one partition for each access label.
///
/// Start at [org.septel.archive.search.lucene.LuceneIndex]. The only package that may touch `org.apache.lucene`.
@NullMarked
package org.septel.archive.search.lucene;

import org.jspecify.annotations.NullMarked;
