package dev.gistline.local.bucket;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.Blob;
import org.gaul.s3proxy.blobstore.domain.BlobMetadata;
import org.gaul.s3proxy.blobstore.domain.MultipartPart;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.gaul.s3proxy.blobstore.options.CopyOptions;
import org.gaul.s3proxy.blobstore.options.PutOptions;
import org.jspecify.annotations.Nullable;

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
    public String putBlob(String container, Blob blob, PutOptions options) {
        String key = blob.getMetadata().name();
        ReentrantLock lock = lock(container, key);
        try {
            String eTag = super.putBlob(container, blob, options);
            created(ObjectEvent.Kind.PUT, container, key, eTag);
            return eTag;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String copyBlob(
            String fromContainer, String fromName, String toContainer, String toName, CopyOptions options) {
        ReentrantLock lock = lock(toContainer, toName);
        try {
            String eTag = super.copyBlob(fromContainer, fromName, toContainer, toName, options);
            created(ObjectEvent.Kind.COPY, toContainer, toName, eTag);
            return eTag;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String completeMultipartUpload(MultipartUpload upload, List<MultipartPart> parts) {
        ReentrantLock lock = lock(upload.containerName(), upload.blobName());
        try {
            String eTag = super.completeMultipartUpload(upload, parts);
            created(ObjectEvent.Kind.COMPLETE_MULTIPART_UPLOAD, upload.containerName(), upload.blobName(), eTag);
            return eTag;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void removeBlob(String container, String name) {
        ReentrantLock lock = lock(container, name);
        try {
            super.removeBlob(container, name);
            // S3 tells of the removal of an object that was not there too.
            tell(ObjectEvent.Kind.DELETE, container, name, 0, "");
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void removeBlobs(String container, Iterable<String> names) {
        for (String name : names) {
            removeBlob(container, name);
        }
    }

    private void created(ObjectEvent.Kind kind, String container, String key, @Nullable String eTag) {
        if (isInternal(key)) {
            return;
        }
        BlobMetadata stored = delegate().blobMetadata(container, key);
        Long size = stored == null ? null : stored.size();
        tell(kind, container, key, size == null ? 0 : size, eTag == null ? "" : eTag.replace("\"", ""));
    }

    private void tell(ObjectEvent.Kind kind, String container, String key, long size, String eTag) {
        if (!isInternal(key)) {
            events.accept(new ObjectEvent(kind, container, key, size, eTag, sequencer.next(), clock.instant()));
        }
    }

    private static boolean isInternal(String key) {
        return INTERNAL.stream().anyMatch(key::startsWith);
    }

    private ReentrantLock lock(String container, String key) {
        ReentrantLock lock = locks[Math.floorMod(31 * container.hashCode() + key.hashCode(), STRIPES)];
        lock.lock();
        return lock;
    }
}
