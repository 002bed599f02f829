package dev.gistline.actor;

/** What a mention speaks of, as far as its own words tell. */
enum Kind {
    PERSON,
    ORGANISATION,
    GROUP,
    COUNTRY,
    /** A place that is no country; it is an actor only where it acts. */
    PLACE,
    /** A pronoun's: any of the others. */
    OPEN;

    /** Whether two mentions of these kinds can mean one actor. */
    boolean agrees(Kind other) {
        if (this == other || this == OPEN || other == OPEN) {
            return true;
        }
        // A name finder mistakes one for the other, and a state is both the place and its government.
        return this == ORGANISATION && (other == GROUP || other == COUNTRY || other == PLACE)
                || other == ORGANISATION && (this == GROUP || this == COUNTRY || this == PLACE)
                || this == COUNTRY && other == PLACE
                || this == PLACE && other == COUNTRY;
    }

    Actor.Type type() {
        return switch (this) {
            case PERSON -> Actor.Type.PERSON;
            case ORGANISATION -> Actor.Type.ORGANISATION;
            case GROUP, OPEN -> Actor.Type.GROUP;
            case COUNTRY, PLACE -> Actor.Type.COUNTRY;
        };
    }
}
