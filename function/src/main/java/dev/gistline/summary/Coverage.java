package dev.gistline.summary;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.actor.Mention;
import dev.gistline.timeline.EventMention;
import dev.gistline.timeline.Timeline;

/** The key actors and events of each sentence. */
final class Coverage {
    private final double[] actors;
    private final double[] introduces;
    private final double[] events;

    private Coverage(int sentences) {
        actors = new double[sentences];
        introduces = new double[sentences];
        events = new double[sentences];
    }

    static Coverage of(int sentences, Cast cast, Timeline timeline) {
        Coverage coverage = new Coverage(sentences);
        for (Actor actor : cast.actors()) {
            if (actor.key()) {
                coverage.add(actor, sentences);
            }
        }
        for (EventMention event : timeline.mentions()) {
            if (event.sentence() < sentences) {
                coverage.events[event.sentence()] = Math.max(coverage.events[event.sentence()], event.salience());
            }
        }
        return coverage;
    }

    private void add(Actor actor, int sentences) {
        int last = -1;
        boolean named = false;
        for (Mention mention : actor.mentions()) {
            if (mention.sentence() >= sentences) {
                break;
            }
            if (mention.sentence() != last) {
                actors[mention.sentence()] += actor.salience() / 2;
            }
            if (!named && mention.form() == Mention.Form.NAME) {
                introduces[mention.sentence()] += actor.salience() / 2;
                named = true;
            }
            last = mention.sentence();
        }
    }

    void into(double[] features, int sentence) {
        features[Feature.ACTORS.ordinal()] = Math.min(1, actors[sentence]);
        features[Feature.INTRODUCES.ordinal()] = Math.min(1, introduces[sentence]);
        features[Feature.EVENTS.ordinal()] = events[sentence];
    }
}
