package dev.gistline.language;

/** A linear model: adds up, for each class, the weights of the features that hold. */
interface Scorer {

    /** @param scores overwritten, one for each class; comparable with each other, of no fixed unit */
    void score(Features features, int[] scores);
}
