package dev.gistline.timeline;

import dev.gistline.language.Conllu;
import dev.gistline.language.Name;
import java.util.List;

/** Writes sentences for tests. */
final class Parsed {

    private Parsed() {}

    static SyntaxTree tree(String parse, Name... names) {
        return new SyntaxTree(Conllu.sentence(parse, names));
    }

    static Trigger verb(SyntaxTree tree, int at) {
        return new Trigger(tree, at, at + 1, tree.lemma(at), false);
    }

    static Trigger noun(SyntaxTree tree, int at) {
        return new Trigger(tree, at, at + 1, tree.lemma(at), true);
    }

    /** An asserted event without arguments, date or speaker at a verb. */
    static Occurrence occurrence(SyntaxTree tree, int verb) {
        return occurrence(verb(tree, verb));
    }

    static Occurrence occurrence(Trigger trigger) {
        return new Occurrence(
                trigger,
                new Arguments(List.of(), List.of(), List.of()),
                new EventSense(EventKind.OTHER, null, null, null, false),
                EventDate.NONE,
                new Stance(EventMention.Certainty.CERTAIN, false, false, Modality.ASSERTED, -1, -1));
    }
}
