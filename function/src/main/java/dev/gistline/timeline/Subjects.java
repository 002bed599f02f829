package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.Set;

/** Finds who does what a verb says, through relative clauses, coordination and clauses without a subject of their own. */
final class Subjects {
    /** Verbs whose object does what the infinitive after it says; for all others the subject does. */
    private static final Set<String> SUBJECT_CONTROL = Lexicon.WORDS.of("subject-control");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> DAYS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "tomorrow");

    /** What joins a verb to what its object does: "accused of", "charged with", "blamed for", "kept from". */
    private static final Set<String> OF_WHOM = Set.of("of", "with", "for", "from");

    private static final int DEEPEST = 6;

    private Subjects() {}

    /**
     * Who a reader takes for the subject: that of the clause for what a noun is about, "a chance to be heard", "the risk of losing";
     * whoever is found guilty of it for what he did. The signs of who takes part are of {@link #of(SyntaxTree, int)}, which their
     * weights were learned with.
     */
    static int understood(SyntaxTree tree, int verb) {
        int head = tree.head(verb);
        if (said(tree, verb) >= 0 || head < 0 || !tree.token(verb).is("acl")) {
            return of(tree, verb);
        }
        if (Marks.isInfinitive(tree, verb) || isTheme(tree, verb)) {
            int named = tree.child(head, "nsubj");
            int possessor = tree.exactChild(head, "nmod:poss");
            return named >= 0 && named < head ? named : possessor >= 0 ? possessor : verbAbove(tree, head, 0);
        }
        boolean judged = tree.token(head).relation().equals("xcomp") && !tree.isNoun(head) && !tree.isVerb(head);
        int object = judged && tree.head(head) >= 0 ? tree.exactChild(tree.head(head), "obj") : -1;
        return object >= 0 ? object : of(tree, verb);
    }

    /** What stands as the subject of the verb, said or left out; -1 when nothing does. */
    static int of(SyntaxTree tree, int verb) {
        return of(tree, verb, 0);
    }

    private static int of(SyntaxTree tree, int verb, int depth) {
        int own = said(tree, verb);
        Token token = tree.token(verb);
        int head = token.head();
        if (own >= 0) {
            boolean relative = RELATIVE.contains(tree.lower(own));
            return relative && token.relation().startsWith("acl") && head >= 0
                    ? head
                    : relative ? antecedent(tree, own) : own;
        }
        if (opens(tree, verb)) {
            return subjectAfter(tree, verb);
        }
        return head < 0 || depth > DEEPEST ? -1 : leftOut(tree, verb, depth);
    }

    /** The subject that a clause without one takes from what it hangs on; -1 when it takes none. */
    private static int leftOut(SyntaxTree tree, int verb, int depth) {
        Token token = tree.token(verb);
        int head = token.head();
        String relation = token.relation();
        if (relation.startsWith("acl")) {
            boolean infinitive = token.tag().equals("VB");
            if (infinitive) {
                int possessor = tree.exactChild(head, "nmod:poss");
                return possessor >= 0 ? possessor : verbAbove(tree, head, depth);
            }
            return head;
        }
        if (relation.equals("amod")) {
            return head;
        }
        if (relation.equals("conj")) {
            return tree.isVerb(head) || tree.hasChild(head, "cop") ? of(tree, head, depth + 1) : -1;
        }
        if (relation.equals("xcomp")) {
            int object = tree.exactChild(head, "obj");
            object = object >= 0 ? object : tree.exactChild(head, "iobj");
            return object >= 0 && !SUBJECT_CONTROL.contains(tree.lemma(head)) && object < verb
                    ? object
                    : of(tree, head, depth + 1);
        }
        if (relation.startsWith("advcl") && token.tag().equals("VBG") && tree.hasChild(verb, "mark", OF_WHOM)) {
            // "accused Okafor of stealing", "thanked the crew for staying": the object's act.
            int object = tree.exactChild(head, "obj");
            return object >= 0 && object < verb ? object : of(tree, head, depth + 1);
        }
        if (relation.startsWith("advcl")
                || relation.equals("parataxis") && !token.tag().equals("VBD")
                || relation.equals("ccomp")) {
            return tree.isVerb(head) || tree.hasChild(head, "nsubj") ? of(tree, head, depth + 1) : -1;
        }
        return -1;
    }

    /** "The risk of [losing]": what the noun is about, which says nothing of what is done. */
    private static boolean isTheme(SyntaxTree tree, int verb) {
        int head = tree.head(verb);
        return head >= 0
                && tree.token(verb).relation().equals("acl")
                && tree.token(verb).tag().equals("VBG")
                && tree.isNoun(head)
                && tree.hasChild(verb, "mark", "case");
    }

    /** Whether a participle without a subject opens the sentence: "[Launched] in 1940, the ship sank in 1944". */
    static boolean opens(SyntaxTree tree, int verb) {
        return verb == 0
                && tree.token(0).tag().equals("VBN")
                && !tree.hasChild(0, "aux", "nsubj")
                // "Born Tom Berg, he": what looks like an object is what he was called.
                && (!tree.hasChild(0, "obj") || tree.lower(0).equals("born"))
                && subjectAfter(tree, 0) >= 0;
    }

    /** The subject of what follows the comma after a clause that opens a sentence; -1 when nothing does. */
    private static int subjectAfter(SyntaxTree tree, int verb) {
        boolean comma = false;
        for (int i = verb + 1; i < tree.size(); i++) {
            comma |= tree.lower(i).equals(",");
            if (tree.token(i).is("nsubj")) {
                return comma ? i : -1;
            }
        }
        return -1;
    }

    /** The noun right before a relative pronoun whose clause the parser hung elsewhere; the pronoun itself when there is none. */
    private static int antecedent(SyntaxTree tree, int pronoun) {
        int before = tree.lower(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        if (before < 0 || !tree.isNoun(before) || tree.token(pronoun).tag().equals("DT")) {
            return pronoun;
        }
        int noun = before;
        while (tree.head(noun) >= 0
                && tree.head(noun) < pronoun
                && (tree.token(noun).is("flat") || tree.token(noun).is("compound"))) {
            noun = tree.head(noun);
        }
        return noun;
    }

    /** The subject that stands with the verb; a day that a parse takes for one says only when: "on Tuesday moved". */
    private static int said(SyntaxTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.token(child).is("nsubj") && !(child < verb && DAYS.contains(tree.lower(child)))) {
                return child;
            }
        }
        return -1;
    }

    /** The subject of the verb that governs a noun: "Boeing announced plans to build". */
    private static int verbAbove(SyntaxTree tree, int noun, int depth) {
        int head = tree.head(noun);
        return tree.isVerb(head) ? of(tree, head, depth + 1) : -1;
    }
}
