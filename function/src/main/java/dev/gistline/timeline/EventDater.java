package dev.gistline.timeline;

import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates events from the temporal expressions of their own clause, of a clause around it, or else from the publication. */
final class EventDater {
    /** Prepositions that put the event beside the date, not on it. */
    private static final Set<String> BESIDE = Set.of(
            "since", "until", "till", "before", "after", "from", "than", "by", "between", "prior to", "following");

    private static final List<String> MODIFIERS = List.of("nummod", "compound", "amod", "nmod");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    /** So much farther is what stands with a later verb of the same subject. */
    private static final int SHARED = 2;

    /** For each verb between the main verb and an expression in the circumstance before its subject. */
    private static final int FRONTED = 20;

    private final @Nullable PartialDate published;
    private final Map<Integer, List<TemporalTagger.Tagged>> bySentence = new HashMap<>();

    EventDater(List<TemporalTagger.Tagged> expressions, @Nullable PartialDate published) {
        this.published = published;
        for (TemporalTagger.Tagged tagged : expressions) {
            if (tagged.expression().value() != null
                    && !isDateline(tagged)
                    && tagged.meaning() != TimeMeaning.PRESENT
                    && (tagged.expression().type() == TemporalExpression.Type.DATE
                            || tagged.expression().type() == TemporalExpression.Type.TIME)) {
                bySentence
                        .computeIfAbsent(tagged.expression().sentence(), s -> new ArrayList<>())
                        .add(tagged);
            }
        }
    }

    /** Whether the expression stands before a sentence to date the article, not an event. */
    private boolean isDateline(TemporalTagger.Tagged tagged) {
        return tagged.first() == 0
                && tagged.meaning() == TimeMeaning.CALENDAR
                && tagged.date() != null
                && tagged.date().equals(published);
    }

    /** The date that the text gives the event, {@link EventDate#NONE} where it gives none. */
    EventDate expressed(Trigger event, String text) {
        SyntaxTree tree = event.tree();
        TemporalTagger.Tagged best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (TemporalTagger.Tagged tagged : bySentence.getOrDefault(event.sentence(), List.of())) {
            int distance = distance(tree, event.token(), tagged);
            if (distance < bestDistance && (tagged.date() != null || distance < 10)) {
                best = tagged;
                bestDistance = distance;
            }
        }
        if (best == null || bestDistance >= 100) {
            return EventDate.NONE;
        }
        EventDate.Basis basis = bestDistance < 10 ? EventDate.Basis.EXPRESSION : EventDate.Basis.CONTEXT;
        String value = best.expression().value();
        String day = value != null && value.indexOf('T') == 10 ? value.substring(0, 10) : value;
        return new EventDate(best.date(), basis, best.expression().span().in(text), day);
    }

    /** Whether the date is later than the publication. */
    boolean isAfter(EventDate date) {
        return date.value() != null && published != null && date.value().first().isAfter(published.last());
    }

    /** The date of an event to which the text gives none: that of the publication, when it has happened. */
    EventDate presumed(Stance stance) {
        return published != null && !stance.future() && stance.certainty() == EventMention.Certainty.CERTAIN
                ? new EventDate(published, EventDate.Basis.PUBLICATION, null)
                : EventDate.NONE;
    }

