/// What a user can see, and the rules of the house: black-box tests of the command and the pages, and tests that hold
/// the fences.
///
/// Nothing depends on this module.
@NullMarked
package org.septel.acceptance;

import org.jspecify.annotations.NullMarked;
