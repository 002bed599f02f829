package dev.gistline.store;

import dev.gistline.article.Metadata;
import dev.gistline.brief.Brief;
import dev.gistline.brief.BriefId;
import dev.gistline.brief.Outcome;
import dev.gistline.query.ActorKey;
import dev.gistline.query.BriefQuery;
import dev.gistline.query.Page;
import dev.gistline.render.BriefJson;
import dev.gistline.render.CardJson;
import dev.gistline.time.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract in its plainest form: one map, and queries that look at every brief. */
public final class MemoryBriefStore implements BriefStore {

    private final Map<String, Sequence> newest = new HashMap<>();
    private final Map<String, Entry> visible = new HashMap<>();

    private record Entry(Sequence at, Outcome outcome) {}

    @Override
    public synchronized boolean awaits(String id, Sequence at) {
        Sequence seen = newest.get(id);
        return seen == null || seen.compareTo(at) < 0;
    }

    @Override
    public synchronized boolean record(Outcome outcome, Sequence at) {
        if (awaits(outcome.id(), at)) {
            newest.put(outcome.id(), at);
            visible.put(outcome.id(), new Entry(at, outcome));
        }
        return at.equals(newest.get(outcome.id()));
    }

    @Override
    public synchronized boolean delete(String bucket, String key, Sequence at) {
        String id = BriefId.of(bucket, key);
        if (awaits(id, at)) {
            newest.put(id, at);
            visible.remove(id);
        }
        return at.equals(newest.get(id));
    }

    @Override
    public synchronized Optional<Stored> find(String id) {
        return Optional.ofNullable(visible.get(id))
                .map(entry -> new Stored(id, entry.at(), BriefJson.of(entry.outcome())));
    }

    @Override
    public synchronized Page list(BriefQuery query) {
        List<Entry> found = new ArrayList<>(visible.values().stream()
                .filter(entry -> answers(entry.outcome(), query))
                .sorted(Comparator.comparing(MemoryBriefStore::order).reversed())
                .toList());
        String after = query.after();
        if (after != null) {
            found.removeIf(entry -> order(entry).compareTo(after) >= 0);
        }
        List<Entry> page = found.stream().limit(query.limit()).toList();
        return new Page(
                page.stream()
                        .map(entry -> CardJson.of(entry.outcome(), entry.at().time()))
                        .toList(),
                page.size() < found.size() ? order(page.getLast()) : null);
    }

    private static String order(Entry entry) {
        LocalDate day = LocalDate.ofInstant(entry.at().time(), ZoneOffset.UTC);
        if (entry.outcome() instanceof Brief brief
                && brief.article().metadata().published() instanceof Metadata.Published published) {
            day = published.date().first();
        }
        return day + "/" + entry.at() + "/" + entry.outcome().id();
    }

    private static boolean answers(Outcome outcome, BriefQuery query) {
        if (query.status() != null && !query.status().name().equals(outcome.status())) {
            return false;
        }
        if (!(outcome instanceof Brief brief)) {
            return query.actor() == null && !query.asksForAnEvent();
        }
        List<String> names = brief.actors().stream()
                .filter(actor -> query.actor() == null
                        || ActorKey.of(actor.id()).equals(ActorKey.of(query.actor()))
                        || ActorKey.of(actor.name()).equals(ActorKey.of(query.actor()))
                        || actor.aliases().stream()
                                .anyMatch(alias -> Character.isUpperCase(alias.charAt(0))
                                        && ActorKey.of(alias).equals(ActorKey.of(query.actor()))))
                .map(actor -> actor.name())
                .toList();
        if (query.actor() != null && names.isEmpty()) {
            return false;
        }
        return !query.asksForAnEvent()
                || brief.timeline().stream()
                        .anyMatch(event -> (query.kind() == null || event.kind() == query.kind())
                                && (query.actor() == null
                                        || event.sources().stream().anyMatch(names::contains)
                                        || event.targets().stream().anyMatch(names::contains)
                                        || names.contains(String.valueOf(event.attribution())))
                                && falls(event.date().value(), query));
    }

    private static boolean falls(@Nullable PartialDate date, BriefQuery query) {
        if (query.from() == null && query.to() == null) {
            return true;
        }
        return date != null
                && (query.from() == null || !date.last().isBefore(query.from()))
                && (query.to() == null || !date.first().isAfter(query.to()));
    }
}