    /** How far an expression is from an event: below 10 in its clause, below 100 in one around it, else none of its own. */
    private static int distance(SyntaxTree tree, int event, TemporalTagger.Tagged tagged) {
        int top = top(tree, tagged);
        String preposition = tree.preposition(top);
        if (BESIDE.contains(preposition) && !preposition.equals("by")) {
            return Integer.MAX_VALUE;
        }
        if (adjacent(tree, event, tagged)) {
            return 1;
        }
        boolean ofThing = tree.head(top) == event || tree.head(top) == tree.head(event);
        if (!ofThing && isOfThingAlone(tree, top)) {
            return Integer.MAX_VALUE;
        }
        // Down from the event to the expression.
        int at = top;
        int steps = 0;
        int verbs = 0;
        while (at >= 0 && at != event && steps < 15) {
            at = tree.head(at);
            steps++;
            if (at != event && at >= 0 && (tree.isVerb(at) || tree.hasChild(at, "cop"))) {
                boolean shares = sharesSubject(tree, at);
                verbs += shares ? 0 : 1;
                steps += shares ? SHARED : 0;
            }
        }
        if (at == event) {
            return steps + verbs * (opens(tree, event, tagged) ? FRONTED : 100);
        }
        // Up from the event to a verb that the expression belongs to.
        int holder = verbAbove(tree, top);
        int up = event;
        int crossed = 0;
        for (int climb = 0; climb < 10 && up >= 0; climb++) {
            if (up == holder && crossed < 100) {
                return 10 + climb + crossed;
            }
            crossed += cost(tree, up);
            up = tree.head(up);
        }
        return 200;
    }

    /**
     * Whether the expression only tells which thing is meant, and not when anything was done with it: "replaces the 1991
     * agreement", "a breach of the 1991 settlement"; but "won the 2016 election".
     */
    private static boolean isOfThingAlone(SyntaxTree tree, int top) {
        int thing = tree.head(top);
        boolean modifies = thing > top
                && tree.isNoun(thing)
                && MODIFIERS.stream().anyMatch(tree.token(top)::is)
                && tree.preposition(top).isEmpty();
        if (!modifies) {
            return false;
        }
        int verb = tree.head(thing);
        boolean nested = tree.token(thing).is("nmod");
        boolean present = verb >= 0
                && tree.token(thing).relation().equals("obj")
                && PRESENT.contains(tree.token(verb).tag());
        return nested || present;
    }

    /** Whether the verb goes on with what the one before it began: "was hit and sank last night". */
    private static boolean sharesSubject(SyntaxTree tree, int verb) {
        return tree.token(verb).relation().equals("conj")
                && tree.isVerb(tree.head(verb))
                && tree.child(verb, "nsubj") < 0;
    }

    /** Whether the expression stands in the circumstance that a sentence opens on: "In a trial held in 2018, she had won". */
    private static boolean opens(SyntaxTree tree, int event, TemporalTagger.Tagged tagged) {
        int subject = tree.child(event, "nsubj");
        return subject > tagged.end() && tree.head(event) < 0;
    }

    /** Whether the expression comes right after the verb, with no more than its preposition, particle or pronoun in between. */
    private static boolean adjacent(SyntaxTree tree, int event, TemporalTagger.Tagged tagged) {
        int gap = tagged.first() - event - 1;
        if (!tree.isVerb(event) || gap < 0 || gap > 2) {
            return false;
        }
        for (int i = event + 1; i < tagged.first(); i++) {
            String pos = tree.token(i).pos();
            if (!pos.equals("ADP") && !pos.equals("PRON") && !pos.equals("ADV")) {
                return false;
            }
        }
        return true;
    }

    /** What it costs to take a date from the governor: nothing for an argument or an open complement, much across a clause. */
    private static int cost(SyntaxTree tree, int at) {
        String relation = tree.token(at).relation();
        return switch (relation) {
            case "xcomp", "obj", "nsubj", "nsubj:pass", "cop", "compound", "nmod", "nmod:poss", "amod", "conj", "obl" ->
                1;
            case "advcl" -> 5;
            case "acl" -> 15;
            case "ccomp", "parataxis" -> 40;
            default -> 100;
        };
    }

    private static int verbAbove(SyntaxTree tree, int at) {
        int up = tree.head(at);
        while (up >= 0 && !tree.isVerb(up) && !tree.hasChild(up, "cop")) {
            up = tree.head(up);
        }
        return up;
    }

    /** The token of the expression whose governor stands outside it. */
    private static int top(SyntaxTree tree, TemporalTagger.Tagged tagged) {
        for (int i = tagged.first(); i < tagged.end(); i++) {
            int head = tree.head(i);
            if (head < tagged.first() || head >= tagged.end()) {
                return i;
            }
        }
        return tagged.first();
    }
}
