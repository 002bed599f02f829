package dev.gistline.timeline;

/** Tells clauses that speak to the reader, "you can taste the salt", "let us know": nothing in them happened to anyone. */
final class ReaderAddress {
    private ReaderAddress() {}

    /** Whether the verb of an event, outside of quotations, has "you" for its subject or asks the reader for something. */
    static boolean isOf(Occurrence event) {
        SyntaxTree tree = event.tree();
        int verb = event.token();
        if (isThanks(tree, verb)) {
            return true;
        }
        if (event.trigger.noun() || Wording.hasQuote(tree)) {
            return false;
        }
        int subject = Subjects.of(tree, verb);
        return subject < 0 ? isImperative(tree, verb) : tree.lower(subject).equals("you");
    }

    /** "Thank you": a courtesy, to whomever. */
    private static boolean isThanks(SyntaxTree tree, int verb) {
        return tree.lemma(verb).equals("thank")
                && tree.lower(verb + 1).equals("you")
                && !tree.hasChild(verb, "nsubj", "aux", "mark");
    }

    private static boolean isImperative(SyntaxTree tree, int verb) {
        return tree.head(verb) < 0
                && tree.token(verb).tag().equals("VB")
                && !tree.hasChild(verb, "aux", "mark", "nsubj", "expl");
    }
}
