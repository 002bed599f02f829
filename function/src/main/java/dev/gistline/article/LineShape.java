package dev.gistline.article;

/**
 * What the words of one line look like, as the numbers that the cues are made from.
 *
 * @param words runs of letters and digits
 * @param hashes of the first {@link #KNOWN} words in lower case
 * @param whole of all words together
 * @param address how many words mean the speaker with others, or the reader
 * @param content hashes of the first words that say what a text is about: no function words, four letters or more
 * @param names which of these have a capital letter and do not begin the line, a bit each
 */
record LineShape(
        int words,
        int[] hashes,
        int lastHash,
        int lastButOne,
        int whole,
        int wordBucket,
        int linkBucket,
        Ending end,
        int start,
        int commas,
        int sentences,
        int capitals,
        int functionWords,
        int digits,
        int strong,
        int address,
        boolean prose,
        int[] content,
        long names) {

    /** How many words of a line are looked at one by one. */
    static final int KNOWN = 12;

    /** The shapes of the page's lines. */
    static LineShape[] of(Page page) {
        LineShape[] shapes = new LineShape[page.lines().size()];
        char[] text = page.text().text().toCharArray(); // much faster than a check of each index
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = new LineShapeReader(text, page.lines().get(i)).read();
        }
        return shapes;
    }

    /** Whether two words in three stand in lines that read as prose. */
    static boolean areMostlyProse(LineShape[] shapes) {
        int all = 0;
        int prose = 0;
        for (LineShape shape : shapes) {
            all += shape.words();
            prose += shape.prose() ? shape.words() : 0;
        }
        return prose * 3 >= Math.max(1, all) * 2;
    }

    /** Whether the line ends as a sentence does: in a full stop, an exclamation or question mark, quoted or not. */
    boolean isSentence() {
        return end == Ending.STOP
                || end == Ending.QUOTED_STOP
                || end == Ending.EXCLAMATION_MARK
                || end == Ending.QUESTION_MARK;
    }
}
