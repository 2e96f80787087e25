/// What the tests of several packages share: a small lexicon, a builder of telegrams, the sample files' places.
@NullMarked
package org.septel.telegram.testing;

import org.jspecify.annotations.NullMarked;
