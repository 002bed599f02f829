package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says who did an event and to whom, from its own words first, then from what the rest of the article tells. */
final class Participants {
    private static final Set<String> TOWARDS =
            Set.of("", "to", "against", "with", "for", "toward", "towards", "on", "upon");
    /** Prepositions that say when, in what capacity, or who says so. */
    private static final Set<String> CIRCUMSTANCE =
            Set.of("after", "since", "during", "until", "following", "amid", "despite", "as", "according to");

    /** What something is done in, after an event or for somebody: "in the wake of", "in support of". */
    private static final Set<String> WAKE =
            Set.of("wake", "aftermath", "support", "honor", "honour", "solidarity", "favor", "favour");

    private static final Set<String> MOTION = Lexicon.WORDS.of("motion");
    private static final Set<EventKind> DEMANDS = EnumSet.of(EventKind.REQUEST, EventKind.ACCUSE);
    private static final Set<EventKind> HOSTILE =
            EnumSet.of(EventKind.ASSAULT, EventKind.COERCE, EventKind.THREATEN, EventKind.SANCTION, EventKind.ACCUSE);
    private static final Set<EventKind> VIOLENT = EnumSet.of(EventKind.ASSAULT, EventKind.COERCE);

    private final Cast cast;
    private final List<Occurrence> events;
    private final Set<String> documents;
    private final ActorNames names;

    /**
     * @param events all events of the article, in the order of the text
     */
    Participants(Cast cast, List<Occurrence> events, Lexicon classes, ActorNames names) {
        this.cast = cast;
        this.events = events;
        this.documents = classes.of("document");
        this.names = names;
    }

    /** Who did it, from the best mention that tells. */
    List<String> sources(List<Occurrence> mentions) {
        Set<String> suffered = victims(mentions.getFirst());
        for (Occurrence event : mentions) {
            List<String> found =
                    event == mentions.getFirst() ? List.copyOf(agents(event)) : without(suffered, agents(event));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Occurrence event : mentions) {
            List<String> found = without(suffered, named(event));
            if (found.isEmpty()) {
                found = without(suffered, elsewhere(event));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The actors to whom a passive, or a noun for a harm, says that it was done, not those whose things it was done to. */
    private Set<String> victims(Occurrence event) {
        Set<String> found = new LinkedHashSet<>();
        boolean suffered = event.trigger.passive() || event.trigger.noun() && HOSTILE.contains(event.sense.kind());
        for (int head : suffered ? event.arguments.patients() : List.<Integer>of()) {
            cast.at(event.sentence(), head).map(Actor::name).ifPresent(found::add);
        }
        return found;
    }

    /** Whom the best mention says it was done to did not do it: "Berg was arrested" beside "his arrest". */
    private static List<String> without(Set<String> suffered, Set<String> found) {
        return found.stream().filter(name -> !suffered.contains(name)).toList();
    }

    /** Whether the name is a place that does nothing here and to which nothing is done. */
    boolean onlySaysWhere(Occurrence event, String name) {
        return MerePlaces.is(cast, event, name);
    }

    private Set<String> agents(Occurrence event) {
        Set<String> found = new LinkedHashSet<>();
        // PropBank has who comes or returns for what is moved; a reader takes it for his act.
        boolean moves = !event.trigger.passive() && MOTION.contains(event.trigger.word());
        for (int head : moves ? event.arguments.patients() : event.arguments.agents()) {
            found.addAll(names.acting(event, head));
            if (found.isEmpty() && documents.contains(event.tree().lemma(head))) {
                found.addAll(author(event, event.tree().lemma(head)));
            }
        }
        return found;
    }

    /** Who sent, filed or wrote the document that does something later: "The letter also accused the agency". */
    private Set<String> author(Occurrence event, String document) {
        for (Occurrence earlier : events) {
            if (earlier.sentence() > event.sentence()) {
                break;
            }
            for (int patient : earlier.arguments.patients()) {
                if (earlier.tree().lemma(patient).equals(document)) {
                    Set<String> found = new LinkedHashSet<>();
                    earlier.arguments.agents().forEach(agent -> found.addAll(names.of(earlier, agent)));
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return Set.of();
    }

    /** Actors whom the text calls by the deed: "protesters" for a protest, "attackers" for an attack. */
    private Set<String> named(Occurrence event) {
        if (!event.trigger.noun() && !event.trigger.passive()) {
            return Set.of();
        }
        String word = event.trigger.word();
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        Pattern doer = Pattern.compile(Pattern.quote(stem) + "[eo]rs?");
        for (Actor actor : cast.actors()) {
            Stream<String> called = Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
            if (called.map(Participants::lastWord)
                    .anyMatch(last -> doer.matcher(last).matches())) {
                return Set.of(actor.name());
            }
        }
        return Set.of();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    /** Who did the same kind of violence to the same victims elsewhere in the article; of what is yet to come that tells nothing. */
    private Set<String> elsewhere(Occurrence event) {
        if (!VIOLENT.contains(event.sense.kind())
                || !event.arguments.agents().isEmpty()
                || event.stance.modality() == Modality.PLANNED) {
            return Set.of();
        }
        Set<String> victims = patients(event);
        for (Occurrence other : events) {
            if (other.sense.kind() == event.sense.kind()
                    && patients(other).stream().anyMatch(victims::contains)) {
                Set<String> found = agents(other);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Set.of();
    }

    private Set<String> patients(Occurrence event) {
        Set<String> found = new LinkedHashSet<>();
        event.arguments.patients().forEach(head -> found.addAll(names.affected(event, head)));
        return found;
    }

    /** To whom it was done: patients, then recipients, then who is named in what was done. */
    List<String> targets(List<Occurrence> mentions, List<String> sources) {
        for (Occurrence event : mentions) {
            Set<String> found = patients(event);
            for (int head : event.arguments.recipients()) {
                if (TOWARDS.contains(event.tree().preposition(head))) {
                    found.addAll(names.of(event, head));
                }
            }
            found.removeAll(sources);
            if (found.isEmpty() && event.composed) {
                found.addAll(opponents(event, sources));
            } else if (found.isEmpty()) {
                complement(found, event, event.token(), 0);
                found.removeAll(sources);
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
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

    /** "Expelled dozens after the Norland raid", "resigned as president": when it was or what one was, and nobody to whom it was done. */
    private static boolean isCircumstance(SyntaxTree tree, int phrase) {
        return tree.token(phrase).is("obl")
                && (CIRCUMSTANCE.contains(tree.preposition(phrase)) || WAKE.contains(tree.lemma(phrase)));
    }

    /** The first actor in what the verb takes as its complement; the complement's subject only where it has no other. */
    private void complement(Set<String> found, Occurrence event, int verb, int depth) {
        SyntaxTree tree = event.tree();
        for (int child : tree.children(verb)) {
            String relation = tree.token(child).relation();
            boolean argument = relation.startsWith("obl")
                    || relation.equals("obj")
                    || relation.equals("iobj")
                    || relation.startsWith("nmod");
            argument &= !isCircumstance(tree, child);
            boolean clause = relation.equals("xcomp") || relation.equals("ccomp") || relation.equals("advcl");
            if (found.isEmpty() && (child > verb || depth > 0)) {
                if (argument) {
                    found.addAll(names.of(event, child));
                } else if (clause && depth < 2) {
                    complement(found, event, child, depth + 1);
                }
            }
        }
        int subject = depth > 0 && found.isEmpty() ? tree.child(verb, "nsubj") : -1;
        if (subject >= 0) {
            found.addAll(names.of(event, subject));
        }
    }
}
