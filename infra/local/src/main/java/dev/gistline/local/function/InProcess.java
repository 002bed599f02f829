package dev.gistline.local.function;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.function.Consumer;

/** The handler called in this process: quick to start and easy to debug. */
public final class InProcess implements Function {
    private final RequestStreamHandler handler;
    private final String name;
    private final Duration timeout;
    private final Consumer<String> log;

    /**
     * @param log told every line that the handler logs
     */
    public InProcess(RequestStreamHandler handler, String name, Duration timeout, Consumer<String> log) {
        this.handler = handler;
        this.name = name;
        this.timeout = timeout;
        this.log = log;
    }

    @Override
    public byte[] invoke(byte[] event) throws FunctionFailed {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event), answer, new LocalContext(name, timeout, log));
            return answer.toByteArray();
        } catch (Exception | StackOverflowError | OutOfMemoryError failed) {
            // An error that ends a Lambda process must not end this one: the function failed, the machine did not.
            throw new FunctionFailed(name + " threw " + failed, failed);
        }
    }

    @Override
    public void close() {}
}
