/// What a drafter must mend before a telegram goes.
///
/// Start at [org.septel.telegram.validate.TelegramValidator]. Where lines contradict each other, the parser has said so
/// already, and its diagnostics become breaches here; the rules of drafting are this package's own. It must not know
/// how a telegram is read or written.
@NullMarked
package org.septel.telegram.validate;

import org.jspecify.annotations.NullMarked;
