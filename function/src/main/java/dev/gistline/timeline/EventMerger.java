package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the mentions that speak of one event. */
final class EventMerger {
    private final Cast cast;
    private final EventNouns nouns;

    EventMerger(Cast cast, EventNouns nouns) {
        this.cast = cast;
        this.nouns = nouns;
    }

    /** Groups of mentions of the same event, each with the most salient first, in the order of their first mention. */
    List<List<Occurrence>> merge(List<Occurrence> events) {
        List<List<Occurrence>> groups = new ArrayList<>();
        for (Occurrence event : events) {
            List<Occurrence> home = null;
            for (List<Occurrence> group : groups) {
                if (same(group.getFirst(), event)) {
                    home = group;
                    break;
                }
            }
            if (home == null) {
                home = new ArrayList<>(2);
                groups.add(home);
            }
            home.add(event);
            home.sort((a, b) -> Double.compare(b.salience, a.salience));
        }
        return groups;
    }

    private boolean same(Occurrence a, Occurrence b) {
        if (a.sentence() == b.sentence() && supports(a, b)) {
            return true;
        }
        if (a.sense.kind() != b.sense.kind() || !verb(a).equals(verb(b))) {
            return false;
        }
        if (a.stance.negated() != b.stance.negated() || differ(a.date, b.date)) {
            return false;
        }
        return agree(actors(a, a.arguments.agents()), actors(b, b.arguments.agents()))
                && agree(actors(a, patientsOf(a)), actors(b, patientsOf(b)));
    }

    /** Whether one is the noun that the other, as its support verb, has for an object: "made a visit". */
    private static boolean supports(Occurrence a, Occurrence b) {
        Occurrence noun = a.trigger.noun() ? a : b;
        Occurrence verb = noun == a ? b : a;
        SyntaxTree tree = noun.tree();
        return noun.trigger.noun()
                && !verb.trigger.noun()
                && tree.head(noun.token()) == verb.token()
                && tree.token(noun.token()).relation().equals("obj");
    }

    private String verb(Occurrence event) {
        if (!event.trigger.noun()) {
            return event.trigger.key();
        }
        EventNouns.Entry entry = nouns.of(event.trigger.key());
        return entry == null || entry.verb().equals("-") ? event.trigger.key() : entry.verb();
    }

    private static boolean differ(EventDate a, EventDate b) {
        return a.basis() == EventDate.Basis.EXPRESSION
                && b.basis() == EventDate.Basis.EXPRESSION
                && a.value() != null
                && b.value() != null
                && (a.value().first().isAfter(b.value().last())
                        || b.value().first().isAfter(a.value().last()));
    }

    private static List<Integer> patientsOf(Occurrence event) {
        return event.arguments.patients().isEmpty() ? event.arguments.recipients() : event.arguments.patients();
    }

    private Set<String> actors(Occurrence event, List<Integer> heads) {
        Set<String> ids = new HashSet<>();
        for (int head : heads) {
            cast.at(event.sentence(), head).map(Actor::id).ifPresent(ids::add);
        }
        return ids;
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        for (String id : a) {
            if (b.contains(id)) {
                return true;
            }
        }
        return false;
    }
}
