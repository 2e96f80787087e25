/// From a draft to the text of a telegram of the 1990s and 2000s.
///
/// Start at [org.septel.telegram.write.Draft], what a telegram says without where it says it, and
/// [org.septel.telegram.write.TelegramWriter], which types it: `Draft.of(parse(write(draft)))` equals `draft`.
///
/// It must not know whether a draft keeps the rules of drafting; that is for `validate`.
@NullMarked
package org.septel.telegram.write;

import org.jspecify.annotations.NullMarked;
