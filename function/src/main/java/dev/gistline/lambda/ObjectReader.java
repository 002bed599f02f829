package dev.gistline.lambda;

import dev.gistline.brief.Source;
import dev.gistline.document.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.InvalidObjectStateException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Reads objects of up to {@link #LIMIT} bytes; of more it never holds any. */
record ObjectReader(S3Client s3) {
    /** The largest upload, in bytes: 10 MiB, some twenty times the page of a newspaper with all its scripts. */
    static final int LIMIT = 10 * 1024 * 1024;

    /** NoSuchBucket is 404 too, but means a wrong set-up rather than an object that went. */
    private static final Set<String> GONE = Set.of("NoSuchKey", "NoSuchVersion", "NotFound");

    /** A method that is not allowed on it: the version is a delete marker. */
    private static final int NOT_ALLOWED = 405;

    /**
     * @param versionId null for the newest
     * @param size in bytes, as far as it is known; -1 for unknown
     */
    Fetched fetch(String bucket, String key, @Nullable String versionId, long size) {
        if (size > LIMIT) {
            return tooLarge(size);
        }
        try (ResponseInputStream<GetObjectResponse> in =
                s3.getObject(get -> get.bucket(bucket).key(key).versionId(versionId))) {
            GetObjectResponse object = in.response();
            if (object.contentLength() != null && object.contentLength() > LIMIT) {
                in.abort();
                return tooLarge(object.contentLength());
            }
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                in.abort();
                return tooLarge(-1);
            }
            String read = object.versionId() == null ? versionId : object.versionId();
            return new Fetched.Content(
                    new Upload(bytes, key, object.contentType()),
                    new Source(bucket, key, read, unquoted(object.eTag())));
        } catch (InvalidObjectStateException archived) {
            return new Fetched.Barred("the object is archived and cannot be read until it is restored");
        } catch (S3Exception refused) {
            String code = refused.awsErrorDetails() == null
                    ? null
                    : refused.awsErrorDetails().errorCode();
            if (GONE.contains(String.valueOf(code)) || refused.statusCode() == NOT_ALLOWED) {
                return new Fetched.Missing();
            }
            throw refused;
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + bucket + "/" + key, broken);
        }
    }

    /** A fault of reading for those who uploaded; the log has what it says of roles and keys. */
    static String name(RuntimeException fault) {
        return fault instanceof S3Exception refused && refused.awsErrorDetails() != null
                ? refused.awsErrorDetails().errorCode() + " (" + refused.statusCode() + ")"
                : fault.getClass().getSimpleName();
    }

    private static Fetched tooLarge(long size) {
        return new Fetched.Barred(String.format(
                Locale.ROOT,
                "the upload is too large: %s, where %d MiB is the most",
                size < 0 ? "more than it said" : size + " bytes",
                LIMIT / 1024 / 1024));
    }

    private static @Nullable String unquoted(@Nullable String eTag) {
        return eTag == null ? null : eTag.replace("\"", "");
    }
}
