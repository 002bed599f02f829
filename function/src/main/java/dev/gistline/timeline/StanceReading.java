package dev.gistline.timeline;

import dev.gistline.temporal.Tense;
import dev.gistline.timeline.Governance.Force;
import dev.gistline.timeline.Governance.Governor;
import dev.gistline.timeline.Marks.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The signs of factuality on an event and above it.
 *
 * @param own the marks of the trigger itself
 * @param above for each governor, its marks
 */
record StanceReading(Trigger trigger, Set<Mark> own, List<Governor> governors, List<Set<Mark>> above, DateSide side) {

    private static final Set<String> OF_ACCUSATIONS = Set.of("of", "with", "for", "over");

    private static final FeatureTemplate TAG = FeatureTemplate.named("f:tag=");
    private static final FeatureTemplate RELATION = FeatureTemplate.named("f:rel=");
    private static final FeatureTemplate OWN = FeatureTemplate.named("f:own=");
    private static final FeatureTemplate UNDER = FeatureTemplate.named("f:under=");
    private static final FeatureTemplate ABOVE = FeatureTemplate.named("f:above=");
    private static final FeatureTemplate INFINITIVE = FeatureTemplate.named("f:infinitive+");

    static StanceReading of(Trigger trigger, Governance governance, Lexicon hedges, DateSide side) {
        SyntaxTree tree = trigger.tree();
        List<Governor> governors = governance.above(tree, trigger.token());
        List<Set<Mark>> above = new ArrayList<>(governors.size());
        for (Governor governor : governors) {
            above.add(Marks.of(tree, governor.token(), hedges));
        }
        return new StanceReading(trigger, Marks.of(tree, trigger.token(), hedges), governors, above, side);
    }

    /** Whether the governor speaks of the event as its content: a complement clause, or the object or theme of a verb or noun. */
    boolean complement(Governor governor) {
        String relation = governor.relation();
        boolean theme = trigger.noun()
                && (relation.equals("obj")
                        || relation.equals("nsubj:pass")
                        || relation.startsWith("nmod")
                        || relation.equals("obl"));
        return theme || clause(governor);
    }

    static boolean clause(Governor governor) {
        String relation = governor.relation();
        return relation.equals("ccomp")
                || relation.equals("xcomp")
                || relation.equals("acl")
                || relation.equals("parataxis")
                || relation.equals("csubj");
    }

    /** Whether a complement-taking governor of the force stands above, with only governors in between that pass it on. */
    boolean under(Force force) {
        for (Governor governor : governors) {
            if (governor.has(force) && complement(governor)) {
                return true;
            }
            if (clause(governor) && governor.has(Force.SPEECH)
                    || governor.relation().startsWith("advcl")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the event is what somebody is accused of: "accused of stealing", "charged with theft", "the allegation that he stole". */
    boolean accused() {
        for (Governor governor : governors) {
            boolean of = governor.relation().startsWith("advcl")
                    && OF_ACCUSATIONS.contains(trigger.tree().lower(first(governor.below())));
            if (governor.has(Force.ACCUSATION)
                    && (of || complement(governor) || governor.relation().startsWith("acl"))) {
                return true;
            }
            if (!of && governor.relation().startsWith("advcl")) {
                return false;
            }
        }
        return false;
    }

    private int first(int verb) {
        int mark = trigger.tree().child(verb, "mark", "case");
        return mark < 0 ? verb : mark;
    }

    /** Whether the mark stands on the trigger, or on a verb whose argument or open complement it is. */
    boolean marked(Mark mark) {
        if (own.contains(mark)) {
            return true;
        }
        for (int i = 0; i < governors.size(); i++) {
            String relation = governors.get(i).relation();
            boolean shares = relation.equals("obj")
                    || relation.equals("xcomp")
                    || relation.startsWith("nsubj")
                    || relation.startsWith("obl");
            if (!shares) {
                return false;
            }
            if (above.get(i).contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text says that the event did not come. */
    boolean negated() {
        return Negation.of(this);
    }

    /** The signs as features of the decision whether the event lies ahead. */
    List<String> timeFeatures() {
        return timeFeatures(features());
    }

    /**
     * The same, where the others are known: "fell to end the day lower", "continued to fall", under a past tense an infinitive often
     * tells what came.
     */
    List<String> timeFeatures(List<String> features) {
        if (!own.contains(Mark.TO) || governors.isEmpty()) {
            return features;
        }
        List<String> all = new ArrayList<>(features);
        Governor nearest = governors.getFirst();
        String tense = trigger.tree().token(nearest.token()).tag();
        all.add("f:to=" + nearest.relation() + "+" + tense);
        if (Tense.IMPLICATIVE.contains(trigger.tree().lemma(nearest.token()))) {
            all.add("f:implicative+" + tense);
        }
        return all;
    }

    /** The signs as features of the decision whether the event is in doubt. */
    List<String> features() {
        SyntaxTree tree = trigger.tree();
        List<String> all = new ArrayList<>(24);
        String part = trigger.noun() ? "n" : "v";
        String tag = tree.token(trigger.token()).tag();
        all.add(trigger.noun() ? "f:n" : "f:v");
        all.add(TAG.of(tag));
        all.add(RELATION.with(part).of(tree.token(trigger.token()).relation()));
        for (Mark mark : own) {
            all.add(OWN.of(mark));
        }
        if (own.contains(Mark.TO) && own.contains(Mark.PERFECT)) {
            all.add("f:to+perfect");
        }
        for (int child : tree.children(trigger.token())) {
            if (tree.token(child).is("mark") && !tree.token(child).tag().equals("TO")) {
                all.add("f:mark=" + tree.lower(child));
            }
        }
        if (!governors.isEmpty() && complement(governors.getFirst())) {
            all.add("f:gov=" + part + tree.lemma(governors.getFirst().token()));
        }
        boolean direct = true;
        for (int i = 0; i < governors.size() && i < 3; i++) {
            Governor governor = governors.get(i);
            boolean complement = complement(governor);
            String far = direct ? "+direct" : "+far";
            String beside = complement ? "+comp" : "+other";
            boolean plain = true;
            for (Force force : governor.forces()) {
                if (!force.learned()) {
                    continue;
                }
                plain = false;
                all.add(UNDER.with(part).with(force.name()).with(far).of(beside));
                if (complement && tag.equals("VB") && direct) {
                    all.add(INFINITIVE.of(force));
                }
            }
            if (plain && direct && complement) {
                all.add("f:under=" + part + "plain");
            }
            for (Mark mark : above.get(i)) {
                all.add(ABOVE.with(part).with(mark.name()).with(far).of(beside));
            }
            direct = false;
        }
        switch (side) {
            case AFTER -> all.add("f:date-after");
            case BEFORE -> all.add("f:date-before");
            case OPEN -> {}
        }
        return all;
    }
}
