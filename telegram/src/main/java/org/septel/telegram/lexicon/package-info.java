/// The vocabulary: what a TAG, a routing indicator, a post, a caption, an abbreviation or an executive order means, and
/// when.
///
/// Start at [org.septel.telegram.lexicon.Lexicon]. Facts are tables in the module's resources, one fact a line with its
/// source. This
/// package knows nothing about lines or telegrams.
@NullMarked
package org.septel.telegram.lexicon;

import org.jspecify.annotations.NullMarked;
