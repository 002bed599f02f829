package dev.gistline.store.dynamodb;

import dev.gistline.query.BriefQuery;
import dev.gistline.query.Page;
import dev.gistline.store.EventDays;
import dev.gistline.store.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the lists of terms. An entry counts only while the head of its object shows its version: entries of versions that
 * were replaced, deleted or never finished are passed over.
 */
record TermLists(Table table) {
    /** The most entries that one page looks at: a rare match costs more pages, never an unbounded read. */
    private static final int LOOKED_AT = 2000;

    private static final int LEAST_SLICE = 25;
    private static final int MOST_SLICE = BriefQuery.MOST + 1;

    Page page(BriefQuery query) {
        String term = Listing.term(query);
        List<String> cards = new ArrayList<>();
        String before = query.after();
        for (int lookedAt = 0; lookedAt < LOOKED_AT; ) {
            int most = query.asksForAnEvent()
                    ? MOST_SLICE
                    : Math.clamp(query.limit() - cards.size() + 1, LEAST_SLICE, MOST_SLICE);
            Table.Slice slice = table.backwards(term, before, most);
            lookedAt += slice.items().size();
            Map<String, Item> heads = heads(slice.items().stream()
                    .filter(entry -> answers(entry, query))
                    .map(entry -> entry.text(Items.ID))
                    .distinct()
                    .toList());
            for (int i = 0; i < slice.items().size(); i++) {
                Item entry = slice.items().get(i);
                before = entry.sort();
                Item head = heads.get(entry.text(Items.ID));
                if (head == null || !answers(entry, query) || !answers(head, entry, query)) {
                    continue;
                }
                cards.add(Items.gunzip(head.bytes(Items.CARD)));
                if (cards.size() == query.limit()) {
                    boolean more = slice.more() || i + 1 < slice.items().size();
                    return new Page(cards, more ? entry.sort() : null);
                }
            }
            if (!slice.more()) {
                return new Page(cards, null);
            }
        }
        return new Page(cards, before);
    }

    private Map<String, Item> heads(List<String> ids) {
        Map<String, Item> heads = new HashMap<>();
        for (Item head : table.getAll(ids.stream().map(Items::head).toList())) {
            heads.put(head.text(Items.ID), head);
        }
        return heads;
    }

    private static boolean answers(Item head, Item entry, BriefQuery query) {
        return DynamoBriefStore.shows(head, entry.text(Items.VERSION))
                && (query.status() == null || query.status().name().equals(head.text(Items.STATUS)));
    }

    private static boolean answers(Item entry, BriefQuery query) {
        return new EventDays(entry.text(Items.EVENTS)).answers(query);
    }
}
