/// What stands on each page, as data: one record a page, made from an address and what the reading room gives out.
///
/// Start at [org.septel.web.pages.CablePage]. Templates print these records and decide nothing. This package knows no
/// HTML, no HTTP and no server.
@NullMarked
package org.septel.web.pages;

import org.jspecify.annotations.NullMarked;
