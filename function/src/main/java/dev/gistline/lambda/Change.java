package dev.gistline.lambda;

import dev.gistline.store.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * What an event says happened to an object.
 *
 * @param key as S3 knows it, decoded
 * @param versionId of the version that came, or that went; null in a bucket without versions
 * @param size in bytes; -1 when the event does not say
 */
record Change(
        Kind kind,
        String bucket,
        String key,
        @Nullable String versionId,
        @Nullable String eTag,
        long size,
        Sequence at) {

    enum Kind {
        CREATED,
        /** The object is gone, or hidden behind a delete marker. */
        REMOVED,
        /** One version of it is gone: what is left is not told. */
        VERSION_REMOVED
    }
}
