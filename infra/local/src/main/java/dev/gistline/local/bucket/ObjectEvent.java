package dev.gistline.local.bucket;

import java.time.Instant;

/**
 * What happened to one object.
 *
 * @param key as given by who stored it, not URL-encoded
 * @param size in bytes, 0 for a removal
 * @param eTag without quotes, empty for a removal
 * @param sequencer hexadecimal; of two events of one key the later one has the greater
 */
public record ObjectEvent(
        Kind kind, String bucket, String key, long size, String eTag, String sequencer, Instant time) {

    /** The event names of <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html">S3</a>. */
    public enum Kind {
        PUT("ObjectCreated:Put"),
        COPY("ObjectCreated:Copy"),
        COMPLETE_MULTIPART_UPLOAD("ObjectCreated:CompleteMultipartUpload"),
        DELETE("ObjectRemoved:Delete");

        private final String eventName;

        Kind(String eventName) {
            this.eventName = eventName;
        }

        public String eventName() {
            return eventName;
        }
    }
}
