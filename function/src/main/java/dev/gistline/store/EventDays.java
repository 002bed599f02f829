package dev.gistline.store;

import dev.gistline.query.BriefQuery;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Kinds and days of some events, each once, in as few letters as a list needs to answer queries.
 *
 * @param text entries such as {@code PROTEST}, {@code PROTEST 2018-07-30} or {@code PROTEST 2018-07-01 2018-07-31}, with a
 *     comma between them
 */
public record EventDays(String text) {
    public static final EventDays NONE = new EventDays("");

    /** More than any article of a normal length has; beyond it days are widened, so that an entry stays small. */
    private static final int MOST = 2000;

    /** Whether an event here answers to what {@code query} asks of one. */
    public boolean answers(BriefQuery query) {
        if (!query.asksForAnEvent()) {
            return true;
        }
        for (String entry : text.isEmpty() ? new String[0] : text.split(",")) {
            String[] parts = entry.split(" ");
            if (query.kind() != null && !query.kind().name().equals(parts[0])) {
                continue;
            }
            if (query.from() == null && query.to() == null) {
                return true;
            }
            if (parts.length > 1
                    && (query.to() == null || !LocalDate.parse(parts[1]).isAfter(query.to()))
                    && (query.from() == null
                            || !LocalDate.parse(parts[parts.length - 1]).isBefore(query.from()))) {
                return true;
            }
        }
        return false;
    }

    static final class Builder {
        private final SortedSet<Entry> entries = new TreeSet<>();

        void add(EventKind kind, @Nullable PartialDate date) {
            entries.add(
                    date == null
                            ? new Entry(kind, Entry.UNDATED, Entry.UNDATED)
                            : new Entry(kind, date.first(), date.last()));
        }

        EventDays build() {
            List<String> all = new ArrayList<>();
            for (Entry entry : entries.size() > MOST ? widened() : entries) {
                all.add(entry.toString());
            }
            return new EventDays(String.join(",", all));
        }

        /** One range of days a kind: it answers to more than it should rather than to less. */
        private SortedSet<Entry> widened() {
            SortedSet<Entry> few = new TreeSet<>();
            for (EventKind kind : EventKind.values()) {
                List<Entry> dated = entries.stream()
                        .filter(entry -> entry.kind() == kind && !entry.first().equals(Entry.UNDATED))
                        .toList();
                dated.stream()
                        .map(Entry::last)
                        .max(LocalDate::compareTo)
                        .ifPresent(
                                last -> few.add(new Entry(kind, dated.getFirst().first(), last)));
                if (entries.contains(new Entry(kind, Entry.UNDATED, Entry.UNDATED))) {
                    few.add(new Entry(kind, Entry.UNDATED, Entry.UNDATED));
                }
            }
            return few;
        }
    }

    private record Entry(EventKind kind, LocalDate first, LocalDate last) implements Comparable<Entry> {
        static final LocalDate UNDATED = LocalDate.MAX;

        @Override
        public int compareTo(Entry other) {
            int byKind = kind.compareTo(other.kind);
            int byFirst = byKind != 0 ? byKind : first.compareTo(other.first);
            return byFirst != 0 ? byFirst : last.compareTo(other.last);
        }

        @Override
        public String toString() {
            return first.equals(UNDATED)
                    ? kind.name()
                    : first.equals(last) ? kind + " " + first : kind + " " + first + " " + last;
        }
    }
}
