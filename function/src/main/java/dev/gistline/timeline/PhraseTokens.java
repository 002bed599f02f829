package dev.gistline.timeline;

import dev.gistline.language.Dateline;
import dev.gistline.language.Token;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** The tokens of a phrase, less what a clause that is read alone goes without. */
final class PhraseTokens {
    /** Clauses and phrases set beside what they are about. */
    static final Set<String> ASIDES = Set.of("acl:relcl", "appos", "parataxis");

    /** A longer clause tells more than which one is meant. */
    private static final int LONGEST_CLAUSE = 14;

    private static final Set<String> RELATIVE = Set.of("that", "who", "which");

    /** What happens to people or is done by deeds, and has no clause for its content. */
    private static final Set<EventKind> MUTE = EnumSet.of(
            EventKind.LIFE,
            EventKind.INCIDENT,
            EventKind.ASSAULT,
            EventKind.COERCE,
            EventKind.RETREAT,
            EventKind.MOBILIZE);

    private PhraseTokens() {}

    /** The tokens that {@code at} governs, without those of the relations to skip. */
    static BitSet of(SyntaxTree tree, int at, Set<String> skip) {
        BitSet tokens = new BitSet(tree.size());
        gather(tree, at, skip, tokens, 0);
        return tokens;
    }

    /** The phrase of a noun that is an event, without the preposition or conjunction by which it hangs on what stands before. */
    static BitSet ofEvent(SyntaxTree tree, int noun) {
        BitSet tokens = of(tree, noun, ASIDES);
        tokens.clear(0, dateline(tree));
        for (int child : tree.children(noun)) {
            Token token = tree.token(child);
            int first = tokens.nextSetBit(0);
            while (first >= 0 && tree.token(first).is("punct")) {
                first = tokens.nextSetBit(first + 1);
            }
            boolean opens = tree.extent(child)[0] == first;
            if (opens && child < noun && (token.is("case") || token.is("mark") || token.is("cc"))) {
                tokens.andNot(of(tree, child, Set.of()));
            }
        }
        return tokens;
    }

    /** How many tokens at the front say where the text was filed: {@code (AP)}. */
    static int dateline(SyntaxTree tree) {
        return tree.lower(0).equals("(") ? Dateline.length(tree.sentence()) : 0;
    }

    private static void gather(SyntaxTree tree, int at, Set<String> skip, BitSet tokens, int depth) {
        tokens.set(at);
        if (depth > tree.size()) {
            return;
        }
        int skippedTo = -1;
        for (int child : tree.children(at)) {
            int[] extent = tree.extent(child);
            String relation = tree.token(child).relation();
            boolean parts = tree.token(child).is("punct") && !isHyphen(tree, child);
            // "Ada Berg, head of product": what follows the apposition without a comma is of it.
            boolean belongs = skippedTo >= 0 && extent[0] == skippedTo + 1 && !parts;
            boolean skipped = belongs
                    || isAside(tree, child)
                    || skip.equals(ASIDES) && isContrast(tree, at, child)
                    || skip.contains(relation)
                            && !isHyphen(tree, child)
                            && !isTitle(tree, at, extent[0], relation)
                            && !isFree(tree, at, relation)
                            && !(skip.equals(ASIDES) && tellsWhich(tree, child, extent));
            if (skipped) {
                // What follows an acronym in brackets is not of it: "the Rescue Service (RS) crews".
                boolean open = child > at && !parts && !tree.lower(extent[1]).equals(")");
                skippedTo = open ? Math.max(skippedTo, extent[1]) : -1;
            } else if (!tokens.get(child)) {
                skippedTo = -1;
                gather(tree, child, skip, tokens, depth + 1);
            }
        }
    }

    /** "She sold the mill[, but the house]" is torn out of the clause that tells what became of the house. */
    private static boolean isContrast(SyntaxTree tree, int noun, int child) {
        if (child < noun || !tree.token(child).is("conj") || !tree.isNoun(noun) || tree.hasChild(noun, "cop")) {
            return false;
        }
        int first = tree.extent(child)[0];
        return tree.lower(first).equals(",") && tree.lower(first + 1).equals("but");
    }

    /** Whether a clause opens on a relative pronoun after a comma, whatever the parser has it depend on. */
    static boolean isAside(SyntaxTree tree, int at) {
        int first = tree.extent(at)[0];
        int pronoun = tree.lower(first).equals(",") ? first + 1 : first;
        return pronoun != at
                && pronoun > 0
                && tree.lower(pronoun - 1).equals(",")
                && Set.of("who", "which", "whose", "whom").contains(tree.lower(pronoun));
    }

    /** Whether a name follows its title as an apposition without a mark between: "Director Ulla Brandt", "Texas Sen. Ada Berg". */
    private static boolean isTitle(SyntaxTree tree, int head, int first, String relation) {
        return relation.equals("appos")
                && first > head
                && tree.token(first).pos().equals("PROPN")
                && (first == head + 1 || tree.token(first - 1).pos().equals("PROPN"));
    }

    /** "The man [who owed her money]": without a comma a clause tells which one is meant, and says no more of him. */
    private static boolean tellsWhich(SyntaxTree tree, int clause, int[] extent) {
        return tree.token(clause).relation().equals("acl:relcl")
                && (tree.isVerb(clause) || tree.hasChild(clause, "cop"))
                && extent[1] - extent[0] < LONGEST_CLAUSE
                && extent[0] > 0
                && !tree.token(extent[0]).is("punct")
                && !tree.token(extent[0] - 1).is("punct");
    }

    /** "[what] he has": without its clause the pronoun would say nothing. */
    private static boolean isFree(SyntaxTree tree, int head, String relation) {
        return relation.equals("acl:relcl") && tree.token(head).pos().equals("PRON");
    }

    private static boolean isHyphen(SyntaxTree tree, int at) {
        return tree.token(at).tag().equals("HYPH");
    }

    /** "Once you know [she died] it may go on": who dies or is hurt says nothing, and what follows is another clause. */
    static boolean isNextClause(SyntaxTree tree, int clause, EventKind kind) {
        int subject = tree.child(clause, "nsubj");
        return MUTE.contains(kind)
                && subject >= 0
                && !RELATIVE.contains(tree.lower(subject))
                && !tree.hasChild(clause, "mark");
    }
}
