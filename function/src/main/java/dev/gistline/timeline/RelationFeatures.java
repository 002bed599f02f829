package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.actor.Mention;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What tells whether an actor of the cast is who did an event, or to whom it was done: the same signs for both. */
final class RelationFeatures {
    /** Actors after these are too minor to be taken for one that the event's sentence does not name. */
    private static final int LEADING = 6;

    /** Where an actor stands in the event's sentence, the most telling first. */
    private enum Place {
        AGENT,
        PATIENT,
        RECIPIENT,
        COMPLEMENT,
        BEFORE,
        AFTER,
        PREVIOUS,
        NEXT,
        ELSEWHERE
    }

    private static final FeatureTemplate RULE = FeatureTemplate.named("p:rule=");
    private static final FeatureTemplate RULE_FOUND = FeatureTemplate.named("p:rule+found=");
    private static final FeatureTemplate RULE_KIND = FeatureTemplate.named("p:rule+kind=");
    private static final FeatureTemplate RULE_VOICE = FeatureTemplate.named("p:rule+voice=");
    private static final FeatureTemplate PLACE = FeatureTemplate.named("p:place=");
    private static final FeatureTemplate PLACE_FOUND = FeatureTemplate.named("p:place+found=");
    private static final FeatureTemplate PLACE_VOICE = FeatureTemplate.named("p:place+voice=");
    private static final FeatureTemplate TYPE = FeatureTemplate.named("p:type=");
    private static final FeatureTemplate TYPE_KIND = FeatureTemplate.named("p:type+kind=");
    private static final FeatureTemplate RANK = FeatureTemplate.named("p:rank=");
    private static final FeatureTemplate RANK_FOUND = FeatureTemplate.named("p:rank+found=");
    private static final FeatureTemplate KIND_FOUND = FeatureTemplate.named("p:kind+found=");

    private final Cast cast;

    /** Of actors themselves, not of their likes: an actor with all its mentions is slow to compare. */
    private final Map<Actor, Integer> ranks = new IdentityHashMap<>();

    RelationFeatures(Cast cast) {
        this.cast = cast;
        cast.actors().forEach(actor -> ranks.put(actor, ranks.size()));
    }

    /** The actors that may take part: those of the event's sentence and the leading ones of the story. */
    List<Actor> candidates(Occurrence event) {
        List<Actor> all = new ArrayList<>();
        for (Actor actor : cast.actors()) {
            if (all.size() < LEADING || isIn(actor, event.sentence())) {
                all.add(actor);
            }
        }
        return all;
    }

    static boolean isIn(Actor actor, int sentence) {
        for (Mention mention : actor.mentions()) {
            if (mention.sentence() == sentence) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param sources who did it by the event's own words
     * @param targets to whom it was done by the event's own words
     */
    List<String> of(Occurrence event, Actor actor, List<String> sources, List<String> targets) {
        List<String> all = new ArrayList<>(20);
        String place = place(event, actor).name();
        String type = actor.type().name();
        String kind = event.sense.kind().name();
        String rule = sources.contains(actor.name())
                ? "source"
                : targets.contains(actor.name())
                        ? targets.getFirst().equals(actor.name()) ? "target" : "second"
                        : "none";
        String found = sources.isEmpty() ? targets.isEmpty() ? "--" : "-t" : targets.isEmpty() ? "s-" : "st";
        String rank = String.valueOf(Math.min(ranks.getOrDefault(actor, LEADING), LEADING) / 2);
        String voice = event.trigger.noun() ? "noun" : event.trigger.passive() ? "passive" : "active";
        all.add(RULE.of(rule));
        all.add(RULE_FOUND.with(rule).of(found));
        all.add(RULE_KIND.with(rule).of(kind));
        all.add(RULE_VOICE.with(rule).of(voice));
        all.add(PLACE.of(place));
        all.add(PLACE_FOUND.with(place).of(found));
        all.add(PLACE_VOICE.with(place).of(voice));
        all.add(TYPE.of(type));
        all.add(TYPE_KIND.with(type).of(kind));
        all.add(RANK.of(rank));
        all.add(RANK_FOUND.with(rank).with(found).of(rule));
        all.add(actor.key() ? "p:key=true" : "p:key=false");
        all.add(KIND_FOUND.with(kind).of(found));
        if (event.stance.speaker() >= 0
                && cast.at(event.sentence(), event.stance.speaker())
                        .filter(speaker -> speaker.id().equals(actor.id()))
                        .isPresent()) {
            all.add("p:speaker+" + rule);
        }
        return all;
    }

    private Place place(Occurrence event, Actor actor) {
        Place best = Place.ELSEWHERE;
        for (Mention mention : actor.mentions()) {
            Place here = place(event, mention);
            best = here.compareTo(best) < 0 ? here : best;
        }
        return best;
    }

    private static Place place(Occurrence event, Mention mention) {
        int gap = mention.sentence() - event.sentence();
        if (gap != 0) {
            return gap == -1 ? Place.PREVIOUS : gap == 1 ? Place.NEXT : Place.ELSEWHERE;
        }
        int head = mention.head();
        if (event.arguments.agents().contains(head)) {
            return Place.AGENT;
        }
        if (event.arguments.patients().contains(head)) {
            return Place.PATIENT;
        }
        if (event.arguments.recipients().contains(head)) {
            return Place.RECIPIENT;
        }
        if (event.tree().governs(event.token(), head)) {
            return Place.COMPLEMENT;
        }
        return head < event.token() ? Place.BEFORE : Place.AFTER;
    }
}
