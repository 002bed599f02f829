package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names the actors that take part in an event. */
final class Participants {
    private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "me", "us", "my", "our");

    /** How far under an argument's head its actor may hang: "two calls from the embassy's staff". */
    private static final int DEPTH = 3;

    private final Cast cast;

    Participants(Cast cast) {
        this.cast = cast;
    }

    /** Who did it, best mention first. */
    List<String> sources(List<Occurrence> mentions) {
        Set<String> names = new LinkedHashSet<>();
        for (Occurrence event : mentions) {
            for (int head : event.arguments.agents()) {
                names.addAll(actors(event, head));
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    /** To whom it was done: patients, then recipients, then who is named in what was done. */
    List<String> targets(List<Occurrence> mentions, List<String> sources) {
        Set<String> names = new LinkedHashSet<>();
        for (Occurrence event : mentions) {
            for (int head : event.arguments.patients()) {
                names.addAll(actors(event, head));
            }
            for (int head : event.arguments.recipients()) {
                names.addAll(actors(event, head));
            }
            names.removeAll(sources);
            if (names.isEmpty()) {
                complement(names, event, event.token(), 0);
                names.removeAll(sources);
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    /** The first actor in what the verb takes as its complement. */
    private void complement(Set<String> names, Occurrence event, int verb, int depth) {
        SyntaxTree tree = event.tree();
        for (int child : tree.children(verb)) {
            String relation = tree.token(child).relation();
            boolean clause = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("advcl");
            boolean argument = relation.startsWith("obl")
                    || relation.equals("obj")
                    || relation.startsWith("nmod")
                    || depth > 0 && relation.startsWith("nsubj");
            if (child > verb - 1 || depth > 0) {
                if (argument) {
                    names.addAll(actors(event, child));
                } else if (clause && depth < 2) {
                    complement(names, event, child, depth + 1);
                }
            }
            if (!names.isEmpty()) {
                return;
            }
        }
    }

    /** The actor that a phrase means or, where it means none, the first that hangs under it. */
    private Set<String> actors(Occurrence event, int head) {
        Set<String> names = new LinkedHashSet<>();
        gather(names, event, head, 0);
        return names;
    }

    private void gather(Set<String> names, Occurrence event, int head, int depth) {
        SyntaxTree tree = event.tree();
        cast.at(event.sentence(), head).map(Actor::name).ifPresent(names::add);
        if (names.isEmpty() && SPEAKERS_OWN.contains(tree.lower(head)) && event.stance.speaker() >= 0) {
            cast.at(event.sentence(), event.stance.speaker()).map(Actor::name).ifPresent(names::add);
        }
        if (!names.isEmpty() || depth == DEPTH) {
            return;
        }
        for (int child : tree.children(head)) {
            String relation = tree.token(child).relation();
            boolean inside = relation.equals("compound")
                    || relation.equals("appos")
                    || relation.startsWith("nmod")
                    || relation.equals("flat")
                    || relation.equals("amod");
            if (inside) {
                gather(names, event, child, depth + 1);
                if (!names.isEmpty()) {
                    return;
                }
            }
        }
    }

    String name(Occurrence event, int head) {
        return cast.at(event.sentence(), head)
                .map(Actor::name)
                .orElseGet(() -> event.tree().sentence().token(head).text());
    }
}
