package dev.gistline.store;

import dev.gistline.brief.Outcome;
import dev.gistline.query.BriefQuery;
import dev.gistline.query.Page;
import java.util.Optional;

/**
 * Keeps of each object what its newest event left. Events may come repeated, late and in any order, and a call may end
 * half way: called again with the same event, it completes. Faults of the store itself are thrown as they come.
 */
public interface BriefStore {

    /**
     * Whether event {@code at} of the object that {@code id} names is still to be recorded: false when it, or a newer one,
     * is on record. When false, what an earlier run of an older event left half done is cleared away.
     */
    boolean awaits(String id, Sequence at);

    /**
     * Records what came of the content that event {@code at} left.
     *
     * @return false when a newer event is on record, which then stays
     */
    boolean record(Outcome outcome, Sequence at);

    /**
     * Records that event {@code at} left no object: a tombstone that no reader sees and no older event revives.
     *
     * @return false when a newer event is on record, which then stays
     */
    boolean delete(String bucket, String key, Sequence at);

    /** What is on record under {@code id}; empty for an object that was deleted or never seen. */
    Optional<Stored> find(String id);

    /** Briefs that answer to a query, the newest first: by day of publication, or of upload when that is unknown. */
    Page list(BriefQuery query);
}
