package org.septel.samples;

import org.septel.telegram.CableId;

/// One invented cable.
///
/// @param text the telegram as its message centre would print it
public record SampleCable(CableId id, String text) {}
