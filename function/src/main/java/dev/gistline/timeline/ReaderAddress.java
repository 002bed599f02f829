package dev.gistline.timeline;

import java.util.Set;

/**
 * Tells clauses that speak to the reader, "you can taste the salt", "it helps you choose", "let us know", "how do mills charge
 * clients?": nothing in them happened to anyone.
 */
final class ReaderAddress {
    private ReaderAddress() {}

    private static final Set<String> READER = Set.of("you", "yourself", "yourselves");

    /** Whether an event is told, outside of quotations, as the reader's own, as done to him, or as what he is asked. */
    static boolean isOf(Occurrence event) {
        SyntaxTree tree = event.tree();
        int verb = event.token();
        if (isThanks(tree, verb)) {
            return true;
        }
        if (event.trigger.noun() || Wording.hasQuote(tree)) {
            return false;
        }
        if (tree.hasChild(verb, "obj", READER) || tree.hasChild(verb, "iobj", READER) || isQuestion(tree, verb)) {
            return true;
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

    /** Whether the sentence asks about the verb, and not only a rhetorical tag follows: "the mill closed, right?" tells. */
    private static boolean isQuestion(SyntaxTree tree, int verb) {
        if (tree.head(verb) >= 0 || !tree.lower(tree.size() - 1).equals("?")) {
            return false;
        }
        int subject = tree.child(verb, "nsubj");
        int auxiliary = tree.child(verb, "aux");
        return subject < 0
                || auxiliary >= 0 && auxiliary < subject
                || tree.token(subject).tag().startsWith("W")
                || opensOnQuestionWord(tree, verb);
    }

    private static boolean opensOnQuestionWord(SyntaxTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child < verb && tree.token(tree.extent(child)[0]).tag().startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImperative(SyntaxTree tree, int verb) {
        return tree.head(verb) < 0
                && tree.token(verb).tag().equals("VB")
                && !tree.hasChild(verb, "aux", "mark", "nsubj", "expl");
    }
}
