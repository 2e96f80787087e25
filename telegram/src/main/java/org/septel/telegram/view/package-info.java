/// The telegram as a person reads it: sections joined, page marks and repeats dropped, wrapped lines rejoined.
///
/// Start at [org.septel.telegram.view.ReadingView]. Every block keeps the spans it came from. This package parses
/// nothing.
@NullMarked
package org.septel.telegram.view;

import org.jspecify.annotations.NullMarked;
