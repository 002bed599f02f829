package dev.gistline.local.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A handler that does what its event says. The runtime client makes it in a process of its own. */
public final class TroubledHandler implements RequestStreamHandler {

    public TroubledHandler() {
        if ("yes".equals(System.getenv("BROKEN"))) {
            throw new IllegalStateException("no such table");
        }
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        String wish = new String(event.readAllBytes(), StandardCharsets.UTF_8);
        switch (wish) {
            case "\"throw\"" -> throw new IllegalStateException("as wished");
            case "\"die\"" -> Runtime.getRuntime().halt(137);
            case "\"sleep\"" -> sleep();
            default -> {
                context.getLogger().log("answering\n");
                boolean inTime = context.getRemainingTimeInMillis() > 0;
                answer.write(
                        (wish + " " + ProcessHandle.current().pid() + " " + context.getFunctionName() + " " + inTime)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }
}
