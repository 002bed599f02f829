package dev.gistline.lambda;

import dev.gistline.brief.BriefId;
import dev.gistline.brief.Briefer;
import dev.gistline.brief.Outcome;
import dev.gistline.brief.Rejected;
import dev.gistline.brief.Source;
import dev.gistline.store.BriefStore;
import dev.gistline.summary.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Takes one change of an object to the store. Faults of S3 and of the store are thrown, for the event must come again. When it
 * will not, an object that could not be read has a record that says so.
 */
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

    void take(Change change, Attempt attempt, Log log) {
        long start = System.nanoTime();
        String id = BriefId.of(change.bucket(), change.key());
        Result result = store.awaits(id, change.at()) ? result(id, change, attempt, log) : Result.SUPERSEDED;
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

    private Result result(String id, Change change, Attempt attempt, Log log) {
        if (change.kind() == Change.Kind.REMOVED) {
            return delete(change);
        }
        boolean created = change.kind() == Change.Kind.CREATED;
        Fetched fetched = fetched(id, change, attempt, log);
        if ((fetched instanceof Fetched.Missing && !created) || isFolder(change, fetched)) {
            return delete(change);
        }
        Outcome outcome = outcome(id, change, fetched, attempt, log);
        if (!store.record(outcome, change.at())) {
            return Result.SUPERSEDED;
        }
        return outcome instanceof Rejected rejected
                ? new Result("REJECTED", rejected.reason())
                : new Result("BRIEFED", null);
    }

    /** What a removed version leaves is whatever is there now; a created version is read by its own id. */
    private Fetched fetched(String id, Change change, Attempt attempt, Log log) {
        boolean created = change.kind() == Change.Kind.CREATED;
        try {
            return reader.fetch(
                    change.bucket(), change.key(), created ? change.versionId() : null, created ? change.size() : -1);
        } catch (RuntimeException fault) {
            if (!attempt.last()) {
                throw fault;
            }
            log.error("an upload could not be read", fault, "id", id, "key", change.key());
            return new Fetched.Barred("the object could not be read: " + ObjectReader.name(fault));
        }
    }

    /** What S3's console makes for "Create folder", which nobody means as an article. */
    private static boolean isFolder(Change change, Fetched fetched) {
        return change.key().endsWith("/")
                && fetched instanceof Fetched.Content content
                && content.upload().bytes().length == 0;
    }

    private Result delete(Change change) {
        return store.delete(change.bucket(), change.key(), change.at()) ? Result.DELETED : Result.SUPERSEDED;
    }

    private Outcome outcome(String id, Change change, Fetched fetched, Attempt attempt, Log log) {
        Source named = new Source(change.bucket(), change.key(), change.versionId(), change.eTag());
        return switch (fetched) {
            case Fetched.Missing gone -> new Rejected(id, named, null, "the object was gone before it could be read");
            case Fetched.Barred barred -> new Rejected(id, named, null, barred.reason());
            case Fetched.Content content -> brief(id, content, attempt, log);
        };
    }

    /**
     * The analysis gives the same for the same bytes, so that one that fails would fail again: it is recorded, and told
     * as an error, which {@code infra/template.yaml} has an alarm for. Time and memory may be short by chance: they are
     * only blamed on the article when it does not come again, and time not even then when others of its batch took it.
     */
    private Outcome brief(String id, Fetched.Content content, Attempt attempt, Log log) {
        try {
            return attempt.inTime(() -> briefer.brief(content.upload(), content.source(), Budget.DEFAULT));
        } catch (Attempt.OutOfTime | OutOfMemoryError scarce) {
            if (!attempt.last() || scarce instanceof Attempt.OutOfTime && !attempt.hadTime()) {
                throw scarce;
            }
            String what = scarce instanceof OutOfMemoryError ? "memory" : "time";
            return failed(id, content, "the analysis took more " + what + " than there is", scarce, log);
        } catch (RuntimeException | StackOverflowError bug) {
            String name = bug.getClass().getSimpleName();
            return failed(id, content, "the analysis failed, which is a fault of Gistline's: " + name, bug, log);
        }
    }

    private static Rejected failed(String id, Fetched.Content content, String reason, Throwable why, Log log) {
        log.error("the analysis failed", why, "id", id, "key", content.source().key());
        return new Rejected(id, content.source(), null, reason);
    }
}
