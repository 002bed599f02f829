package dev.gistline.summary;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.actor.Mention;
import dev.gistline.timeline.EventMention;
import dev.gistline.timeline.Timeline;

/** The key actors and events of each sentence. */
final class Coverage {
    private static final int ACTORS = Feature.ACTORS.ordinal();
    private static final int INTRODUCES = Feature.INTRODUCES.ordinal();
    private static final int EVENTS = Feature.EVENTS.ordinal();

    private Coverage() {}

    /**
     * @param features of each sentence, by the ordinal of {@link Feature}
     */
    static void into(double[][] features, Cast cast, Timeline timeline) {
        for (Actor actor : cast.actors()) {
            if (actor.key()) {
                add(features, actor);
            }
        }
        for (double[] sentence : features) {
            sentence[ACTORS] = Math.min(1, sentence[ACTORS]);
            sentence[INTRODUCES] = Math.min(1, sentence[INTRODUCES]);
        }
        for (EventMention event : timeline.mentions()) {
            if (event.sentence() < features.length) {
                double[] sentence = features[event.sentence()];
                sentence[EVENTS] = Math.max(sentence[EVENTS], event.salience());
            }
        }
    }

    private static void add(double[][] features, Actor actor) {
        int last = -1;
        boolean named = false;
        for (Mention mention : actor.mentions()) {
            if (mention.sentence() >= features.length) {
                break;
            }
            double[] sentence = features[mention.sentence()];
            if (mention.sentence() != last) {
                sentence[ACTORS] += actor.salience() / 2;
            }
            if (!named && mention.form() == Mention.Form.NAME) {
                sentence[INTRODUCES] += actor.salience() / 2;
                named = true;
            }
            last = mention.sentence();
        }
    }
}
