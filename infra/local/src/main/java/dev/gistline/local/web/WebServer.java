package dev.gistline.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.gistline.local.function.Function;
import dev.gistline.local.function.FunctionFailed;
import dev.gistline.render.BriefPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The API on loopback: {@code /briefs} and {@code /briefs/{id}} are the function's, as in the deployed one. Beside them
 * stand pages to read: {@code /} lists the briefs, {@code /pages/{id}} shows one, {@code /health} tells of the queue.
 */
public final class WebServer implements AutoCloseable {
    private static final String BRIEFS = "/briefs";
    private static final String PAGES = "/pages/";
    private static final Pattern PAGE = Pattern.compile(PAGES + "[0-9a-z]+");

    private final HttpServer server;
    private final Function query;
    private final Supplier<Health> health;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private WebServer(HttpServer server, Function query, Supplier<Health> health) {
        this.server = server;
        this.query = query;
        this.health = health;
    }

    /**
     * Starts the server.
     *
     * @param port 0 for any that is free
     */
    public static WebServer start(int port, Function query, Supplier<Health> health) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            WebServer web = new WebServer(http, query, health);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", web::serve);
            http.start();
            return web;
        } catch (IOException failed) {
            throw new UncheckedIOException("the API did not start: " + failed.getMessage(), failed);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            ProxyJson.Response response;
            try {
                response = respond(exchange);
            } catch (FunctionFailed failed) {
                // What API Gateway answers for a function that failed, with the reason that it keeps for its log.
                response = Problem.of(502, "Bad Gateway", String.valueOf(failed.getMessage()));
            } catch (RuntimeException fault) {
                response = Problem.of(500, "Internal Server Error", fault.toString());
            }
            response.headers()
                    .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
            boolean bodiless = exchange.getRequestMethod().equals("HEAD") || response.body().length == 0;
            exchange.sendResponseHeaders(response.status(), bodiless ? -1 : response.body().length);
            if (!bodiless) {
                exchange.getResponseBody().write(response.body());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private ProxyJson.Response respond(HttpExchange exchange) throws IOException, FunctionFailed, InterruptedException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(BRIEFS) || path.startsWith(BRIEFS + "/")) {
            Map<String, List<String>> headers = new LinkedHashMap<>(exchange.getRequestHeaders());
            return ask(new ProxyJson.Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    headers,
                    exchange.getRequestBody().readAllBytes()));
        }
        if (!exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD")) {
            return Problem.of(405, "Method Not Allowed", "only GET");
        }
        if (path.equals("/health")) {
            return new ProxyJson.Response(
                    200,
                    Map.of("Content-Type", List.of("application/json")),
                    health.get().json());
        }
        if (PAGE.matcher(path).matches()) {
            ProxyJson.Response brief = get(BRIEFS + "/" + path.substring(PAGES.length()));
            return brief.status() == 200 ? page(BriefPage.of(text(brief))) : brief;
        }
        if (path.equals("/")) {
            String query = exchange.getRequestURI().getRawQuery();
            boolean further = query != null && query.startsWith("cursor=");
            ProxyJson.Response briefs = get(BRIEFS + "?limit=100" + (further ? "&" + query : ""));
            return briefs.status() == 200 ? page(IndexPage.of(text(briefs), health.get())) : briefs;
        }
        return Problem.of(404, "Not Found", "there is " + BRIEFS + ", " + BRIEFS + "/{id}, /, /pages/{id} and /health");
    }

    private ProxyJson.Response get(String path) throws IOException, FunctionFailed, InterruptedException {
        return ask(new ProxyJson.Request("GET", URI.create(path), Map.of(), new byte[0]));
    }

    private ProxyJson.Response ask(ProxyJson.Request request) throws IOException, FunctionFailed, InterruptedException {
        String path = request.uri().getPath();
        byte[] event = path.equals(BRIEFS)
                ? ProxyJson.event(request, BRIEFS, Map.of())
                : ProxyJson.event(
                        request, BRIEFS + "/{id}", Map.of("id", List.of(path.substring(BRIEFS.length() + 1))));
        byte[] answer;
        oneAtATime.lockInterruptibly();
        try {
            answer = query.invoke(event);
        } finally {
            oneAtATime.unlock();
        }
        try {
            return ProxyJson.response(answer);
        } catch (IOException malformed) {
            return Problem.of(502, "Bad Gateway", "the function's answer is malformed: " + malformed.getMessage());
        }
    }

    private static ProxyJson.Response page(String html) {
        return new ProxyJson.Response(
                200,
                Map.of(
                        "Content-Type",
                        List.of("text/html; charset=utf-8"),
                        "X-Content-Type-Options",
                        List.of("nosniff")),
                html.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ProxyJson.Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
