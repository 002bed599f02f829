package dev.gistline.timeline;

/** An event mention as the stages of the timeline fill it in, in the order of the fields. */
final class Occurrence {
    final Trigger trigger;
    Arguments arguments;
    EventSense sense;
    EventDate date;
    Stance stance;

    /** Whether it is a threat that several words together make, none of which threatens alone. */
    boolean composed;

    /** The word for the harm of a composed threat; -1 for all other events. */
    int harm = -1;

    /** The support verb in whose tense and mood the noun stands; -1 for all others. */
    int carrier = -1;

    /** Whether another event stands for it: the noun of a support verb, or the saying of what is said. */
    boolean absorbed;

    /** Days from the publication to the event, 0 where no date tells. */
    long days;

    /** The place in chronological order: earlier is smaller, equal is undecided. */
    double when;

    double salience;

    Occurrence(Trigger trigger, Arguments arguments, EventSense sense, EventDate date, Stance stance) {
        this.trigger = trigger;
        this.arguments = arguments;
        this.sense = sense;
        this.date = date;
        this.stance = stance;
    }

    SyntaxTree tree() {
        return trigger.tree();
    }

    int token() {
        return trigger.token();
    }

    /** The token on whose place in the sentence the event's weight rests: that of the support verb, or its own. */
    int clause() {
        return carrier < 0 ? trigger.token() : carrier;
    }

    int sentence() {
        return trigger.sentence();
    }
}
