/// From text to [org.septel.telegram.Telegram]: shapes of lines, never meanings.
///
/// Start at [org.septel.telegram.parse.TelegramParser]. One reader stands for each kind of line, asked in a written
/// order by the
/// driver. Reading never throws, never loses a character and does no I/O.
@NullMarked
package org.septel.telegram.parse;

import org.jspecify.annotations.NullMarked;
