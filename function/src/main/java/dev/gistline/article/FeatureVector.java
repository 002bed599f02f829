package dev.gistline.article;

import java.util.Arrays;

/** The numbers of one line that the trees of a line model look at, in a fixed order. */
final class FeatureVector {
    private float[] values = new float[160];
    private int size;

    void clear() {
        size = 0;
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
    }

    void add(boolean value) {
        add(value ? 1 : 0);
    }

    int size() {
        return size;
    }

    /** The numbers, and room for more after them. */
    float[] values() {
        return values;
    }

    float[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
