package dev.gistline.timeline;

/** Tells mentions that no timeline lists, however likely their words: what only describes, what is there, and what repeats. */
final class Unlisted {
    private final ArgumentFinder arguments;
    private final NounClasses nouns;

    Unlisted(ArgumentFinder arguments, NounClasses nouns) {
        this.arguments = arguments;
        this.nouns = nouns;
    }

    boolean holds(Occurrence event) {
        if (event.trigger.noun() || event.composed) {
            return false;
        }
        SyntaxTree tree = event.tree();
        int verb = event.token();
        return tree.token(verb).is("amod")
                        && (describesPerson(tree, tree.head(verb)) || Phrasing.verbOf(tree, tree.head(verb)) < 0)
                || isThere(tree, verb)
                || VerbGroup.isAlternative(tree, verb)
                || lacksAntecedent(tree, verb);
    }

    /** "A [retired] judge": what somebody is called by is known of him already. Of things no clause would tell it either. */
    private boolean describesPerson(SyntaxTree tree, int noun) {
        return noun >= 0
                && (tree.token(noun).pos().equals("PROPN")
                        || nouns.of(tree.lemma(noun)).equals("person"));
    }

    /** "There are three mills in the valley". */
    private static boolean isThere(SyntaxTree tree, int verb) {
        return tree.lemma(verb).equals("be") && tree.hasChild(verb, "expl");
    }

    /**
     * A relative clause whose noun the parse has lost, nobody can tell what "[that] took her home", or one of a noun that says
     * not who does it, "the risk of losing it".
     */
    private boolean lacksAntecedent(SyntaxTree tree, int verb) {
        int subject = arguments.understood(tree, verb);
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
