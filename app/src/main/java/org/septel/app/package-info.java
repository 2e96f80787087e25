/// The `septel` command: arguments in, a call, words out.
///
/// Start at [org.septel.app.Main]. [org.septel.app.Wiring] alone chooses a backend. This module holds no rule of the
/// domain.
@NullMarked
package org.septel.app;

import org.jspecify.annotations.NullMarked;
