package dev.gistline.timeline;

import dev.gistline.temporal.TemporalTagger;
import dev.gistline.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** How far a temporal expression is from an event in the parse: what dates it is near. */
final class DateDistance {
    /** So much farther is what stands with a later verb of the same subject. */
    private static final int SHARED = 2;

    /** For each verb between the main verb and an expression in the circumstance before its subject. */
    private static final int FRONTED = 20;

    private final @Nullable PartialDate published;

    DateDistance(@Nullable PartialDate published) {
        this.published = published;
    }

    /** How far an expression is from an event: below 10 in its clause, below 100 in one around it, else none of its own. */
    int of(SyntaxTree tree, int event, TemporalTagger.Tagged tagged) {
        int top = top(tree, tagged);
        if (tree.head(event) == top
                && event == tagged.first() - 1
                && tree.token(event).is("compound")) {
            // A day takes no noun before it: "after a loss yesterday", which a parse reads as "a loss-yesterday".
            return 1;
        }
        if (OtherDates.isLimit(tree, top, tagged)
                || OtherDates.isBracketed(tree, event, tagged)
                || OtherDates.isSubject(tree, event, tagged)) {
            return Integer.MAX_VALUE;
        }
        if (tree.head(top) < 0 && tagged.first() <= 1 && event == firstVerb(tree, tagged.end())) {
            // A parse that hangs a sentence on the date that it opens on: "On May 2, more than 30 men were arrested".
            return 3;
        }
        if (tree.token(top).is("amod") && tree.head(top) != event && OtherDates.isVague(tagged)) {
            return Integer.MAX_VALUE;
        }
        if (adjacent(tree, event, tagged) || during(tree, event, tagged)) {
            return 1;
        }
        boolean ofThing = tree.head(top) == event || tree.head(top) == tree.head(event);
        if (!ofThing && OtherDates.isOfThing(tree, top)) {
            return Integer.MAX_VALUE;
        }
        int below = down(tree, event, top, tagged);
        return below >= 0 ? below : up(tree, event, top);
    }

    /** How far down from the event to an expression in its clause or in one under it; -1 where it is in none of them. */
    private int down(SyntaxTree tree, int event, int top, TemporalTagger.Tagged tagged) {
        int at = top;
        int steps = 0;
        int verbs = 0;
        while (at >= 0 && at != event && steps < 15) {
            at = tree.head(at);
            steps++;
            if (at != event && at >= 0 && (tree.isVerb(at) || tree.hasChild(at, "cop"))) {
                boolean shares = sharesSubject(tree, at) || completes(tree, at, event) || carriesOut(tree, at, tagged);
                verbs += shares ? 0 : 1;
                steps += shares ? SHARED : 0;
            }
        }
        return at == event ? steps + verbs * (opens(tree, event, tagged) ? FRONTED : 100) : -1;
    }

    /** How far up from the event to a verb that the expression belongs to. */
    private static int up(SyntaxTree tree, int event, int top) {
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

    private static int firstVerb(SyntaxTree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.isVerb(i) && !tree.token(i).is("case")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the verb goes on with what the one before it began: "was hit and sank last night". */
    private static boolean sharesSubject(SyntaxTree tree, int verb) {
        return tree.token(verb).relation().equals("conj")
                && tree.isVerb(tree.head(verb))
                && tree.child(verb, "nsubj") < 0;
    }

    /** Whether an infinitive tells what the verb before it came to, as a date that has passed shows: "failed to pass the bill on Monday". */
    private boolean carriesOut(SyntaxTree tree, int infinitive, TemporalTagger.Tagged tagged) {
        return tree.token(infinitive).relation().equals("xcomp")
                && published != null
                && tagged.date() != null
                && !tagged.date().first().isAfter(published.last());
    }

    /** Whether a participle only says how the thing came about that the event is: "an agreement reached in 1991". */
    private static boolean completes(SyntaxTree tree, int participle, int event) {
        return tree.head(participle) == event
                && tree.token(participle).relation().equals("acl")
                && tree.token(participle).tag().equals("VBN")
                && tree.child(participle, "nsubj") < 0;
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

    /** Whether the expression stands right before what went on then: "was shot on May 2 during a raid". */
    private static boolean during(SyntaxTree tree, int event, TemporalTagger.Tagged tagged) {
        int marker = tree.child(event, "case");
        int after = tree.lower(tagged.end()).equals(",") ? tagged.end() + 1 : tagged.end();
        return marker == after && tree.lower(marker).equals("during");
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
