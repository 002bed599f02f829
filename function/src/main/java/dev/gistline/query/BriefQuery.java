package dev.gistline.query;

import dev.gistline.timeline.EventKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which briefs a reader asks for. With a kind or a date, one event must answer to all that is asked: be of the kind,
 * fall into the days and, with an actor, have the actor take part in it. With an actor alone, the actor must be in the
 * brief's cast.
 *
 * @param actor an actor's id, name or alias, however it is cased or punctuated; null for any
 * @param kind null for any
 * @param from the first day, inclusive; an event without a date is in no range of days; null for no bound
 * @param to the last day, inclusive; null for no bound
 * @param status null for any
 * @param limit the most briefs on a page, 1 to {@link #MOST}
 * @param after where the page before ended, as its {@link Page#next} says; null for the first page
 */
public record BriefQuery(
        @Nullable String actor,
        @Nullable EventKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Status status,
        int limit,
        @Nullable String after) {

    /** What came of an upload, by the names that its record has. */
    public enum Status {
        BRIEFED,
        REJECTED
    }

    public static final int MOST = 100;
    public static final int USUAL = 20;

    /** The first page of all briefs. */
    public static final BriefQuery ALL = new BriefQuery(null, null, null, null, USUAL, null);

    /** A query for uploads of any status. */
    public BriefQuery(
            @Nullable String actor,
            @Nullable EventKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int limit,
            @Nullable String after) {
        this(actor, kind, from, to, null, limit, after);
    }

    public BriefQuery {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: not from 1 to " + MOST);
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("from: later than to");
        }
        if (actor != null && ActorKey.of(actor).isEmpty()) {
            throw new IllegalArgumentException("actor: names no one");
        }
    }

    /** Whether an event must answer to the query: without a kind and days, a brief without events may. */
    public boolean asksForAnEvent() {
        return kind != null || from != null || to != null;
    }

    /** The same query for the page that begins where another ended. */
    public BriefQuery withAfter(@Nullable String position) {
        return new BriefQuery(actor, kind, from, to, status, limit, position);
    }

    /** The same query for one status. */
    public BriefQuery withStatus(@Nullable Status wanted) {
        return new BriefQuery(actor, kind, from, to, wanted, limit, after);
    }

    /** The same query for pages of another length. */
    public BriefQuery withLimit(int most) {
        return new BriefQuery(actor, kind, from, to, status, most, after);
    }
}
