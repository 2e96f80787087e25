package org.septel.archive.cable;

import org.septel.telegram.Telegram;

/// A cable that has just been kept, with its telegram while it is at hand.
///
/// @param cable    of one version, not corrected yet
/// @param telegram of this version, as [PublishedRecord#hints] of its id parse it
public record ParsedCable(Cable cable, Telegram telegram) {}
