package dev.gistline.timeline;

/**
 * Tells mentions that no timeline lists, however likely their words: what only describes, what is there, the second of two of
 * which either may have come, and what tells of nobody.
 */
final class Unlisted {
    private final NounClasses nouns;

    Unlisted(NounClasses nouns) {
        this.nouns = nouns;
    }

    boolean holds(Occurrence event) {
        if (event.trigger.noun() || event.composed) {
            return false;
        }
        SyntaxTree tree = event.tree();
        int verb = event.token();
        return tree.token(verb).is("amod") && isDescription(tree, tree.head(verb))
                || isThere(tree, verb)
                || VerbGroup.isAlternative(tree, verb)
                || lacksAntecedent(tree, verb);
    }

    /** "A [retired] judge": what somebody is called by is known already, and of a thing that no verb has no clause tells it. */
    private boolean isDescription(SyntaxTree tree, int noun) {
        return noun < 0
                || tree.token(noun).pos().equals("PROPN")
                || nouns.of(tree.lemma(noun)).equals("person")
                || Phrasing.verbOf(tree, noun) < 0;
    }

    /** "There are three mills in the valley". */
    private static boolean isThere(SyntaxTree tree, int verb) {
        return tree.lemma(verb).equals("be") && tree.hasChild(verb, "expl");
    }

    /**
     * A relative clause whose noun the parse has lost, "[that] took her home", or the clause of a noun that does not say who does
     * it, "the risk of losing it".
     */
    private static boolean lacksAntecedent(SyntaxTree tree, int verb) {
        int subject = Subjects.understood(tree, verb);
        if (subject < 0 && tree.token(verb).relation().equals("acl")) {
            return Marks.isInfinitive(tree, verb) || tree.hasChild(verb, "mark");
        }
        if (subject < 1 || subject > verb) {
            return false;
        }
        boolean inside =
                !tree.token(subject - 1).is("punct") && tree.lower(subject).equals("that");
        return tree.token(subject).tag().equals("WDT")
                || inside && tree.token(subject).tag().equals("DT");
    }
}
