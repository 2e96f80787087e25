package org.septel.telegram;

/// An office of the Department and how many copies it gets: `EUR-12`.
public record OfficeCopies(String office, int copies) {}
