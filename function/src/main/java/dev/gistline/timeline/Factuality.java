package dev.gistline.timeline;

import dev.gistline.timeline.Governance.Force;
import dev.gistline.timeline.Governance.Governor;
import java.util.List;
import java.util.Set;

/** Says whether an event happened, is to come, is only said, planned, threatened or denied. */
final class Factuality {
    private static final Set<EventKind> HOSTILE = Set.of(
            EventKind.ASSAULT,
            EventKind.SANCTION,
            EventKind.COERCE,
            EventKind.PROTEST,
            EventKind.THREATEN,
            EventKind.MOBILIZE,
            EventKind.ACCUSE,
            EventKind.REJECT);

    private final Lexicon hedges = Lexicon.load("hedges.tsv");
    private final Governance governance = new Governance();
    private final ArgumentFinder arguments;

    Factuality(ArgumentFinder arguments) {
        this.arguments = arguments;
    }

    Stance of(Trigger trigger, EventSense sense) {
        SyntaxTree tree = trigger.tree();
        int token = trigger.token();
        List<Governor> governors = governance.above(tree, token);
        Marks marks = new Marks();
        marks.read(tree, token);
        boolean infinitive = infinitive(tree, token);
        boolean relayed = false;
        boolean first = true;
        for (Governor governor : governors) {
            boolean clause = clause(governor);
            if (clause || first || marks.passing) {
                marks.govern(tree, governor, clause, infinitive && first, trigger.noun());
            }
            first = false;
            relayed |= governor.has(Force.HEARSAY) && clause;
            marks.passing = !clause || !governor.has(Force.SPEECH);
        }
        marks.hearsay |= relayed;
        int speech = speech(tree, token, governors);
        int speaker = speech < 0 ? -1 : arguments.subject(tree, speech, 0);
        if (speaker < 0) {
            speaker = accordingTo(tree, token);
        }
        if (speaker >= 0 && hedges.of("unnamed").contains(tree.lower(speaker))) {
            marks.hearsay = true;
        }
        boolean future = marks.future || infinitive && marks.futureInfinitive;
        EventMention.Certainty certainty = marks.possible
                ? EventMention.Certainty.POSSIBLE
                : marks.probable ? EventMention.Certainty.PROBABLE : EventMention.Certainty.CERTAIN;
        return new Stance(certainty, marks.negated, future, modality(marks, future, sense), speaker, speech, governors);
    }

    private static Modality modality(Marks marks, boolean future, EventSense sense) {
        if (sense.kind() == EventKind.THREATEN || marks.threat && HOSTILE.contains(sense.kind())) {
            return Modality.THREATENED;
        }
        if (marks.denied) {
            return Modality.DENIED;
        }
        if (marks.conditional || marks.possible) {
            return Modality.HYPOTHETICAL;
        }
        if (future) {
            return Modality.PLANNED;
        }
        return marks.hearsay ? Modality.REPORTED : Modality.ASSERTED;
    }

    private static boolean clause(Governor governor) {
        String relation = governor.relation();
        return relation.equals("ccomp")
                || relation.equals("xcomp")
                || relation.startsWith("acl")
                || relation.equals("parataxis");
    }

