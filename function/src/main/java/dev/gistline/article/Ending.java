package dev.gistline.article;

/** What a line ends in. The models have learnt from the ordinals. */
enum Ending {
    NOTHING,
    ELLIPSIS,
    /** A full stop within a quotation mark or bracket. */
    QUOTED_STOP,
    STOP,
    EXCLAMATION_MARK,
    QUESTION_MARK,
    COLON,
    COMMA,
    /** What parts or points to links: a bar, a slash, an arrow. */
    POINTER,
    DIGIT,
    LETTER,
    /** A quotation mark or bracket after none of these. */
    QUOTE,
    OTHER
}
