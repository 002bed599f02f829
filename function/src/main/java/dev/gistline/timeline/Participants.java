package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names the actors that take part in an event. */
final class Participants {
    private static final Set<String> SPEAKERS_OWN = Set.of("i", "we", "me", "us", "my", "our");

    /** How far under an argument's head its actor may hang: "two calls from the embassy's staff". */
    private static final int DEPTH = 3;

    private static final Set<EventKind> DEMANDS = EnumSet.of(EventKind.REQUEST, EventKind.ACCUSE);

    private final Cast cast;
    private final List<Occurrence> events;
    private final Set<String> documents;

    /**
     * @param events all events of the article, in the order of the text
     */
    Participants(Cast cast, List<Occurrence> events, Lexicon classes) {
        this.cast = cast;
        this.events = events;
        this.documents = classes.of("document");
    }

    /** Who did it, best mention first. */
    List<String> sources(List<Occurrence> mentions) {
        Set<String> names = new LinkedHashSet<>();
        for (Occurrence event : mentions) {
            for (int head : event.arguments.agents()) {
                names.addAll(actors(event, head));
                if (names.isEmpty() && documents.contains(event.tree().lemma(head))) {
                    names.addAll(author(event, event.tree().lemma(head)));
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    /** Who sent, filed or wrote the document that does something later: "The letter also accused the agency". */
    private Set<String> author(Occurrence event, String document) {
        for (Occurrence earlier : events) {
            if (earlier.sentence() > event.sentence()) {
                break;
            }
            for (int patient : earlier.arguments.patients()) {
                if (earlier.tree().lemma(patient).equals(document)) {
                    Set<String> names = new LinkedHashSet<>();
                    earlier.arguments.agents().forEach(agent -> names.addAll(actors(earlier, agent)));
                    if (!names.isEmpty()) {
                        return names;
                    }
                }
            }
        }
        return Set.of();
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
            if (names.isEmpty() && event.composed) {
                names.addAll(opponents(event, sources));
            } else if (names.isEmpty()) {
                complement(names, event, event.token(), 0);
                names.removeAll(sources);
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names);
    }

    /** Those of whom whoever threatens has asked something before, or whom he has accused: a threat that names nobody is for them. */
    private List<String> opponents(Occurrence threat, List<String> sources) {
        for (Occurrence earlier : events) {
            if (earlier.sentence() < threat.sentence() && DEMANDS.contains(earlier.sense.kind())) {
                List<String> own = sources(List.of(earlier));
                List<String> others =
                        own.stream().anyMatch(sources::contains) ? targets(List.of(earlier), own) : List.of();
                if (!others.isEmpty()) {
                    return others;
                }
            }
        }
        return List.of();
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