    private static boolean infinitive(SyntaxTree tree, int token) {
        for (int child : tree.children(token)) {
            if (tree.token(child).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private static int speech(SyntaxTree tree, int token, List<Governor> governors) {
        for (Governor governor : governors) {
            if ((governor.has(Force.SPEECH) || governor.has(Force.HEARSAY))
                    && tree.isVerb(governor.token())
                    && (governor.relation().equals("ccomp")
                            || governor.relation().equals("parataxis")
                            || governor.relation().equals("xcomp"))) {
                return governor.token();
            }
        }
        // "It failed, the firm said": the verb of saying can hang under what it says.
        for (int child : tree.children(token)) {
            if (tree.token(child).relation().equals("parataxis")
                    && tree.hasChild(child, "nsubj")
                    && !tree.hasChild(child, "ccomp", "obj")) {
                return child;
            }
        }
        return -1;
    }

    private static int accordingTo(SyntaxTree tree, int token) {
        int at = token;
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            for (int child : tree.children(at)) {
                if (tree.token(child).is("obl") && tree.preposition(child).startsWith("according")) {
                    return child;
                }
            }
            at = tree.head(at);
        }
        return -1;
    }

    /** What the words on and above the trigger add up to. */
    private final class Marks {
        boolean negated;
        boolean future;
        boolean futureInfinitive;
        boolean possible;
        boolean probable;
        boolean hearsay;
        boolean threat;
        boolean denied;
        boolean conditional;
        boolean passing = true;

        /** Auxiliaries, adverbs and determiners of the trigger, or of a verb above it. */
        void read(SyntaxTree tree, int token) {
            int at = tree.token(token).is("cop") && tree.head(token) >= 0 ? tree.head(token) : token;
            for (int child : tree.children(at)) {
                String word = tree.lower(child);
                String relation = tree.token(child).relation();
                boolean modifier = relation.startsWith("aux")
                        || relation.startsWith("advmod")
                        || relation.equals("det")
                        || relation.equals("amod")
                        || relation.equals("mark")
                        || relation.equals("case")
                        || relation.equals("cc:preconj");
                if (!modifier) {
                    continue;
                }
                negated |= hedges.of("negative").contains(word);
                future |= hedges.of("future").contains(word);
                possible |= hedges.of("possible").contains(word);
                probable |= hedges.of("probable").contains(word) && !relation.startsWith("aux");
                hearsay |= hedges.of("hearsay").contains(word);
                conditional |= hedges.of("conditional").contains(word) && relation.equals("mark");
                if (relation.startsWith("aux") && hedges.of("obliged").contains(word)) {
                    boolean perfect = tree.hasChild(at, "aux") && hasHave(tree, at);
                    future |= !perfect;
                    possible |= perfect || !word.equals("would");
                }
            }
        }

        private static boolean hasHave(SyntaxTree tree, int at) {
            for (int child : tree.children(at)) {
                if (tree.token(child).is("aux") && tree.lower(child).equals("have")) {
                    return true;
                }
            }
            return false;
        }

        void govern(SyntaxTree tree, Governor governor, boolean clause, boolean infinitive, boolean noun) {
            boolean complement = clause
                    || noun && governor.relation().equals("obj")
                    || governor.relation().equals("nsubj:pass")
                    || governor.relation().startsWith("nmod");
            Marks above = new Marks();
            above.read(tree, governor.token());
            if (!governor.relation().startsWith("advcl") && !governor.has(Force.SPEECH)) {
                boolean share = governor.relation().equals("obj")
                        || governor.relation().equals("xcomp")
                        || governor.relation().startsWith("nsubj")
                        || governor.relation().startsWith("obl");
                future |= share && above.future;
                possible |= share && above.possible;
                negated |= share
                        && above.negated
                        && !governor.relation().startsWith("nsubj")
                        && !governor.relation().startsWith("obl");
                conditional |= share && above.conditional;
                boolean goal = infinitive(tree, governor.token());
                future |= share && goal && noun && governedByPlan(tree, governor.token());
            }
            hearsay |= above.hearsay && !governor.relation().startsWith("advcl");
            if (!complement) {
                return;
            }
            boolean planned = governor.has(Force.INTENT)
                    || governor.has(Force.SCHEDULED)
                    || governor.has(Force.COMMIT)
                    || governor.has(Force.REQUEST);
            if (planned) {
                futureInfinitive = true;
                future |= noun && (governor.has(Force.SCHEDULED) || governor.has(Force.INTENT));
            }
            possible |= governor.has(Force.POSSIBLE);
            threat |= governor.has(Force.THREAT);
            if (governor.has(Force.NEGATIVE)) {
                negated = true;
                denied |= tree.lemma(governor.token()).equals("deny");
            }
        }

        private boolean governedByPlan(SyntaxTree tree, int verb) {
            for (Governor governor : governance.above(tree, verb)) {
                if (governor.has(Force.INTENT)
                        || governor.has(Force.SCHEDULED)
                        || governor.has(Force.COMMIT)
                        || governor.has(Force.REQUEST)) {
                    return true;
                }
            }
            return false;
        }
    }
}
