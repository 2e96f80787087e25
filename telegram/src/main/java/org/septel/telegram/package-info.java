/// The model of one telegram: what its lines are and what they say.
///
/// Start at [org.septel.telegram.Telegram]: a list of [org.septel.telegram.Element]s whose spans partition the text,
/// with accessors
/// for what most readers want. The list of elements is the truth; everything else is computed from it. Values
/// ([org.septel.telegram.CableId], [org.septel.telegram.Precedence], ...) hold their own laws and nothing more. This
/// package
/// knows nothing about how text is read, explained or shown.
@NullMarked
package org.septel.telegram;

import org.jspecify.annotations.NullMarked;
