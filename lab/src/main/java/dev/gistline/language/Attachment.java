package dev.gistline.language;

/** Counts how many words have the right governor, and the right relation to it, as the CoNLL shared tasks score parses. */
final class Attachment {
    private int words;
    private int heads;
    private int labelled;

    /**
     * @param head as {@link Treebank.Tree#heads} has it
     */
    void add(Treebank.Tree gold, int word, int head, String relation) {
        words++;
        if (head == gold.heads()[word]) {
            heads++;
            labelled += universal(relation).equals(universal(gold.relations().get(word))) ? 1 : 0;
        }
    }

    /** The share of words with the right governor. */
    double unlabelled() {
        return heads / (double) words;
    }

    /** The share of words with the right governor and relation. */
    double labelled() {
        return labelled / (double) words;
    }

    /** Without its subtype. */
    private static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
