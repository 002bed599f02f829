package dev.gistline.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who does something in the story, or to whom something is done.
 *
 * @param id the same for the same actor in another article; see {@code docs/decisions/actor-ids.md}
 * @param name the fullest form in the text
 * @param aliases the other forms, without pronouns, in order of appearance
 * @param role what the text says the actor is, such as {@code mayor}; null when it does not say
 * @param salience how much the story is about the actor, 0 to 1
 * @param key whether a reader must be told of the actor: key actors are the brief's cast
 * @param mentions in text order
 */
public record Actor(
        String id,
        String name,
        Type type,
        List<String> aliases,
        @Nullable String role,
        double salience,
        boolean key,
        List<Mention> mentions) {

    public enum Type {
        PERSON,
        ORGANISATION,
        GROUP,
        COUNTRY
    }

    public Actor {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("salience " + salience);
        }
    }
}
