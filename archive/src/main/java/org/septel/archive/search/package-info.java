/// What is asked and what is answered: queries as data, and the seam to an engine.
///
/// Start at [org.septel.archive.search.Query] and [org.septel.archive.search.SearchIndex]. No engine's type or syntax
/// crosses this seam.
@NullMarked
package org.septel.archive.search;

import org.jspecify.annotations.NullMarked;
