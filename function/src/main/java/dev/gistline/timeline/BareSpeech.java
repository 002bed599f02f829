package dev.gistline.timeline;

import java.util.Set;

/** Tells verbs of saying whose clause does not hold what was said, "the agency reported": a reader learns nothing from them. */
final class BareSpeech {
    /** How what is spoken of hangs on the verb. */
    private static final Set<String> ABOUT =
            Set.of("about", "on", "of", "against", "for", "as", "out", "over", "with", "to");

    /** Verbs of other kinds that tell nothing without what is alleged or found. */
    private static final Set<String> NEED_CONTENT = Lexicon.WORDS.of("needs-content");

    private static final Set<String> TIMES = Lexicon.WORDS.of("time-of-speech");

    private BareSpeech() {}

    static boolean isOf(Occurrence event) {
        SyntaxTree tree = event.tree();
        int verb = event.token();
        if (event.trigger.noun()
                || event.sense.kind() != EventKind.STATEMENT && !NEED_CONTENT.contains(tree.lemma(verb))
                || event.composed
                || event.trigger.passive()) {
            return false;
        }
        if (isInserted(tree, verb)) {
            return true;
        }
        if (tree.token(verb).relation().startsWith("acl")
                || FrontedSpeech.content(tree, verb) >= 0
                || FrontedSpeech.end(tree, verb) >= 0
                || Wording.hasQuote(tree)) {
            return false;
        }
        boolean hearer = tree.lemma(verb).equals("tell");
        for (int child : tree.children(verb)) {
            boolean about = tree.token(child).is("obl");
            boolean thing = tree.token(child).relation().equals("obl:unmarked")
                    && tree.token(child).pos().equals("NOUN")
                    && !TIMES.contains(tree.lower(child));
            boolean content = tree.token(child).is("ccomp")
                    || tree.token(child).is("xcomp")
                    || tree.token(child).is("csubj")
                    || tree.token(child).is("parataxis") && child > verb
                    || tree.token(child).is("obj")
                            && !hearer
                            && (!tree.token(child).pos().equals("PRON")
                                    || tree.token(child).tag().equals("WP"))
                    || thing
                    || about && ABOUT.contains(tree.preposition(child));
            if (content) {
                return false;
            }
        }
        return true;
    }

    /** "Sixty requests, which [the firm stressed] is twice as many": who says it stands inside of the clause that he says. */
    private static boolean isInserted(SyntaxTree tree, int verb) {
        int subject = tree.child(verb, "nsubj");
        boolean between = subject >= 0
                && subject < verb
                && verb + 1 < tree.size()
                && tree.token(verb + 1).isFinite();
        int pronoun = between ? tree.extent(subject)[0] - 1 : 0;
        String tag = pronoun <= 0 ? "" : tree.token(pronoun).tag();
        return tag.equals("WDT") || tag.equals("WP");
    }
}
