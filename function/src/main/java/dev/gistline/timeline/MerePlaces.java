package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Name;
import dev.gistline.language.Token;
import java.util.EnumSet;
import java.util.Set;

/** Tells the places that only say where an event was from those that act or to which it was done. */
final class MerePlaces {
    /** What can be done to a place, and how it is said: "a siege on Harrow", "the fall of Harrow". */
    private static final Set<EventKind> HARMS = EnumSet.of(
            EventKind.ASSAULT,
            EventKind.COERCE,
            EventKind.REQUEST,
            EventKind.SANCTION,
            EventKind.THREATEN,
            EventKind.ACCUSE);

    private static final Set<String> ON = Set.of("on", "against", "of");

    private MerePlaces() {}

    /** Whether the name is that of a place which is no actor of the story and here only says where: "patients from [Harrow]". */
    static boolean is(Cast cast, Occurrence event, String name) {
        for (Actor actor : cast.actors()) {
            if (actor.name().equals(name)) {
                return actor.type() == Actor.Type.COUNTRY
                        && !actor.key()
                        && actor.mentions().stream()
                                .filter(mention -> mention.sentence() == event.sentence())
                                .allMatch(mention -> isWhere(event, mention.head()));
            }
        }
        return false;
    }

    private static boolean isWhere(Occurrence event, int head) {
        SyntaxTree tree = event.tree();
        Name name = tree.sentence().nameAt(head);
        Token token = tree.token(head);
        boolean harmed = HARMS.contains(event.sense.kind()) && ON.contains(tree.preposition(head));
        return name != null
                && name.type() == Name.Type.PLACE
                && !harmed
                && !token.is("nsubj")
                && !token.is("obj")
                && !token.is("iobj");
    }
}
