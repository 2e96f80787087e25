package org.septel.telegram.explain;

import org.septel.telegram.explain.Explanation.Certainty;

/// What a word stands for.
record Meaning(String text, Rule rule, Certainty certainty) {}
