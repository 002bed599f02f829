package dev.gistline.timeline;

import dev.gistline.language.Token;
import dev.gistline.temporal.TemporalTagger;
import dev.gistline.time.PartialDate;
import java.util.Set;

/** Tells the dates that are not when an event came, near as they stand: those of things, of other clauses, and limits. */
final class OtherDates {
    /** Prepositions that put the event beside the date, not on it. */
    private static final Set<String> BESIDE = Set.of(
            "since", "until", "till", "before", "after", "from", "than", "by", "between", "prior to", "following");

    /** Those that say so right before the date, wherever a parse hangs them. */
    private static final Set<String> LIMITS = Set.of("since", "until", "till", "before", "after", "than", "from");

    static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private OtherDates() {}

    /** Whether the date only bounds when it was: "since May 2", "earlier than Monday". */
    static boolean isLimit(SyntaxTree tree, int top, TemporalTagger.Tagged tagged) {
        String preposition = tree.preposition(top);
        // "An increase over 2013", "compared with last May": what it is measured by.
        boolean measure = preposition.startsWith("compared") || preposition.equals("over") && isYear(tagged);
        return measure
                || BESIDE.contains(preposition) && !preposition.equals("by")
                || LIMITS.contains(tree.lower(tagged.first() - 1));
    }

    private static boolean isYear(TemporalTagger.Tagged tagged) {
        PartialDate date = tagged.date();
        return date != null && date.precision() == PartialDate.Precision.YEAR;
    }

    /** Whether the expression stands with other words in brackets that the event is not in: "the author (The Storm of 1953) moved". */
    static boolean isBracketed(SyntaxTree tree, int event, TemporalTagger.Tagged tagged) {
        int open = tagged.first() - 1;
        while (open >= 0 && !tree.lower(open).equals("(") && !tree.lower(open).equals(")")) {
            open--;
        }
        if (open < 0 || tree.lower(open).equals(")")) {
            return false;
        }
        int close = tagged.end();
        while (close < tree.size() && !tree.lower(close).equals(")")) {
            close++;
        }
        boolean alone = open == tagged.first() - 1 && close == tagged.end();
        return close < tree.size() && !alone && (event < open || event > close);
    }

    /** Whether a verb of saying says something of the time itself: "predicts [the second half of 2030] will be better". */
    static boolean isSubject(SyntaxTree tree, int event, TemporalTagger.Tagged tagged) {
        int next = tagged.end();
        return event < tagged.first()
                && next < tree.size()
                && tree.token(next).isFinite()
                && tree.head(next) > tagged.first()
                && !tree.lower(tagged.first() - 1).equals("on")
                && FrontedSpeech.isSaying(tree, event);
    }

    /** Whether the expression gives no date, as in "the recent talks": of what is done with the thing it says nothing. */
    static boolean isVague(TemporalTagger.Tagged tagged) {
        String value = tagged.expression().value();
        return value != null && value.endsWith("_REF");
    }

    /**
     * Whether the expression only tells which thing is meant, and not when anything was done with it: "replaces the 1991
     * agreement", "a breach of the 1991 settlement", "the 2020 figures show"; but "won the 2016 election".
     */
    static boolean isOfThing(SyntaxTree tree, int top) {
        int thing = tree.head(top);
        boolean modifies = thing > top
                && tree.isNoun(thing)
                && isModifier(tree.token(top))
                && (tree.preposition(top).isEmpty()
                        || tree.token(top).relation().equals("nmod:poss"));
        if (!modifies) {
            return false;
        }
        int verb = tree.head(thing);
        // Of a predicate noun the circumstance is the clause's: "made it an issue in the 2016 campaign".
        boolean nested = tree.token(thing).is("nmod")
                && !(verb >= 0 && tree.token(verb).relation().equals("xcomp"));
        boolean present = verb >= 0
                && (tree.token(thing).relation().equals("obj")
                        || tree.token(thing).relation().equals("nsubj"))
                && PRESENT.contains(tree.token(verb).tag());
        // "fell from Monday's price"
        boolean measure = tree.token(thing).is("obl") && LIMITS.contains(tree.preposition(thing));
        return nested || present || measure || isOfMake(tree, top);
    }

    /** "A 1998 Borealis Star": the year of a make is when it was built. */
    private static boolean isOfMake(SyntaxTree tree, int year) {
        return year > 0
                && year + 1 < tree.size()
                && tree.token(year).tag().equals("CD")
                && tree.lower(year - 1).equals("a")
                && tree.token(year + 1).tag().equals("NNP");
    }

    private static boolean isModifier(Token token) {
        return token.is("nummod") || token.is("compound") || token.is("amod") || token.is("nmod");
    }
}
