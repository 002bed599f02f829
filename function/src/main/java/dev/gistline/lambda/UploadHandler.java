package dev.gistline.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gistline.brief.Briefer;
import dev.gistline.store.BriefStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import software.amazon.awssdk.services.s3.S3Client;

/** API draft. */
public final class UploadHandler implements RequestStreamHandler {

    public UploadHandler() {
        this(Wiring.of(System.getenv()));
    }

    private UploadHandler(Wiring wiring) {
        this(wiring.s3Client(), wiring.store());
    }

    public UploadHandler(S3Client s3, BriefStore store) {
        this(s3, store, Briefer.load());
    }

    public UploadHandler(S3Client s3, BriefStore store, Briefer briefer) {}

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        throw new UnsupportedOperationException();
    }
}
