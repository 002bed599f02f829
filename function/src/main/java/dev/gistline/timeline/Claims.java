package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what only one side says of another's violence, "employees said that he tried to steal a van", from what those report whose
 * office it is to establish it. Neither who does it nor who suffers it is believed less for saying so himself.
 */
final class Claims {
    private static final Set<EventKind> GRAVE = EnumSet.of(EventKind.ASSAULT, EventKind.COERCE);

    /** Words by which those are called whose office it is: police, courts, hospitals. */
    private static final Set<String> OFFICES = Lexicon.WORDS.of("finds-facts");

    private static final Set<String> FACTIVE = Lexicon.WORDS.of("factive");

    private final Cast cast;

    Claims(Cast cast) {
        this.cast = cast;
    }

    /** The modality of an event that is shown as of a kind. */
    Modality modality(Occurrence event, EventKind kind) {
        Stance stance = event.stance;
        boolean claimed = stance.modality() == Modality.ASSERTED
                && GRAVE.contains(kind)
                && stance.speech() >= 0
                && stance.speaker() >= 0
                && !FACTIVE.contains(event.tree().lemma(stance.speech()))
                && !findsFacts(event, stance.speaker())
                && !takesPart(event, stance.speaker());
        return claimed ? Modality.REPORTED : stance.modality();
    }

    private boolean findsFacts(Occurrence event, int speaker) {
        SyntaxTree tree = event.tree();
        int[] phrase = tree.extent(speaker, "acl");
        for (int i = phrase[0]; i <= phrase[1]; i++) {
            if (OFFICES.contains(tree.lemma(i))) {
                return true;
            }
        }
        return cast.at(event.sentence(), speaker).stream()
                .flatMap(Claims::called)
                .flatMap(words -> Stream.of(words.toLowerCase(Locale.ROOT).split("[ -]")))
                .anyMatch(OFFICES::contains);
    }

    private static Stream<String> called(Actor actor) {
        Stream<String> names = Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
        return actor.role() == null ? names : Stream.concat(names, Stream.of(actor.role()));
    }

    private boolean takesPart(Occurrence event, int speaker) {
        Optional<Actor> who = cast.at(event.sentence(), speaker);
        return Stream.of(event.arguments.agents(), event.arguments.patients())
                .flatMap(List::stream)
                .anyMatch(head -> ActorNames.SPEAKERS_OWN.contains(event.tree().lower(head))
                        || who.isPresent() && who.equals(cast.at(event.sentence(), head)));
    }
}
