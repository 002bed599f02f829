package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;

/** Tells the roles of one person from several people: "a designer, actress and writer". */
final class RoleList {
    private RoleList() {}

    /**
     * Whether the noun is a role after the first, and so nobody else: a singular that can be counted stands without an article
     * only as one role of many of whoever was named.
     */
    static boolean goesOn(Sentence sentence, Tree tree, int head) {
        Token token = sentence.token(head);
        if (!token.relation().equals("conj") || !token.tag().equals("NN") || token.head() > head || token.head() < 0) {
            return false;
        }
        for (int child : tree.dependents(head)) {
            Token dependent = sentence.token(child);
            if (dependent.is("det") || dependent.is("nmod") || dependent.is("nummod")) {
                return false;
            }
        }
        Token first = sentence.token(token.head());
        return first.tag().equals("NN") && first.relation().equals("appos") || hasArticle(sentence, tree, token.head());
    }

    private static boolean hasArticle(Sentence sentence, Tree tree, int noun) {
        for (int child : tree.dependents(noun)) {
            String word = NominalReader.lemma(sentence.token(child));
            if (word.equals("a") || word.equals("an")) {
                return true;
            }
        }
        return false;
    }
}
