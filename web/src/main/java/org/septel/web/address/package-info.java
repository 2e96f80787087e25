/// Every URL that this archive has, as a value.
///
/// Start at [org.septel.web.address.Address]: it is parsed from what a browser asks for and it builds what pages link
/// to. This package knows no page, no cable's content and no server.
@NullMarked
package org.septel.web.address;

import org.jspecify.annotations.NullMarked;
