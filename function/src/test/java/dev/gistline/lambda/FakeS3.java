package dev.gistline.lambda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects in memory, by bucket and key or by bucket, key and version. Any fault can be had instead. */
final class FakeS3 implements S3Client {
    private record Content(
            byte[] bytes, long length, @Nullable String type) {}

    private final Map<String, Content> objects = new HashMap<>();
    private final Map<String, Throwable> faults = new HashMap<>();
    int reads;
    long handedOut;

    FakeS3 put(String bucket, String key, byte[] bytes, @Nullable String type) {
        objects.put(bucket + "/" + key, new Content(bytes, bytes.length, type));
        return this;
    }

    FakeS3 put(String bucket, String key, String version, byte[] bytes, @Nullable String type) {
        objects.put(bucket + "/" + key + "?" + version, new Content(bytes, bytes.length, type));
        return this;
    }

    /** An object of {@code length} zeros that are made as they are read. */
    FakeS3 putLarge(String bucket, String key, long length) {
        objects.put(bucket + "/" + key, new Content(new byte[0], length, "text/html"));
        return this;
    }

    FakeS3 remove(String bucket, String key) {
        objects.remove(bucket + "/" + key);
        return this;
    }

    /**
     * @param fault an error or an unchecked exception; null for none any more
     */
    FakeS3 fail(String key, @Nullable Throwable fault) {
        if (fault == null) {
            faults.remove(key);
        } else {
            faults.put(key, fault);
        }
        return this;
    }

    static S3Exception fault(int status, String code) {
        return (S3Exception) S3Exception.builder()
                .statusCode(status)
                .message(code)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }

    @Override
    public <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
        reads++;
        switch (faults.get(request.key())) {
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            case null, default -> {}
        }
        String name = request.bucket() + "/" + request.key();
        Content content = objects.get(request.versionId() == null ? name : name + "?" + request.versionId());
        if (content == null) {
            throw NoSuchKeyException.builder()
                    .statusCode(404)
                    .message("no such key")
                    .awsErrorDetails(AwsErrorDetails.builder()
                            .errorCode(request.versionId() == null ? "NoSuchKey" : "NoSuchVersion")
                            .build())
                    .build();
        }
        GetObjectResponse.Builder response = GetObjectResponse.builder()
                .contentLength(content.length())
                .eTag("\"etag-of-" + content.length() + "\"")
                .contentType(content.type())
                .versionId(request.versionId());
        InputStream in = content.bytes().length == content.length()
                ? new ByteArrayInputStream(content.bytes())
                : new Zeros(content.length());
        try {
            return transformer.transform(response.build(), AbortableInputStream.create(in));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private final class Zeros extends InputStream {
        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() throws IOException {
            handedOut++;
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            int given = (int) Math.min(left, count);
            left -= given;
            handedOut += given;
            return given == 0 ? -1 : given;
        }
    }

    @Override
    public String serviceName() {
        return "s3";
    }

    @Override
    public void close() {}
}
