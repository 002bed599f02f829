package dev.gistline.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.gistline.brief.BriefId;
import dev.gistline.json.Json;
import dev.gistline.json.JsonWriter;
import dev.gistline.query.BriefQuery;
import dev.gistline.query.Cursor;
import dev.gistline.query.Page;
import dev.gistline.store.BriefStore;
import dev.gistline.store.Stored;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /briefs} and {@code GET /briefs/{id}}, as {@code infra/openapi.yaml} describes them. */
public final class QueryHandler implements RequestStreamHandler {
    private final BriefStore store;

    /** As the environment says: {@code GISTLINE_TABLE}, {@code AWS_REGION} and the SDK's {@code AWS_ENDPOINT_URL_*}. */
    public QueryHandler() {
        this(Wiring.of(System.getenv()));
    }

    private QueryHandler(Wiring wiring) {
        this(wiring.store());
        if (wiring.aheadOfTime()) {
            Priming.query(this);
        }
    }

    /** For places that make their own clients: tests, the stack on one machine. */
    public QueryHandler(BriefStore store) {
        this.store = store;
    }

    /**
     * @throws IOException when {@code event} is no JSON or the answer cannot be written
     */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        Json json = Json.read(event);
        String path = json.text("path", "");
        byte[] bytes;
        try {
            bytes = answer(json).bytes();
        } catch (Problem problem) {
            if (problem.status() >= 500) {
                new Log(context.getLogger()).error("a request failed", problem, "path", path);
            }
            bytes = Answer.problem(problem, path).bytes();
        } catch (RuntimeException fault) {
            new Log(context.getLogger()).error("a request failed", fault, "path", path);
            Problem problem = new Problem(500, "a fault on our side; its log has the reason");
            bytes = Answer.problem(problem, path).bytes();
        }
        answer.write(bytes);
    }

    Answer answer(Json event) {
        Request request = Request.of(event);
        Request.Route route = request.route();
        if (route instanceof Request.Route.Unknown) {
            throw new Problem(404, "nothing is here; briefs are under /briefs");
        }
        if (!request.method().equals("GET")) {
            throw new Problem(405, "only GET is allowed");
        }
        return switch (route) {
            case Request.Route.List all -> list(request.query());
            case Request.Route.One one -> one(one.id(), request.headers().get("if-none-match"));
            case Request.Route.Unknown unknown -> throw new IllegalStateException("answered above");
        };
    }

    private Answer one(String id, @Nullable String ifNoneMatch) {
        // What cannot be an id is not asked for: the table refuses a long one as a fault.
        Stored stored = Optional.of(id)
                .filter(BriefId::isOne)
                .flatMap(store::find)
                .orElseThrow(() -> new Problem(404, "there is no brief " + id));
        String eTag = '"' + stored.at().value() + '"';
        if (matches(ifNoneMatch, eTag)) {
            return Answer.notModified().with("ETag", eTag);
        }
        Answer brief = Answer.json(stored.json()).with("ETag", eTag);
        if (!brief.canBeSent()) {
            throw new Problem(501, "the brief is longer than the 6 MB that the API can send; GET /briefs has its card");
        }
        return brief;
    }

    /** Weak comparison, as RFC 9110 wants it for If-None-Match. */
    private static boolean matches(@Nullable String ifNoneMatch, String eTag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(eTag) || tag.equals("W/" + eTag));
    }

    /** A page with as many briefs as asked for, or with half as many and half again until it can be sent. */
    private Answer list(BriefQuery query) {
        Answer page = page(query, store.list(query));
        return page.canBeSent() || query.limit() == 1 ? page : list(query.withLimit(query.limit() / 2));
    }

    private static Answer page(BriefQuery query, Page page) {
        return Answer.json(JsonWriter.string(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("briefs");
            for (String card : page.cards()) {
                json.writeRawValue(card);
            }
            json.writeEndArray();
            JsonWriter.text(json, "cursor", page.next() == null ? null : Cursor.of(query, page.next()));
            json.writeEndObject();
        }));
    }
}
