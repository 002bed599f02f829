package dev.gistline.local.bucket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;

/** An S3 server on loopback with one bucket. */
public final class Bucket implements AutoCloseable {
    public static final String ACCESS_KEY = "local";
    public static final String SECRET_KEY = "local-secret";
    public static final String REGION = "us-east-1";

    private final S3Proxy server;
    private final URI endpoint;

    private Bucket(S3Proxy server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /**
     * Starts the server.
     *
     * @param port 0 for any that is free
     * @param data the folder that keeps the objects; null to keep them in memory
     * @param events told of every object made or removed in that bucket, with S3's own JSON, in the order of each key's changes
     */
    public static Bucket start(String name, int port, @Nullable Path data, Consumer<String> events) {
        BlobStore objects = data == null
                ? new TransientNio2BlobStore()
                : new FilesystemNio2BlobStore(folder(data.resolve("objects")).toString());
        Sequencer sequencer = new Sequencer(data == null ? null : data.resolve("sequencer"));
        BlobStore store = new NotifyingBlobStore(objects, sequencer, Clock.systemUTC(), event -> {
            if (event.bucket().equals(name)) {
                events.accept(EventJson.of(event, REGION));
            }
        });
        if (!objects.containerExists(name)) {
            objects.createContainer(name);
        }
        S3Proxy server = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, ACCESS_KEY, SECRET_KEY)
                .ignoreUnknownHeaders(true)
                .build();
        try {
            server.start();
        } catch (Exception failed) {
            throw new IllegalStateException("the S3 server did not start: " + failed.getMessage(), failed);
        }
        return new Bucket(server, URI.create("http://127.0.0.1:" + server.getPort()));
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("the S3 server did not stop", failed);
        }
    }
}
