package dev.gistline.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gistline.store.BriefStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** API draft. */
public final class QueryHandler implements RequestStreamHandler {

    public QueryHandler() {
        this(Wiring.of(System.getenv()).store());
    }

    public QueryHandler(BriefStore store) {}

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        throw new UnsupportedOperationException();
    }
}
