package org.septel.telegram;

import java.util.Optional;

/// Who classified a telegram.
///
/// @param name  as spelt in the telegram, without title or office
/// @param title `Ambassador`
public record Classifier(String name, Optional<String> title) {}
