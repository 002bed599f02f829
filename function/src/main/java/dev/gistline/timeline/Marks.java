package dev.gistline.timeline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the auxiliaries, adverbs and determiners of a verb or noun say of whether it happened. */
final class Marks {

    enum Mark {
        NEGATIVE,
        FUTURE,
        WOULD,
        OBLIGED,
        POSSIBLE,
        PROBABLE,
        HEARSAY,
        CONDITIONAL,
        PERFECT,
        TO;

        /** The name of the mark's word list, where it has one. */
        private final String list = name().toLowerCase(Locale.ROOT);
    }

    private static final Mark[] LISTED = {Mark.NEGATIVE, Mark.FUTURE, Mark.POSSIBLE, Mark.PROBABLE, Mark.HEARSAY};

    private static final Set<String> UNREACHED = Lexicon.WORDS.of("unreached");

    private static final Set<String> RESTRICTIVE = Lexicon.WORDS.of("restrictive");

    /** Not negation: "did not call and left". */
    private static final Set<Mark> SHARED = EnumSet.complementOf(EnumSet.of(Mark.NEGATIVE, Mark.HEARSAY, Mark.PERFECT));

    private static final Set<String> INVERTED = Set.of("should", "had", "were");

    private Marks() {}

    /** Whether the verb stands with "to". */
    static boolean isInfinitive(SyntaxTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.token(child).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** Whether "not" only says that there is more: "not only closed the mill but sold it". */
    static boolean isNotOnly(SyntaxTree tree, int adverb) {
        return RESTRICTIVE.contains(tree.lower(adverb + 1));
    }

    /** Whether the adverb is the "longer" of "no longer". */
    static boolean isNoLonger(SyntaxTree tree, int adverb) {
        return tree.lower(adverb).equals("longer") && tree.hasChild(adverb, "advmod", Set.of("no"));
    }

    /** Whether the verb tells of something that is reached or not: "nearly broke the record", but not "nearly doubled". */
    private static boolean reaches(SyntaxTree tree, int verb) {
        return tree.token(verb).tag().equals("VBD") && !UNREACHED.contains(tree.lemma(verb));
    }

    /** What the text marks the verb or noun with; a verb that goes on in the form of the one before it shares what marks that. */
    static Set<Mark> of(SyntaxTree tree, int token, Lexicon hedges) {
        Set<Mark> marks = own(tree, token, hedges);
        int at = token;
        for (int steps = 0; steps < 3 && shares(tree, at); steps++) {
            at = tree.head(at);
            Set<Mark> before = own(tree, at, hedges);
            before.retainAll(SHARED);
            marks.addAll(before);
        }
        return marks;
    }

    /** Whether a verb is joined to another of the same form, with no subject, auxiliary or conjunction of its own: "will build and sell". */
    private static boolean shares(SyntaxTree tree, int verb) {
        int head = tree.head(verb);
        return tree.token(verb).is("conj")
                && tree.isVerb(verb)
                && tree.isVerb(head)
                && tree.token(verb).tag().equals(tree.token(head).tag())
                && !tree.hasChild(verb, "nsubj", "aux", "mark");
    }

    /** "He['d] also been deployed": before a participle it is short for "had". */
    static boolean isShortForHad(SyntaxTree tree, int auxiliary) {
        if (!Wording.plain(tree.lower(auxiliary)).equals("'d")) {
            return false;
        }
        int next = auxiliary + 1;
        while (next < tree.size() && tree.token(next).is("advmod")) {
            next++;
        }
        return next < tree.size() && tree.token(next).tag().equals("VBN");
    }

    /** "[Should] the mill close, the town will pay": an auxiliary before its subject that asks nothing. */
    static boolean isInverted(SyntaxTree tree, int verb, int auxiliary) {
        int subject = tree.child(verb, "nsubj");
        return INVERTED.contains(tree.lower(auxiliary))
                && subject > auxiliary
                && subject < verb
                && (auxiliary == 0
                        || tree.lower(auxiliary - 1).equals(",")
                        || tree.lower(auxiliary).equals("should") && tree.isNoun(auxiliary - 1))
                && !tree.lower(tree.size() - 1).equals("?");
    }

    private static Set<Mark> own(SyntaxTree tree, int token, Lexicon hedges) {
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        int at = tree.token(token).is("cop") && tree.head(token) >= 0 ? tree.head(token) : token;
        for (int child : tree.children(at)) {
            String word = tree.lower(child);
            String relation = tree.token(child).relation();
            if (tree.token(child).tag().equals("TO")) {
                marks.add(Mark.TO);
            }
            boolean auxiliary = relation.startsWith("aux");
            boolean modifier = auxiliary
                    || relation.startsWith("advmod")
                    || relation.equals("det")
                    || relation.equals("amod")
                    || relation.equals("mark")
                    || relation.equals("case")
                    || relation.equals("cc:preconj");
            if (!modifier || child == token) {
                continue;
            }
            Set<String> classes = hedges.classesOf(word);
            if (auxiliary && isInverted(tree, at, child)) {
                marks.add(Mark.CONDITIONAL);
            } else if (auxiliary && (word.equals("would") || word.equals("'d"))) {
                marks.add(isShortForHad(tree, child) ? Mark.PERFECT : Mark.WOULD);
            } else if (auxiliary && classes.contains("obliged")) {
                marks.add(Mark.OBLIGED);
            } else if (auxiliary && tree.lemma(child).equals("have")) {
                marks.add(Mark.PERFECT);
            } else {
                for (Mark mark : LISTED) {
                    boolean listed = classes.contains(mark.list);
                    if (listed
                            && (mark != Mark.NEGATIVE
                                    || (at == token || Math.abs(child - token) <= 2) && !isNotOnly(tree, child))) {
                        marks.add(mark);
                    }
                }
                if (isNoLonger(tree, child) || classes.contains("almost") && reaches(tree, at)) {
                    marks.add(Mark.NEGATIVE);
                }
                if (relation.equals("mark") && classes.contains("conditional")) {
                    marks.add(Mark.CONDITIONAL);
                }
            }
        }
        return marks;
    }
}
