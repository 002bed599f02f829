package dev.gistline.local.bucket;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * A blob store that tells of each object made or removed. A key's change and the number of its event are made under one
 * lock, so that the greatest number belongs to what the store holds in the end.
 */
final class NotifyingBlobStore extends ForwardingBlobStore {
    /** What s3proxy itself keeps between the parts of a multipart upload. */
    private static final List<String> INTERNAL = List.of(".s3proxy-mpu-stub-", ".mpus-");

    private static final int STRIPES = 1024;

    private final ReentrantLock[] locks = new ReentrantLock[STRIPES];
    private final Sequencer sequencer;
    private final Clock clock;
    private final Consumer<ObjectEvent> events;

    NotifyingBlobStore(BlobStore store, Sequencer sequencer, Clock clock, Consumer<ObjectEvent> events) {
        super(store);
        this.sequencer = sequencer;
        this.clock = clock;
        this.events = events;
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        ReentrantLock lock = lock(request.bucket(), request.key());
        try {
            PutObjectResponse stored = super.putBlob(request, content);
            created(ObjectEvent.Kind.PUT, request.bucket(), request.key(), stored.eTag());
            return stored;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        ReentrantLock lock = lock(request.destinationBucket(), request.destinationKey());
        try {
            CopyObjectResponse stored = super.copyBlob(request);
            String eTag = stored.copyObjectResult().eTag();
            created(ObjectEvent.Kind.COPY, request.destinationBucket(), request.destinationKey(), eTag);
            return stored;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        ReentrantLock lock = lock(upload.containerName(), upload.blobName());
        try {
            CompleteMultipartUploadResponse stored = super.completeMultipartUpload(upload, request);
            ObjectEvent.Kind kind = ObjectEvent.Kind.COMPLETE_MULTIPART_UPLOAD;
            created(kind, upload.containerName(), upload.blobName(), stored.eTag());
            return stored;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        ReentrantLock lock = lock(request.bucket(), request.key());
        try {
            DeleteObjectResponse removed = super.removeBlob(request);
            // S3 tells of the removal of an object that was not there too.
            tell(ObjectEvent.Kind.DELETE, request.bucket(), request.key(), 0, "");
            return removed;
        } finally {
            lock.unlock();
        }
    }

    private void created(ObjectEvent.Kind kind, String bucket, String key, @Nullable String eTag) {
        if (isInternal(key)) {
            return;
        }
        HeadObjectResponse stored = delegate().blobMetadataIfPresent(bucket, key);
        Long size = stored == null ? null : stored.contentLength();
        tell(kind, bucket, key, size == null ? 0 : size, eTag == null ? "" : eTag.replace("\"", ""));
    }

    private void tell(ObjectEvent.Kind kind, String bucket, String key, long size, String eTag) {
        if (!isInternal(key)) {
            events.accept(new ObjectEvent(kind, bucket, key, size, eTag, sequencer.next(), clock.instant()));
        }
    }

    private static boolean isInternal(String key) {
        return INTERNAL.stream().anyMatch(key::startsWith);
    }

    private ReentrantLock lock(String bucket, String key) {
        ReentrantLock lock = locks[Math.floorMod(31 * bucket.hashCode() + key.hashCode(), STRIPES)];
        lock.lock();
        return lock;
    }
}
