package dev.gistline.timeline;

import dev.gistline.resource.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words under which an event stands, from the nearest up: the verb of its clause, the verb that says or plans it. */
final class Governance {

    /** How a governor bears on what it governs. */
    enum Force {
        SPEECH,
        HEARSAY,
        INTENT,
        SCHEDULED,
        COMMIT,
        REQUEST,
        THREAT,
        NEGATIVE,
        DECLINING,
        POSSIBLE,
        ACTUAL,
        ATTEMPT,
        ACCUSATION,
        WISH,
        ROOM;

        /** Whether the learned decisions use it: the others are too rare in what they learn from, and only a rule reads them. */
        boolean learned() {
            return this != ACCUSATION && this != WISH && this != ROOM;
        }
    }

    /**
     * @param token the governor
     * @param below the token right under it on the way to the event
     * @param relation the relation of {@code below} to it
     */
    record Governor(int token, int below, String relation, Set<Force> forces) {

        boolean has(Force force) {
            return forces.contains(force);
        }
    }

    private final WordTable<Set<Force>> forces;

    Governance() {
        Map<String, Set<Force>> all = new HashMap<>();
        Lexicon lexicon = Lexicon.load("governors.tsv");
        for (Force force : Force.values()) {
            for (String lemma : lexicon.of(force.name().toLowerCase(Locale.ROOT))) {
                all.computeIfAbsent(lemma, word -> EnumSet.noneOf(Force.class)).add(force);
            }
        }
        forces = new WordTable<>(all);
    }

    /** The governors of a token that bear on whether it happened. */
    List<Governor> above(SyntaxTree tree, int token) {
        List<Governor> all = new ArrayList<>(3);
        int below = token;
        int at = tree.head(token);
        for (int steps = 0; at >= 0 && steps < 12; steps++) {
            String relation = tree.token(below).relation();
            if (relation.equals("conj") || relation.equals("appos")) {
                // What stands beside another stands under the same governor.
                below = at;
                at = tree.head(at);
                continue;
            }
            if (bears(relation)) {
                all.add(new Governor(at, below, relation, forces(tree, at)));
            } else if (!relation.equals("compound") && !relation.startsWith("nmod")) {
                break;
            }
            if (relation.startsWith("acl:relcl") || relation.equals("parataxis")) {
                break;
            }
            below = at;
            at = tree.head(at);
        }
        return all;
    }

    private static boolean bears(String relation) {
        return relation.equals("xcomp")
                || relation.equals("ccomp")
                || relation.equals("obj")
                || relation.startsWith("acl")
                || relation.startsWith("nsubj")
                || relation.startsWith("obl")
                || relation.equals("parataxis")
                || relation.startsWith("advcl")
                || relation.startsWith("csubj")
                || relation.equals("nmod");
    }

    private Set<Force> forces(SyntaxTree tree, int token) {
        if (tree.isNoun(token) && tree.lemma(token).equals("suspect")) {
            // "The first suspect to surrender" is a person, and nobody's suspicion.
            return Set.of();
        }
        int particle = tree.exactChild(token, "compound:prt");
        Set<Force> phrasal = particle < 0 ? null : forces.get(tree.lemma(token) + "_" + tree.lower(particle));
        return phrasal != null ? phrasal : forces.getOrDefault(tree.lemma(token), Set.of());
    }
}
