/// When the classification of a telegram ended or ends, by which rule, and how sure that is.
///
/// Start at [org.septel.telegram.declassify.Declassifier]. The rules are rows of `rules.tsv`. This package has no
/// clock:
/// whoever asks says what day it is. It does not know how E.O. lines are read, nor what has been released: what may be
/// declassified need not have been.
@NullMarked
package org.septel.telegram.declassify;

import org.jspecify.annotations.NullMarked;
