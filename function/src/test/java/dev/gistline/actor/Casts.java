package dev.gistline.actor;

import java.util.List;

/** Looks up the actors of a cast, for tests. */
final class Casts {

    private Casts() {}

    static Actor named(Cast cast, String name) {
        return cast.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + names(cast)));
    }

    static List<String> names(Cast cast) {
        return cast.actors().stream().map(Actor::name).toList();
    }
}
