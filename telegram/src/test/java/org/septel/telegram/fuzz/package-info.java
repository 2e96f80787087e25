/// Texts that a fuzzer invents, and those it once found. `scripts/fuzz` runs the fuzzer; the tests here hold for ever
/// what
/// it found.
@NullMarked
package org.septel.telegram.fuzz;

import org.jspecify.annotations.NullMarked;
