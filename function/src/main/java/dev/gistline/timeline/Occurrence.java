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

    /** Days from the publication to the event, 0 where no date tells. */
    long days;

    /** The place in the world's order: earlier is smaller, equal is undecided. */
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

    int sentence() {
        return trigger.sentence();
    }
}
