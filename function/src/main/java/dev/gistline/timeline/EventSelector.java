package dev.gistline.timeline;

import dev.gistline.actor.Cast;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses what belongs in the timeline, merges mentions of one event and says it in words. */
final class EventSelector {
    /** A timeline longer than this is no summary of the story any more. */
    private static final int MOST = 12;

    /** At least so many of an article's events are shown, though plain; advice and reviews may have none that is more than noise. */
    private static final int FEWEST = 4;

    static final double THRESHOLD = 0.33;
    private static final double PLAIN = 0.25;
    private static final double LOWEST = 0.08;

    /** Verbs that tell nothing but that something was said. */
    private static final Set<String> SAYING = Lexicon.WORDS.of("says");

    private static final Set<String> RELATIVE = Set.of("Who", "Whom", "Whose", "Which");

    private final Cast cast;
    private final Claims claims;
    private final EventNouns nouns;
    private final Phrasing phrasing;
    private final Participants participants;
    private final RelationFinder relations;
    private final Chronology chronology;
    private final FineSenses senses;

    EventSelector(
            Cast cast,
            EventNouns nouns,
            Phrasing phrasing,
            Participants participants,
            RelationFinder relations,
            Chronology chronology,
            FineSenses senses) {
        this.cast = cast;
        this.claims = new Claims(cast);
        this.nouns = nouns;
        this.phrasing = phrasing;
        this.participants = participants;
        this.relations = relations;
        this.chronology = chronology;
        this.senses = senses;
    }

    /** The events of the timeline, in chronological order. */
    List<Event> choose(String text, List<Occurrence> events) {
        List<List<Occurrence>> groups = new EventMerger(cast, nouns)
                .merge(events.stream().filter(event -> event.salience >= LOWEST).toList());
        List<List<Occurrence>> ranked = new ArrayList<>(groups);
        ranked.sort(Comparator.comparingDouble((List<Occurrence> group) -> -salience(group)));
        List<List<Occurrence>> chosen = new ArrayList<>();
        for (List<Occurrence> group : ranked) {
            boolean enough = salience(group) >= THRESHOLD || chosen.size() < FEWEST && salience(group) >= PLAIN;
            if (enough && chosen.size() < MOST) {
                chosen.add(group);
            }
        }
        chosen.removeAll(
                chosen.stream().filter(group -> onlySays(group, chosen)).toList());
        RelationFeatures features = new RelationFeatures(cast);
        List<Event> told = chronology.sort(chosen).stream()
                .map(group -> event(text, group, features))
                // One word alone, as of a heading, tells no reader what happened.
                .filter(event -> event.what().indexOf(' ') > 0 && !isRelative(event.what()))
                .toList();
        return SpokenOrder.of(
                told.stream().filter(event -> !isToldBy(event, told)).toList());
    }

    /** Whether a clause opens on a pronoun whose noun the parse has lost: "Who was poisoned" tells of nobody. */
    private static boolean isRelative(String what) {
        return RELATIVE.contains(what.substring(0, what.indexOf(' ')));
    }

    /** Whether another entry says the same in the same words: one whose kind tells more, that is likelier, or stands before it. */
    private static boolean isToldBy(Event event, List<Event> events) {
        for (Event other : events) {
            if (other != event && other.what().equalsIgnoreCase(event.what())) {
                boolean tells = other.kind() != EventKind.OTHER;
                int better = Boolean.compare(tells, event.kind() != EventKind.OTHER);
                better = better == 0 ? Double.compare(other.confidence(), event.confidence()) : better;
                if (better > 0 || better == 0 && events.indexOf(other) < events.indexOf(event)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether each mention is of saying what another entry tells: "they refused, the union said" is one event, and its source. */
    private static boolean onlySays(List<Occurrence> group, List<List<Occurrence>> chosen) {
        return group.stream()
                .allMatch(speech -> isSaying(speech)
                        && chosen.stream()
                                .filter(other -> salience(other) > salience(group))
                                .flatMap(List::stream)
                                .anyMatch(said ->
                                        said.tree() == speech.tree() && said.token() == SpeechActs.content(speech)));
    }

    private static boolean isSaying(Occurrence event) {
        return event.sense.kind() == EventKind.STATEMENT
                && !event.trigger.noun()
                && SAYING.contains(event.tree().lemma(event.token()));
    }

    private Event event(String text, List<Occurrence> mentions, RelationFeatures features) {
        Occurrence best = mentions.getFirst();
        RelationFinder.Relation relation = relations.find(mentions, participants, features);
        Set<Span> evidence = new LinkedHashSet<>();
        for (Occurrence mention : mentions) {
            evidence.add(mention.tree().sentence().span());
        }
        EventSense sense = senses.of(best);
        return new Event(
                sense.kind(),
                sense.mode(),
                sense.context(),
                sense.cameo(),
                clause(mentions, relation.sources()),
                best.trigger.span().in(text),
                best.tree().sentence().span().in(text),
                relation.sources(),
                relation.targets(),
                Chronology.dated(mentions).date,
                claims.modality(best, sense.kind()),
                Speaker.of(cast, best),
                List.copyOf(evidence),
                salience(mentions));
    }

    /** What the most salient mention says, with the verb joined to it that says the same: "shot and killed a guard". */
    private String clause(List<Occurrence> mentions, List<String> sources) {
        Occurrence best = mentions.getFirst();
        for (Occurrence other : mentions) {
            if (other.tree() == best.tree() && SharedObjects.areDouble(best, other)) {
                return phrasing.clause(best, sources, other.token());
            }
            if (other.tree() == best.tree() && SharedObjects.areDouble(other, best)) {
                return phrasing.clause(other, sources, best.token());
            }
        }
        return phrasing.clause(best, sources);
    }

    private static double salience(List<Occurrence> mentions) {
        double most = 0;
        for (Occurrence event : mentions) {
            most = Math.max(most, event.salience);
        }
        return most;
    }
}
