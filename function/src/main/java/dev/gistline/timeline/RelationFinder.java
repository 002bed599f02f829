package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides who did an event and to whom, by learned weights over what its own words say and what the cast is. */
final class RelationFinder {
    /** At most so many on a side: a clause with more names is a list. */
    private static final int MOST = 3;

    private static final double LEAST = -0.7;

    private final LinearModel source;
    private final LinearModel target;

    /** Who did an event, and to whom. */
    record Relation(List<String> sources, List<String> targets) {}

    private record Weighed(String name, double weight) {}

    RelationFinder(LinearModel source, LinearModel target) {
        this.source = source;
        this.target = target;
    }

    Relation find(List<Occurrence> mentions, Participants participants, RelationFeatures features) {
        Occurrence best = mentions.getFirst();
        List<String> saidSources = participants.sources(mentions);
        List<String> saidTargets = participants.targets(mentions, saidSources);
        List<Weighed> sources = new ArrayList<>();
        List<Weighed> targets = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Actor actor : features.candidates(best)) {
            known.add(actor.name());
            boolean said = saidSources.contains(actor.name()) || saidTargets.contains(actor.name());
            boolean place = actor.type() == Actor.Type.COUNTRY && !actor.key();
            if (!said && (place || !RelationFeatures.isIn(actor, best.sentence()))) {
                // Whom neither the words nor the sentence name would be a guess, and a place near by is none.
                continue;
            }
            List<String> signs = features.of(best, actor, saidSources, saidTargets);
            double does = source.sum(signs);
            double undergoes = target.sum(signs);
            // Whom the event's own words say it was done to did not do it, whatever he is to the story.
            boolean victim = saidTargets.contains(actor.name()) && !saidSources.contains(actor.name());
            if (!victim && does > LEAST && does >= undergoes) {
                sources.add(new Weighed(actor.name(), does));
            } else if (undergoes > LEAST) {
                targets.add(new Weighed(actor.name(), undergoes));
            }
        }
        List<String> who = chosen(sources, saidSources, known);
        // The same of who did it: "the judge imposed the bond that the prosecutor asked for" has one doer.
        if (who.stream().anyMatch(saidSources::contains)) {
            who = who.stream().filter(saidSources::contains).toList();
        }
        // Where the words name those to whom it was done, the weights only add others who were near: seldom right.
        Set<String> whom =
                new LinkedHashSet<>(saidTargets.isEmpty() ? chosen(targets, saidTargets, known) : saidTargets);
        whom.removeAll(who);
        whom.removeIf(name -> participants.onlySaysWhere(best, name));
        return new Relation(who, whom.stream().limit(MOST).toList());
    }

    /** The weightiest and, where there is none, those outside the cast that the event's own words name. */
    private static List<String> chosen(List<Weighed> found, List<String> said, List<String> known) {
        if (found.isEmpty()) {
            return said.stream().filter(name -> !known.contains(name)).toList();
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Weighed one) -> -one.weight()))
                .limit(MOST)
                .map(Weighed::name)
                .toList();
    }
}
