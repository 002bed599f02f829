package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the mentions that speak of one event. */
final class EventMerger {
    private static final Comparator<Telling> BEST_FIRST = Comparator.comparing(
                    (Telling telling) -> !telling.event.composed)
            .thenComparingDouble(telling -> -telling.event.salience);

    /** Acts whose complement says what shall be done, and so is no event beside them. */
    private static final Set<EventKind> WANTS =
            EnumSet.of(EventKind.REQUEST, EventKind.AGREE, EventKind.THREATEN, EventKind.REJECT);

    private final Cast cast;
    private final EventNouns nouns;

    EventMerger(Cast cast, EventNouns nouns) {
        this.cast = cast;
        this.nouns = nouns;
    }

    /** A mention with what the comparison asks of it, each answer once. */
    private record Telling(Occurrence event, String verb, Set<String> agents, Set<String> patients) {}

    /** What two mentions share at least when they are of one event but not of one sentence. */
    private record Act(EventKind kind, String verb) {}

    /** Groups of mentions of the same event, each with the most salient first, in the order of their first mention. */
    List<List<Occurrence>> merge(List<Occurrence> events) {
        List<List<Telling>> groups = new ArrayList<>();
        Map<Act, Set<Integer>> byAct = new HashMap<>();
        Map<Integer, Set<Integer>> bySentence = new HashMap<>();
        for (Occurrence event : events) {
            Telling telling = new Telling(
                    event, verb(event), actors(event, event.arguments.agents()), actors(event, patients(event)));
            Act act = new Act(event.sense.kind(), telling.verb);
            Set<Integer> near = bySentence.computeIfAbsent(event.sentence(), none -> new TreeSet<>());
            Set<Integer> alike = byAct.computeIfAbsent(act, none -> new TreeSet<>());
            int home = Math.min(first(groups, near, telling), first(groups, alike, telling));
            if (home == groups.size()) {
                if (isWanted(groups, near, event)) {
                    continue;
                }
                groups.add(new ArrayList<>(2));
            }
            insert(groups.get(home), telling);
            near.add(home);
            alike.add(home);
        }
        return groups.stream()
                .map(group -> group.stream().map(Telling::event).toList())
                .toList();
    }

    /** Keeps the most salient first; of two alike the one first read. */
    private static void insert(List<Telling> group, Telling telling) {
        int at = group.size();
        while (at > 0 && BEST_FIRST.compare(group.get(at - 1), telling) > 0) {
            at--;
        }
        group.add(at, telling);
    }

    /** The first of the groups, in their order, that is of the same event; the number of all groups for none. */
    private static int first(List<List<Telling>> groups, Set<Integer> possible, Telling telling) {
        for (int group : possible) {
            if (same(groups.get(group).getFirst(), telling)) {
                return group;
            }
        }
        return groups.size();
    }

    private static boolean same(Telling one, Telling other) {
        Occurrence a = one.event;
        Occurrence b = other.event;
        if (a.sentence() == b.sentence()
                && (supports(a, b)
                        || threatens(a, b)
                        || threatens(b, a)
                        || details(a, b)
                        || details(b, a)
                        || SharedObjects.areDouble(a, b)
                        || SharedObjects.areDouble(b, a))) {
            return true;
        }
        if (a.sense.kind() != b.sense.kind() || !one.verb.equals(other.verb)) {
            return false;
        }
        if (a.stance.negated() != b.stance.negated() || differ(a.date, b.date)) {
            return false;
        }
        // Two sayings are one only where somebody is known to say both: everybody says something.
        if (a.sense.kind() == EventKind.STATEMENT && (one.agents.isEmpty() || other.agents.isEmpty())) {
            return false;
        }
        return agree(one.agents, other.agents) && agree(one.patients, other.patients);
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

    /** Whether the other mention is a part of the threat that {@code threat} is: its announcement or its second half. */
    private static boolean threatens(Occurrence threat, Occurrence other) {
        SyntaxTree tree = other.tree();
        boolean announces =
                other.sense.kind() == EventKind.STATEMENT && !other.trigger.noun() && tree.head(other.token()) < 0;
        boolean promises = other.token() > threat.harm && Marks.isInfinitive(tree, other.token());
        return threat.composed && (other.composed || announces || promises);
    }

    /** Whether a participle tells what the other verb's act of the same kind says: "wrote to the mayor, asking him to act". */
    private static boolean details(Occurrence act, Occurrence detail) {
        SyntaxTree tree = act.tree();
        Token participle = tree.token(detail.token());
        return act.sense.kind() == detail.sense.kind()
                && participle.tag().equals("VBG")
                && (participle.is("advcl") || participle.is("acl"))
                && (participle.head() == act.token()
                        || participle.head() >= 0 && participle.head() == tree.head(act.token())
                        || act.arguments.agents().contains(participle.head()))
                && act.arguments.agents().equals(detail.arguments.agents());
    }

    /** Gives the salience of what is only wanted to the act that wants it; {@code near} are the groups of its sentence. */
    private static boolean isWanted(List<List<Telling>> groups, Set<Integer> near, Occurrence event) {
        for (int group : near) {
            for (Telling telling : groups.get(group)) {
                Occurrence act = telling.event;
                if (wants(act, event)) {
                    act.salience = Math.max(act.salience, event.salience);
                    groups.get(group).sort(BEST_FIRST);
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the event is what the act asks for, promises or threatens with: "asked her to make sure that they get masks". */
    private static boolean wants(Occurrence act, Occurrence event) {
        if (act.sentence() != event.sentence() || !act.sense.sure() || !WANTS.contains(act.sense.kind())) {
            return false;
        }
        SyntaxTree tree = event.tree();
        int up = event.token();
        for (int steps = 0; steps < 6 && up >= 0; steps++) {
            Token token = tree.token(up);
            // "Reached a deal to close it": what its object is about.
            boolean content = token.relation().equals("acl")
                    && Marks.isInfinitive(tree, up)
                    && tree.token(token.head()).relation().equals("obj")
                    && tree.head(token.head()) == act.token();
            if (!token.is("xcomp")
                    && !token.is("conj")
                    && !content
                    && !(token.is("ccomp") && act.sense.kind() == EventKind.REQUEST)) {
                return false;
            }
            boolean conjoined = token.is("conj");
            up = content ? act.token() : token.head();
            if (up == act.token()) {
                return !conjoined;
            }
        }
        return false;
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

    private static List<Integer> patients(Occurrence event) {
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
