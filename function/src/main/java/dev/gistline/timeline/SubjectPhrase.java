package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Name;
import dev.gistline.language.Token;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Says the subject of a clause: the actor's name for a pronoun, for all else the phrase without what is set beside it. */
final class SubjectPhrase {
    private static final Set<String> OF_SEVERAL = Set.of("acl:relcl", "acl", "appos", "parataxis");
    /** What a noun has not as a participant but as the predicate of a clause of its own: "[it is] a shop [that …]". */
    private static final Set<String> OF_CLAUSES =
            Set.of("nsubj", "csubj", "cop", "aux", "mark", "advcl", "case", "expl", "ccomp", "discourse");

    private static final Set<String> RELATIVE = Set.of("WDT", "WP");

    private SubjectPhrase() {}

    /** The subject: the actor's name for a pronoun, the phrase as written for all else. */
    static String of(Cast cast, Occurrence event, int subject) {
        SyntaxTree tree = event.tree();
        Optional<Actor> actor = cast.at(event.sentence(), subject);
        String tag = tree.token(subject).tag();
        if (actor.isPresent() && (tag.startsWith("PRP") || tag.startsWith("W"))) {
            return actor.get().name();
        }
        BitSet tokens = PhraseTokens.of(tree, subject, OF_SEVERAL);
        for (int child : tree.children(subject)) {
            Token token = tree.token(child);
            boolean ofClause = OF_CLAUSES.stream().anyMatch(token::is)
                    || token.is("obl") && tree.hasChild(subject, "cop")
                    || token.is("advmod") && tree.hasChild(subject, "cop");
            if (ofClause || isAge(tree, child)) {
                tokens.andNot(PhraseTokens.of(tree, child, Set.of()));
            }
        }
        tokens.clear(0, PhraseTokens.dateline(tree));
        int first = tokens.nextSetBit(0);
        // "A mill, [which] Ada Berg opened".
        if (first >= 0 && first < subject && RELATIVE.contains(tree.token(first).tag())) {
            tokens.clear(first);
        }
        Name name = tree.sentence().nameAt(subject);
        if (name != null) {
            // A parse may break a name up; here it is whole, with its article: "the Dock and Postal Workers".
            tokens.set(name.first() - (tree.lower(name.first() - 1).equals("the") ? 1 : 0), name.end());
        }
        clearFalseLists(tree, subject, tokens);
        Wording.clearUnpaired(tree, tokens);
        return Wording.of(tree, tokens, true) + (isOpenAside(tree, tokens) ? "," : "");
    }

    /** Whether the comma that closes what the one comma of a phrase opens follows it: "The mayor of Harrow, Maine[,] wrote". */
    private static boolean isOpenAside(SyntaxTree tree, BitSet tokens) {
        int last = tokens.length() - 1;
        last -= last > 0 && tree.lower(last).equals(",") ? 1 : 0;
        int commas = 0;
        for (int i = tokens.nextSetBit(0); i >= 0 && i < last; i = tokens.nextSetBit(i + 1)) {
            commas += i > 0 && tree.lower(i).equals(",") && tokens.get(i - 1) && tokens.get(i + 1) ? 1 : 0;
        }
        return commas == 1 && tree.lower(last + 1).equals(",");
    }

    /**
     * Leaves out what was taken for the second of a list that no "and" joins: an apposition, "the makers of pentane[, a gas]",
     * or what has a preposition, "three members[, among them] one who".
     */
    private static void clearFalseLists(SyntaxTree tree, int subject, BitSet tokens) {
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            boolean joined = false;
            for (int other : tree.token(i).is("conj") ? tree.children(tree.head(i)) : new int[0]) {
                joined |= tree.token(other).is("cc") || tree.token(other).is("conj") && tree.hasChild(other, "cc");
            }
            // What hangs on a mark hangs on nothing.
            boolean adrift = tree.token(i).is("punct") && tree.children(i).length > 0;
            boolean unlike = tree.head(i) != subject || tree.hasChild(i, "case") && !tree.hasChild(subject, "case");
            if (adrift || tree.token(i).is("conj") && unlike && !joined) {
                tokens.andNot(PhraseTokens.of(tree, i, Set.of()));
            }
        }
    }

    /** "Okafor, [20], was charged". */
    private static boolean isAge(SyntaxTree tree, int child) {
        return tree.token(child).tag().equals("CD")
                && child > tree.head(child)
                && tree.lower(child - 1).equals(",");
    }
}
