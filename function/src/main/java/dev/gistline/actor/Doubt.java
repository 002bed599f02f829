package dev.gistline.actor;

/**
 * Tells the figures of which it is not likely enough that they are people or a body for a reader to be told of them. A
 * mention is taken sooner: what is said of it can still be of somebody whom surer nouns tell of.
 */
final class Doubt {
    /** The log-odds that a noun of the figure must reach. */
    private static final double BAR = 0;

    private final Lexicon lexicon;

    Doubt(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean of(Story story, Figure figure) {
        return !figure.named()
                && figure.mentions().stream()
                        .filter(mention -> !mention.isPronoun())
                        .noneMatch(mention -> isSure(story, mention));
    }

    private boolean isSure(Story story, Candidate mention) {
        // "Hundreds of residents": people by number are read by rule, and the head is the number.
        boolean counted = mention.head() < mention.end() - 1;
        return counted
                || !story.head(mention).pos().equals("NOUN")
                || lexicon.bodies().institutions().contains(mention.lastWord())
                || lexicon.nounModel().score(story.sentence(mention), story.tree(mention.sentence()), mention.head())
                        >= BAR;
    }
}
