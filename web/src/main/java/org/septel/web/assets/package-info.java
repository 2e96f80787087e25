/// The files that pages need beside themselves: the style sheet, its fonts, the icon.
///
/// Start at [org.septel.web.assets.Assets]. This package knows no page and no server.
@NullMarked
package org.septel.web.assets;

import org.jspecify.annotations.NullMarked;
