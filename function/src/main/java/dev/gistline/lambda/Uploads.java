package dev.gistline.lambda;

import dev.gistline.brief.BriefId;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Rejected;
import dev.gistline.brief.Source;
import dev.gistline.store.BriefStore;
import dev.gistline.summary.Budget;
import org.jspecify.annotations.Nullable;

/** Takes one change of an object to the store. Faults of S3 and of the store are thrown: the event must come again. */
record Uploads(ObjectReader reader, BriefStore store, Briefer briefer) {

    /**
     * What a change came to, as the log tells it.
     *
     * @param reason why an upload was rejected, null otherwise
     */
    private record Result(String name, @Nullable String reason) {
        static final Result SUPERSEDED = new Result("SUPERSEDED", null);
        static final Result DELETED = new Result("DELETED", null);
    }

    void take(Change change, Log log) {
        long start = System.nanoTime();
        String id = BriefId.of(change.bucket(), change.key());
        Result result = store.awaits(id, change.at()) ? result(id, change, log) : Result.SUPERSEDED;
        log.info(
                "upload",
                "result",
                result.name(),
                "reason",
                result.reason(),
                "id",
                id,
                "bucket",
                change.bucket(),
                "key",
                change.key(),
                "sequence",
                change.at(),
                "millis",
                (System.nanoTime() - start) / 1_000_000);
    }

    private Result result(String id, Change change, Log log) {
        if (change.kind() == Change.Kind.REMOVED) {
            return delete(change);
        }
        // What a removed version leaves is whatever is there now; a created version is read by its own id.
        boolean created = change.kind() == Change.Kind.CREATED;
        Fetched fetched = reader.fetch(
                change.bucket(), change.key(), created ? change.versionId() : null, created ? change.size() : -1);
        if (fetched instanceof Fetched.Missing && !created) {
            return delete(change);
        }
        Outcome outcome = outcome(id, change, fetched, log);
        if (!store.record(outcome, change.at())) {
            return Result.SUPERSEDED;
        }
        return outcome instanceof Rejected rejected
                ? new Result("REJECTED", rejected.reason())
                : new Result("BRIEFED", null);
    }

    private Result delete(Change change) {
        return store.delete(change.bucket(), change.key(), change.at()) ? Result.DELETED : Result.SUPERSEDED;
    }

    private Outcome outcome(String id, Change change, Fetched fetched, Log log) {
        Source named = new Source(change.bucket(), change.key(), change.versionId(), change.eTag());
        return switch (fetched) {
            case Fetched.Missing gone -> new Rejected(id, named, null, "the object was gone before it could be read");
            case Fetched.Barred barred -> new Rejected(id, named, null, barred.reason());
            case Fetched.Content content -> brief(id, content, log);
        };
    }

    /**
     * The analysis gives the same for the same bytes, so that one that fails would fail again: it is recorded, and told
     * as an error, which {@code infra/template.yaml} has an alarm for.
     */
    private Outcome brief(String id, Fetched.Content content, Log log) {
        try {
            return briefer.brief(content.upload(), content.source(), Budget.DEFAULT);
        } catch (RuntimeException | StackOverflowError bug) {
            log.error(
                    "the analysis failed",
                    bug,
                    "id",
                    id,
                    "key",
                    content.source().key());
            return new Rejected(
                    id,
                    content.source(),
                    null,
                    "the analysis failed, which is a fault of Gistline's: "
                            + bug.getClass().getSimpleName());
        }
    }
}
