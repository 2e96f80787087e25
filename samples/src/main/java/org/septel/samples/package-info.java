/// Fictional cables in the true format, any number of them, the same for the same seed.
///
/// Start at [org.septel.samples.SampleCables]. No real person is in them. This module knows no archive and no file.
@NullMarked
package org.septel.samples;

import org.jspecify.annotations.NullMarked;
