package dev.gistline.temporal;

/** The classes of words that temporal patterns are written in; the word lists say what each holds. */
enum TimeClass {
    MONTH,
    WEEKDAY,
    /** A number from 1 to 31, {@code 3rd} too. */
    DAY,
    YEAR,
    /** {@code '98}. */
    SHORTYEAR,
    NUM,
    ORD,
    UNIT,
    UNITS,
    DIR,
    PARTDAY,
    CLOCKWORD,
    SEASON,
    DAYREL,
    DECADE,
    EDGE,
    EDGENOUN,
    APPROX,
    MERIDIEM,
    ZONE,
    /** {@code 14:30}, in minutes of the day. */
    CLOCK,
    /** {@code 0800} before a zone, in minutes of the day. */
    MILITARY,
    /** {@code 2009-11-05}, as days since 1970. */
    ISO,
    /** {@code 11/5/2009}, as days since 1970. */
    SLASH,
    /** {@code 2009-2011} or {@code 2009-11}: first year times 10,000 plus the last. */
    YEARS,
    /** {@code Q3}. */
    QUARTERCODE,
    /** An index of the holiday table. */
    HOLIDAY
}
