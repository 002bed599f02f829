package dev.gistline.timeline;

import dev.gistline.text.Span;

/**
 * Words that name an event.
 *
 * @param token the head of the words
 * @param end the token after the last of the words: a particle is part of them
 * @param key the dictionary form, with its particle: {@code turn_down}
 * @param noun whether a noun names it
 */
record Trigger(SyntaxTree tree, int token, int end, String key, boolean noun) {

    Span span() {
        return tree.sentence().span(token, end);
    }

    /** The dictionary form without its particle. */
    String word() {
        return noun ? key : withoutParticle(key);
    }

    /** The verb of a key without what follows it. */
    static String withoutParticle(String key) {
        int particle = key.indexOf('_');
        return particle < 0 ? key : key.substring(0, particle);
    }

    int sentence() {
        return tree.sentence().index();
    }

    /** Whether the verb is passive or a bare past participle, so that its subject is the patient. */
    boolean passive() {
        if (noun) {
            return false;
        }
        String tag = tree.token(token).tag();
        if (tree.exactChild(token, "aux:pass") >= 0 || tree.exactChild(token, "nsubj:pass") >= 0) {
            return true;
        }
        if (!tag.equals("VBN") && !tag.equals("VBD")) {
            return false;
        }
        if (Subjects.opens(tree, token)) {
            return true;
        }
        String relation = tree.token(token).relation();
        boolean reduced = relation.startsWith("acl") && !tree.hasChild(token, "nsubj") && !tree.hasChild(token, "aux");
        return tag.equals("VBN")
                && (reduced
                        || relation.equals("amod")
                        // What is done to a subject leaves no object: "took up barricaded positions".
                        || relation.equals("advcl") && !tree.hasChild(token, "aux", "nsubj", "obj")
                        || relation.equals("conj") && sharesPassive());
    }

    /** Whether the participle shares subject and auxiliary with a passive before it: "were beaten, robbed and left". */
    private boolean sharesPassive() {
        int at = token;
        while (tree.token(at).relation().equals("conj")
                && !tree.hasChild(at, "aux", "nsubj")
                && tree.isVerb(tree.head(at))) {
            at = tree.head(at);
        }
        return at != token && new Trigger(tree, at, at + 1, tree.lemma(at), false).passive();
    }
}
