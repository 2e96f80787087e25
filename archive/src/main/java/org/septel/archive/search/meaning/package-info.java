/// What texts mean, as numbers: passages, their vectors, and where those are kept.
///
/// Start at [org.septel.archive.search.meaning.Meaning]. It knows no model, which comes from outside as an
/// [org.septel.archive.search.meaning.Embedder]; no index and no access: whoever asks says which texts count.
@NullMarked
package org.septel.archive.search.meaning;

import org.jspecify.annotations.NullMarked;
