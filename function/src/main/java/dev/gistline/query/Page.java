package dev.gistline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the briefs that answer to a query, the newest first.
 *
 * @param cards the JSON of each brief's card
 * @param next where the next page begins, for {@link BriefQuery#after}; null when there is no more. A page may hold fewer
 *     briefs than it could, even none, and yet have a next one
 */
public record Page(List<String> cards, @Nullable String next) {

    public Page {
        cards = List.copyOf(cards);
    }
}
