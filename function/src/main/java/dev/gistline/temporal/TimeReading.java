package dev.gistline.temporal;

/**
 * One of the ways in which a word can take part in a temporal expression.
 *
 * @param length the tokens it spans: 1 but for holidays
 */
record TimeReading(TimeClass kind, int value, int length) {

    TimeReading(TimeClass kind, int value) {
        this(kind, value, 1);
    }
}
