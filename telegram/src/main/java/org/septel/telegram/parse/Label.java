package org.septel.telegram.parse;

/// The label of a field.
///
/// @param field which field it opens
/// @param from  where the label begins
/// @param value where the field's own text begins
record Label(Field field, int from, int value) {}
