package org.septel.archive.indexing;

import org.septel.archive.cable.Cable;

/// A cable and the text of its newest version.
record CableText(Cable cable, String text) {}
