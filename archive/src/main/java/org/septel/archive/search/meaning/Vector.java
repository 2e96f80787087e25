package org.septel.archive.search.meaning;

/// A vector of length 1 in bytes, a quarter of what floats would take: each number is a byte times `scale`.
record Vector(float scale, byte[] bytes) {

    static Vector of(float[] numbers) {
        float greatest = 1e-9f;
        for (float number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        float scale = greatest / Byte.MAX_VALUE;
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(numbers[i] / scale);
        }
        return new Vector(scale, bytes);
    }

    /// The cosine of the angle between two: 1 for the same meaning, about 0 for none in common.
    float closeness(Vector other) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += bytes[i] * other.bytes[i];
        }
        return sum * scale * other.scale;
    }
}
