package dev.gistline.timeline;

import dev.gistline.temporal.TemporalExpression;
import java.util.List;

/**
 * What happened, in chronological order.
 *
 * @param expressions all temporal expressions, in text order
 * @param mentions all event mentions, in text order
 * @param events what belongs in a timeline, in chronological order
 */
public record Timeline(List<TemporalExpression> expressions, List<EventMention> mentions, List<Event> events) {

    public static final Timeline EMPTY = new Timeline(List.of(), List.of(), List.of());

    public Timeline {
        expressions = List.copyOf(expressions);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
    }
}
