package dev.gistline.language;

import java.nio.ByteBuffer;

/** Which relations the treebank knows between two tags, one before or after the other: often one, or a few. */
final class RelationChoice {
    private final int tags;
    private final long[] choices;

    RelationChoice(int tags, long[] choices) {
        this.tags = tags;
        this.choices = choices;
    }

    static RelationChoice read(ByteBuffer file) {
        int tags = file.getInt();
        long[] choices = new long[size(tags)];
        file.asLongBuffer().get(choices);
        file.position(file.position() + Long.BYTES * choices.length);
        return new RelationChoice(tags, choices);
    }

    int tags() {
        return tags;
    }

    long[] choices() {
        return choices;
    }

    static int size(int tags) {
        return (tags + 1) * (tags + 1) * 2;
    }

    /** Where the choice of an arc stands; the root's tag counts as {@code tags}. */
    static int at(int tags, int dependent, int governor, boolean before) {
        return (dependent * (tags + 1) + Math.min(governor, tags)) * 2 + (before ? 1 : 0);
    }

    /** A bit for each relation that may name the arc, at least one. */
    long of(ParserWords words, int dependent, int governor) {
        return choices[at(tags, words.tagNumber[dependent], words.tagNumber[governor], dependent < governor)];
    }

    /**
     * The best of a choice by the features of an arc.
     *
     * @param cache of what the same scorer said in the sentence
     */
    static int best(long choice, Scorer scorer, DecisionCache cache, Parser.Scratch scratch) {
        long features = scratch.features.sum();
        int best = cache.get(features);
        if (best == DecisionCache.UNKNOWN) {
            scorer.score(scratch.features, scratch.scores);
            best = best(scratch.scores, choice);
            cache.put(features, best);
        }
        return best;
    }

    /** The best scored of a choice. */
    static int best(int[] scores, long choice) {
        int best = Long.numberOfTrailingZeros(choice);
        for (long left = choice & choice - 1; left != 0; left &= left - 1) {
            int relation = Long.numberOfTrailingZeros(left);
            if (scores[relation] > scores[best]) {
                best = relation;
            }
        }
        return best;
    }
}
