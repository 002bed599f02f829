package dev.gistline.local.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local on loopback. Its own server listens on every address, so its handler is put in a server here.
 */
public final class TableServer implements AutoCloseable {
    private final Server server;
    private final LocalDynamoDBServerHandler handler;
    private final URI endpoint;

    private TableServer(Server server, LocalDynamoDBServerHandler handler, URI endpoint) {
        this.server = server;
        this.handler = handler;
        this.endpoint = endpoint;
    }

    /**
     * Starts the server; every access key and region sees the same tables.
     *
     * @param port 0 for any that is free
     * @param data the folder that keeps the tables; null to keep them in memory
     */
    public static TableServer start(int port, @Nullable Path data) {
        boolean inMemory = data == null;
        try {
            LocalDynamoDBServerHandler handler = new LocalDynamoDBServerHandler(
                    new LocalDynamoDBRequestHandler(
                            port,
                            inMemory,
                            inMemory ? null : Files.createDirectories(data).toString(),
                            true,
                            false),
                    null);
            Server server = new Server(new InetSocketAddress("127.0.0.1", port));
            server.setHandler(handler);
            server.start();
            int bound = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
            return new TableServer(server, handler, URI.create("http://127.0.0.1:" + bound));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (Exception failed) {
            throw new IllegalStateException("DynamoDB Local did not start: " + failed.getMessage(), failed);
        }
    }

    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        try {
            server.stop();
            handler.close();
        } catch (Exception failed) {
            throw new IllegalStateException("DynamoDB Local did not stop", failed);
        }
    }
}
