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

    static Set<Mark> of(SyntaxTree tree, int token, Lexicon hedges) {
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
            if (auxiliary && (word.equals("would") || word.equals("'d"))) {
                marks.add(Mark.WOULD);
            } else if (auxiliary && hedges.of("obliged").contains(word)) {
                marks.add(Mark.OBLIGED);
            } else if (auxiliary && tree.lemma(child).equals("have")) {
                marks.add(Mark.PERFECT);
            } else {
                for (Mark mark : LISTED) {
                    if (hedges.of(mark.list).contains(word)) {
                        marks.add(mark);
                    }
                }
                if (relation.equals("mark") && hedges.of("conditional").contains(word)) {
                    marks.add(Mark.CONDITIONAL);
                }
            }
        }
        return marks;
    }
}
