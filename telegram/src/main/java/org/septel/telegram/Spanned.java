package org.septel.telegram;

/// A decoded value and the characters that say it.
public record Spanned<T>(T value, Span span) {}
