package dev.gistline.timeline;

import dev.gistline.timeline.Governance.Force;
import dev.gistline.timeline.Governance.Governor;
import dev.gistline.timeline.Marks.Mark;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says whether an event happened, is to come, is only said, planned, threatened or denied. */
final class Factuality {
    private static final Set<EventKind> HOSTILE = EnumSet.of(
            EventKind.ASSAULT,
            EventKind.SANCTION,
            EventKind.COERCE,
            EventKind.PROTEST,
            EventKind.THREATEN,
            EventKind.MOBILIZE,
            EventKind.ACCUSE,
            EventKind.REJECT);

    /** Words that open a clause of time, and the auxiliaries of what waits for it. */
    private static final Set<String> WAITING = Set.of("after", "before", "when", "once", "until", "till");

    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "\u2019ll", "would", "could", "can", "may", "might", "shall", "must", "should");

    private static final Set<String> ABILITY = Set.of("can", "could", "ca");

    /** Verbs by which what the infinitive says has come about. */
    private static final Set<String> CAUSATIVE = Lexicon.WORDS.of("causative");

    private static final Set<Mark> NOT_YET =
            EnumSet.of(Mark.FUTURE, Mark.WOULD, Mark.OBLIGED, Mark.POSSIBLE, Mark.PROBABLE, Mark.NEGATIVE, Mark.TO);

    private static final int LONGEST_ASIDE = 8;

    private final Lexicon hedges = Lexicon.load("hedges.tsv");
    private final Governance governance = new Governance();
    private final LinearModel future;
    private final LinearModel uncertain;

    Factuality(LinearModel future, LinearModel uncertain) {
        this.future = future;
        this.uncertain = uncertain;
    }

    /** The signs of factuality; {@code side} is that of the event's own date. */
    StanceReading read(Trigger trigger, DateSide side) {
        return StanceReading.of(trigger, governance, hedges, side);
    }

    Stance of(Trigger trigger, EventSense sense, DateSide side) {
        StanceReading reading = read(trigger, side);
        SyntaxTree tree = trigger.tree();
        List<String> features = reading.features();
        boolean toCome = !isAbleNow(reading) && future.sum(reading.timeFeatures(features)) > 0;
        boolean doubtful = uncertain.sum(features) > 0;
        boolean not = reading.negated();
        int speech = speech(tree, trigger.token(), reading.governors());
        int speaker = speech < 0 ? -1 : Subjects.of(tree, speech);
        int according = accordingTo(tree, trigger.token());
        if (speaker < 0) {
            speaker = according;
        }
        boolean hearsay = reading.marked(Mark.HEARSAY)
                || reading.under(Force.HEARSAY)
                || according >= 0
                || speech >= 0 && hedges.of("reporting").contains(tree.lemma(speech))
                || speaker >= 0 && hedges.of("unnamed").contains(tree.lower(speaker));
        Modality modality = modality(reading, toCome, hearsay, sense);
        // What the words put as no more than possible is not certain, however rare the words.
        EventMention.Certainty certainty = !doubtful && modality != Modality.HYPOTHETICAL
                ? EventMention.Certainty.CERTAIN
                : reading.marked(Mark.PROBABLE) ? EventMention.Certainty.PROBABLE : EventMention.Certainty.POSSIBLE;
        return new Stance(certainty, not, toCome, modality, speaker, speech);
    }

    /** Whether the verb only tells what someone has suffered, from nobody named: "nurses have been threatened". */
    static boolean isVictim(Trigger trigger) {
        if (!trigger.passive()) {
            return false;
        }
        for (int child : trigger.tree().children(trigger.token())) {
            if (trigger.tree().preposition(child).equals("by")) {
                return false;
            }
        }
        return true;
    }

    private static Modality modality(StanceReading reading, boolean toCome, boolean hearsay, EventSense sense) {
        boolean threat = sense.kind() == EventKind.THREATEN && !isVictim(reading.trigger());
        if (threat || reading.under(Force.THREAT) && HOSTILE.contains(sense.kind())) {
            return Modality.THREATENED;
        }
        if (isDenied(reading)) {
            return Modality.DENIED;
        }
        boolean possible = (reading.marked(Mark.POSSIBLE) || isAble(reading.trigger())) && !isUnable(reading);
        if (reading.marked(Mark.CONDITIONAL) || possible || reading.under(Force.POSSIBLE) || hasRoom(reading)) {
            return Modality.HYPOTHETICAL;
        }
        if (isForced(reading) && reading.side() != DateSide.AFTER) {
            return hearsay ? Modality.REPORTED : Modality.ASSERTED;
        }
        // An infinitive of purpose says what was done it for; only a plan, an order or a calendar puts it ahead.
        boolean planned = reading.marked(Mark.FUTURE)
                || reading.marked(Mark.WOULD)
                || reading.marked(Mark.OBLIGED)
                || reading.side() == DateSide.AFTER
                || reading.under(Force.INTENT)
                || reading.under(Force.SCHEDULED)
                || reading.under(Force.COMMIT)
                || reading.under(Force.REQUEST);
        boolean scheduled = reading.own().contains(Mark.TO) && reading.under(Force.SCHEDULED);
        if (toCome && planned || scheduled || Intentions.holds(reading) || awaitsMain(reading.trigger())) {
            return Modality.PLANNED;
        }
        return hearsay || reading.accused() ? Modality.REPORTED : Modality.ASSERTED;
    }

    /** "Denied that he left", "denied claims that he left". */
    private static boolean isDenied(StanceReading reading) {
        boolean claim = false;
        for (Governor governor : reading.governors()) {
            boolean denies = reading.trigger().tree().lemma(governor.token()).equals("deny");
            if (denies
                    && (reading.complement(governor)
                            || claim && governor.relation().equals("obj"))) {
                return true;
            }
            // "Denied permission to visit" denies no visit.
            claim = governor.relation().equals("acl")
                    && !Marks.isInfinitive(reading.trigger().tree(), governor.below());
        }
        return false;
    }

    /** Whether it was made to come about: "forced the firm to hire", but not "ordered" or "forces" (Karttunen 1971). */
    private static boolean isForced(StanceReading reading) {
        if (!reading.own().contains(Mark.TO) || reading.governors().isEmpty()) {
            return false;
        }
        Governor nearest = reading.governors().getFirst();
        String tag = reading.trigger().tree().token(nearest.token()).tag();
        return nearest.relation().equals("xcomp")
                && (tag.equals("VBD") || tag.equals("VBN"))
                && CAUSATIVE.contains(reading.trigger().tree().lemma(nearest.token()))
                && Collections.disjoint(reading.above().getFirst(), NOT_YET);
    }

    /** "The board can ease the rule" does not say that it does. */
    static boolean isAble(Trigger trigger) {
        return !trigger.noun() && trigger.tree().hasChild(trigger.token(), "aux", Set.of("can"));
    }

    /** What can be done can be done now, unless a date or a condition puts it ahead: "guests can book from Monday". */
    private static boolean isAbleNow(StanceReading reading) {
        return isAble(reading.trigger())
                && reading.side() != DateSide.AFTER
                && !reading.own().contains(Mark.CONDITIONAL);
    }

    /** Who could not do it did not: no possibility, but a fact. */
    private static boolean isUnable(StanceReading reading) {
        Trigger trigger = reading.trigger();
        return reading.own().contains(Mark.NEGATIVE) && trigger.tree().hasChild(trigger.token(), "aux", ABILITY);
    }

    /** "The time to leave", "the power to fine them". */
    private static boolean hasRoom(StanceReading reading) {
        if (!reading.own().contains(Mark.TO) || reading.governors().isEmpty()) {
            return false;
        }
        Governor nearest = reading.governors().getFirst();
        return nearest.has(Force.ROOM) && nearest.relation().startsWith("acl");
    }

    /** "It could fall when the ban ends": in a clause of time the present tense speaks of what is as far ahead as what it waits for. */
    private static boolean awaitsMain(Trigger trigger) {
        SyntaxTree tree = trigger.tree();
        int verb = trigger.token();
        int main = tree.head(verb);
        String tag = tree.token(verb).tag();
        return main >= 0
                && (tag.equals("VBZ") || tag.equals("VBP"))
                && tree.token(verb).is("advcl")
                && (tree.hasChild(verb, "mark", WAITING) || tree.hasChild(verb, "advmod", WAITING))
                && tree.hasChild(main, "aux", AHEAD);
    }

    private static int speech(SyntaxTree tree, int token, List<Governor> governors) {
        for (Governor governor : governors) {
            if ((governor.has(Force.SPEECH) || governor.has(Force.HEARSAY))
                    && tree.isVerb(governor.token())
                    && StanceReading.clause(governor)) {
                return governor.token();
            }
        }
        // "It failed, the firm said": the verb of saying can hang under what it says.
        for (int child : tree.children(token)) {
            if (tree.token(child).relation().equals("parataxis")
                    && tree.hasChild(child, "nsubj")
                    && !tree.hasChild(child, "ccomp", "obj")
                    && (FrontedSpeech.isSaying(tree, child) || isAside(tree, child))) {
                return child;
            }
        }
        return -1;
    }

    /** Whether the clause is short enough to tell no more than who thinks so, "it failed, critics joked", and no event beside. */
    private static boolean isAside(SyntaxTree tree, int verb) {
        int[] extent = tree.extent(verb);
        return extent[1] - extent[0] < LONGEST_ASIDE && !tree.hasChild(verb, "mark", "aux", "xcomp", "advcl");
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
}
