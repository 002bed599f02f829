package dev.gistline.store;

import dev.gistline.actor.Actor;
import dev.gistline.brief.Brief;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Rejected;
import dev.gistline.query.ActorKey;
import dev.gistline.query.BriefQuery;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.Event;
import dev.gistline.timeline.EventKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where readers find a brief.
 *
 * @param day what it is ordered by
 * @param terms what it is listed under, each with the events that speak for the term
 */
public record Listing(LocalDate day, SortedMap<String, EventDays> terms) {
    private static final String ALL = "all";

    /** Rejections are few, and would be far apart in the list of all; briefs are not, and have no list of their own. */
    private static final String REJECTED = "status/REJECTED";

    public Listing {
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    }

    /** The listing of what event {@code at} left; a rejection stands in the list of all and in that of rejections. */
    public static Listing of(Outcome outcome, Sequence at) {
        LocalDate uploaded = LocalDate.ofInstant(at.time(), ZoneOffset.UTC);
        return switch (outcome) {
            case Rejected rejected ->
                new Listing(uploaded, new TreeMap<>(Map.of(ALL, EventDays.NONE, REJECTED, EventDays.NONE)));
            case Brief brief -> new Listing(day(brief, uploaded), terms(brief));
        };
    }

    /** The term whose list holds all that answer to {@code query}. */
    public static String term(BriefQuery query) {
        if (query.actor() != null) {
            return actor(query.actor());
        }
        if (query.kind() != null) {
            return kind(query.kind());
        }
        return query.status() == BriefQuery.Status.REJECTED ? REJECTED : ALL;
    }

    private static String actor(String name) {
        return "actor/" + ActorKey.of(name);
    }

    private static String kind(EventKind kind) {
        return "kind/" + kind;
    }

    private static LocalDate day(Brief brief, LocalDate uploaded) {
        var published = brief.article().metadata().published();
        return published == null ? uploaded : published.date().first();
    }

    private static SortedMap<String, EventDays> terms(Brief brief) {
        Map<String, SequencedSet<String>> termsOfActor = new LinkedHashMap<>();
        Map<String, EventDays.Builder> terms = new TreeMap<>();
        terms.put(ALL, new EventDays.Builder());
        for (Actor actor : brief.actors()) {
            SequencedSet<String> own = termsOfActor.computeIfAbsent(actor.name(), name -> new LinkedHashSet<>());
            own.addAll(terms(actor));
            own.forEach(term -> terms.putIfAbsent(term, new EventDays.Builder()));
        }
        for (Event event : brief.timeline()) {
            SequencedSet<String> speaksFor = new LinkedHashSet<>(List.of(ALL, kind(event.kind())));
            for (String participant : participants(event)) {
                speaksFor.addAll(termsOfActor.getOrDefault(participant, new LinkedHashSet<>()));
            }
            PartialDate date = event.date().value();
            for (String term : speaksFor) {
                terms.computeIfAbsent(term, first -> new EventDays.Builder()).add(event.kind(), date);
            }
        }
        SortedMap<String, EventDays> built = new TreeMap<>();
        terms.forEach((term, days) -> built.put(term, days.build()));
        return built;
    }

    private static SequencedSet<String> participants(Event event) {
        SequencedSet<String> names = new LinkedHashSet<>(event.sources());
        names.addAll(event.targets());
        if (event.attribution() != null) {
            names.add(event.attribution());
        }
        return names;
    }

    /** Under the id, the name and those aliases that are names: "the union" would list every union together. */
    private static SequencedSet<String> terms(Actor actor) {
        SequencedSet<String> terms = new LinkedHashSet<>(List.of(actor(actor.id()), actor(actor.name())));
        for (String alias : actor.aliases()) {
            if (Character.isUpperCase(alias.codePointAt(0))
                    && !ActorKey.of(alias).isEmpty()) {
                terms.add(actor(alias));
            }
        }
        return terms;
    }
}
