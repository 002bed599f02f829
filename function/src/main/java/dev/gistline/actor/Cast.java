package dev.gistline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All actors of an article, the most salient first, and which of them each mention means. */
public final class Cast {
    private final List<Actor> actors;
    private final Map<Place, Actor> byHead = new HashMap<>();
    private final Map<Place, Actor> byToken = new HashMap<>();

    /** A token by its sentence and its index there. */
    private record Place(int sentence, int token) {}

    /** Tokens {@code [first, end)} of a sentence that belong to an actor's name or its title. */
    record Reference(int sentence, int first, int end, Actor actor) {}

    public Cast(List<Actor> actors) {
        this(actors, List.of());
    }

    Cast(List<Actor> actors, List<Reference> references) {
        this.actors = List.copyOf(actors);
        for (Actor actor : actors) {
            for (Mention mention : actor.mentions()) {
                byHead.put(new Place(mention.sentence(), mention.head()), actor);
            }
        }
        for (Reference reference : references) {
            for (int token = reference.first(); token < reference.end(); token++) {
                byToken.putIfAbsent(new Place(reference.sentence(), token), reference.actor());
            }
        }
    }

    public List<Actor> actors() {
        return actors;
    }

    /** The actor meant by the mention that {@code token} of {@code sentence} heads, or whose name or title holds it. */
    public Optional<Actor> at(int sentence, int token) {
        Place place = new Place(sentence, token);
        Actor actor = byHead.get(place);
        return Optional.ofNullable(actor == null ? byToken.get(place) : actor);
    }
}
