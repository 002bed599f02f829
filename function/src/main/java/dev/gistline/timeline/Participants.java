package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names the actors that take part in an event. */
final class Participants {
    private final Cast cast;

    Participants(Cast cast) {
        this.cast = cast;
    }

    /** Who did it, best mention first. */
    List<String> sources(List<Occurrence> mentions) {
        Set<String> names = new LinkedHashSet<>();
        for (Occurrence event : mentions) {
            add(names, event, event.arguments.agents());
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    /** To whom it was done: patients that are actors, then recipients. */
    List<String> targets(List<Occurrence> mentions, List<String> sources) {
        Set<String> names = new LinkedHashSet<>();
        for (Occurrence event : mentions) {
            add(names, event, event.arguments.patients());
            add(names, event, event.arguments.recipients());
            for (int patient : event.arguments.patients()) {
                // "calls from the embassy": whose thing it is, when the thing is no actor.
                possessors(names, event, patient);
            }
            names.removeAll(sources);
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    private void possessors(Set<String> names, Occurrence event, int head) {
        if (cast.at(event.sentence(), head).isPresent()) {
            return;
        }
        List<Integer> owners = new ArrayList<>(2);
        for (int child : event.tree().children(head)) {
            if (event.tree().token(child).is("nmod")
                    || event.tree().token(child).is("compound")) {
                owners.add(child);
            }
        }
        add(names, event, owners);
    }

    private void add(Set<String> names, Occurrence event, List<Integer> heads) {
        for (int head : heads) {
            cast.at(event.sentence(), head).map(Actor::name).ifPresent(names::add);
        }
    }

    String name(Occurrence event, int head) {
        return cast.at(event.sentence(), head)
                .map(Actor::name)
                .orElseGet(() -> event.tree().sentence().token(head).text());
    }
}
