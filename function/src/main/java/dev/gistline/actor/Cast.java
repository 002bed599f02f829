package dev.gistline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All actors of an article, the most salient first, and which of them each mention means. */
public final class Cast {
    private final List<Actor> actors;
    private final Map<Place, Actor> byHead = new HashMap<>();

    /** A token by its sentence and its index there. */
    private record Place(int sentence, int token) {}

    public Cast(List<Actor> actors) {
        this.actors = List.copyOf(actors);
        for (Actor actor : actors) {
            for (Mention mention : actor.mentions()) {
                byHead.put(new Place(mention.sentence(), mention.head()), actor);
            }
        }
    }

    public List<Actor> actors() {
        return actors;
    }

    /** The actor meant by the mention that {@code token} of {@code sentence} heads. */
    public Optional<Actor> at(int sentence, int token) {
        return Optional.ofNullable(byHead.get(new Place(sentence, token)));
    }
}
