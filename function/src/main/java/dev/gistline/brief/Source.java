package dev.gistline.brief;

import org.jspecify.annotations.Nullable;

/**
 * The object an upload came from; all null for a file of the command line but its name.
 *
 * @param key the object's key, or the file's path
 */
public record Source(
        @Nullable String bucket,
        String key,
        @Nullable String versionId,
        @Nullable String eTag) {

    /** A file that lies in no bucket. */
    public static Source ofFile(String path) {
        return new Source(null, path, null, null);
    }
}
