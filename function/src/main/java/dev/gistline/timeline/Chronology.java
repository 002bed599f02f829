package dev.gistline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the entries of a timeline in chronological order. A learned model says how late each event is; where dates speak, they
 * are followed: the places of dated events are changed as little as their dates demand (isotonic regression by pooling
 * adjacent violators; Barlow et al. 1972), and events without a date stand among them where the model puts them.
 */
final class Chronology {
    /** What is to come last; within a sentence by tense and signals. */
    private static final Comparator<Occurrence> AS_TOLD = Comparator.comparing(
                    (Occurrence event) -> event.stance.future())
            .thenComparingInt(Occurrence::sentence)
            .thenComparingDouble(event -> event.when)
            .thenComparing(event -> event.trigger.span());

    private final LinearModel model;

    Chronology(LinearModel model) {
        this.model = model;
    }

    /** An event as the timeline shows it, by its first mention. */
    private static final class Entry {
        final List<Occurrence> mentions;
        final Occurrence dated;
        double place;

        Entry(List<Occurrence> mentions, LinearModel model) {
            this.mentions = mentions;
            this.dated = dated(mentions);
            this.place = model.sum(OrderFeatures.of(mentions.getFirst(), dated.days));
        }

        boolean hasDate() {
            EventDate.Basis basis = dated.date.basis();
            return (dated.date.value() != null || dated.days != 0)
                    && (basis == EventDate.Basis.EXPRESSION || basis == EventDate.Basis.CONTEXT);
        }
    }

    /** The mention that dates an event: the first whose own clause does, or else the event's first mention. */
    static Occurrence dated(List<Occurrence> mentions) {
        return mentions.stream()
                .filter(mention -> mention.date.basis() == EventDate.Basis.EXPRESSION)
                .findFirst()
                .orElse(mentions.getFirst());
    }

    /**
     * @param events the mentions of each event, the one that is shown first
     * @return the same events, earliest first; a story that dates none of them is taken to tell them in order
     */
    List<List<Occurrence>> sort(List<List<Occurrence>> events) {
        List<Entry> entries = new ArrayList<>();
        events.forEach(mentions -> entries.add(new Entry(mentions, model)));
        entries.forEach(entry -> heed(entry, entries, false));
        List<Entry> dated =
                new ArrayList<>(entries.stream().filter(Entry::hasDate).toList());
        if (dated.isEmpty()) {
            return events.stream()
                    .sorted(Comparator.comparing(List<Occurrence>::getFirst, AS_TOLD))
                    .toList();
        }
        dated.sort(
                Comparator.comparingLong((Entry entry) -> entry.dated.days).thenComparingDouble(entry -> entry.place));
        pool(dated);
        entries.forEach(entry -> heed(entry, entries, true));
        entries.sort(Comparator.comparingDouble((Entry entry) -> entry.place)
                .thenComparingLong(entry -> entry.dated.days)
                .thenComparing(entry -> entry.mentions.getFirst().trigger.span()));
        return entries.stream().map(entry -> entry.mentions).toList();
    }

    /**
     * Follows the conjunction of an event's clause.
     *
     * @param pooled whether what has a date stands where it demands, and only what has none may still move
     */
    private static void heed(Entry entry, List<Entry> entries, boolean pooled) {
        Occurrence event = entry.mentions.getFirst();
        int side = TimeConjunctions.side(event);
        for (Entry main : side == 0 ? List.<Entry>of() : entries) {
            if (TimeConjunctions.joins(event, main.mentions.getFirst())) {
                if (!pooled || !entry.hasDate()) {
                    entry.place = TimeConjunctions.place(side, entry.place, main.place);
                } else if (!main.hasDate()) {
                    main.place = TimeConjunctions.place(-side, main.place, entry.place);
                }
            }
        }
    }

    /** Gives entries in their dates' order places that never fall, each stretch of violators its mean. */
    private static void pool(List<Entry> dated) {
        List<double[]> blocks = new ArrayList<>();
        for (Entry entry : dated) {
            blocks.add(new double[] {entry.place, 1});
            while (blocks.size() > 1 && blocks.get(blocks.size() - 2)[0] >= blocks.getLast()[0]) {
                double[] later = blocks.removeLast();
                double[] earlier = blocks.getLast();
                double size = earlier[1] + later[1];
                earlier[0] = (earlier[0] * earlier[1] + later[0] * later[1]) / size;
                earlier[1] = size;
            }
        }
        int next = 0;
        for (double[] block : blocks) {
            for (int i = 0; i < block[1]; i++) {
                dated.get(next++).place = block[0];
            }
        }
    }
}
