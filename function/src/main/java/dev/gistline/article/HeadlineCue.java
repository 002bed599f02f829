package dev.gistline.article;

/** What speaks for or against a line of a plain text being its headline; a weight each in {@code headline.tsv}. */
enum HeadlineCue {
    BIAS,
    /** How many of its content words the paragraphs below hold. */
    SHARED,
    /** In how many of the paragraphs below its content words stand. */
    FREQUENT,
    /** How many of its content words the first three paragraphs below hold. */
    IN_LEAD,
    PARAGRAPH_NEXT,
    PARAGRAPH_NEAR,
    PARAGRAPH_A_FEW_LINES_OFF,
    PARAGRAPH_FAR,
    /** How much of the text right below is paragraphs. */
    TEXT_BELOW,
    PARAGRAPH,
    CREDIT_BELOW,
    CREDIT,
    CAPITALS,
    ALL_CAPITALS,
    NO_FUNCTION_WORD,
    ENDS_IN_STOP,
    ENDS_IN_COLON,
    ENDS_IN_ELLIPSIS,
    SEPARATORS,
    FEW_WORDS,
    SEVERAL_WORDS,
    MANY_WORDS,
    DIGITS,
    /** How much of the paragraphs stands before it. */
    TEXT_BEFORE,
    MUCH_TEXT_BEFORE,
    NO_TEXT_BEFORE
}
