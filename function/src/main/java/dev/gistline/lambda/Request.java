package dev.gistline.lambda;

import dev.gistline.json.Json;
import dev.gistline.query.BriefQuery;
import dev.gistline.query.Cursor;
import dev.gistline.time.PartialDate;
import dev.gistline.timeline.EventKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A request of API Gateway's REST API, <a
 * href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">proxy event</a>
 * version 1.0. Its query string comes decoded, its path does not.
 *
 * @param headers by their names in lower case
 */
record Request(String method, String path, Map<String, String> parameters, Map<String, String> headers) {
    private static final String BRIEFS = "briefs";
    private static final Set<String> PARAMETERS = Set.of("actor", "kind", "from", "to", "status", "limit", "cursor");

    static Request of(Json event) {
        Map<String, String> headers = new HashMap<>();
        for (String name : event.at("headers").names()) {
            headers.put(
                    name.toLowerCase(Locale.ROOT),
                    String.valueOf(event.at("headers").text(name)));
        }
        return new Request(event.text("httpMethod", ""), event.text("path", ""), parameters(event), headers);
    }

    private static Map<String, String> parameters(Json event) {
        Map<String, String> parameters = new HashMap<>();
        Json one = event.at("queryStringParameters");
        for (String name : one.names()) {
            parameters.put(name, String.valueOf(one.text(name)));
        }
        Json many = event.at("multiValueQueryStringParameters");
        for (String name : many.names()) {
            if (many.at(name).elements().size() > 1) {
                throw new Problem(400, name + ": given more than once");
            }
        }
        return parameters;
    }

    /** What is asked for under {@code /briefs}, whatever stage or base path stands before it. */
    sealed interface Route {
        record List() implements Route {}

        record One(String id) implements Route {}

        record Unknown() implements Route {}
    }

    Route route() {
        List<String> segments = Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
        int count = segments.size();
        if (count >= 2 && segments.get(count - 2).equals(BRIEFS)) {
            return new Route.One(segments.getLast());
        }
        return count >= 1 && segments.getLast().equals(BRIEFS) ? new Route.List() : new Route.Unknown();
    }

    /**
     * @throws Problem for parameters that are none, or that no brief could answer to
     */
    BriefQuery query() {
        for (String name : parameters.keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw new Problem(400, name + ": not a parameter; there are " + String.join(", ", sorted()));
            }
        }
        try {
            BriefQuery query = new BriefQuery(
                    parameters.get("actor"),
                    parsed("kind", text -> word("kind", EventKind.class, text)),
                    parsed("from", text -> date("from", text).first()),
                    parsed("to", text -> date("to", text).last()),
                    parsed("status", text -> word("status", BriefQuery.Status.class, text)),
                    limit(),
                    null);
            String cursor = parameters.get("cursor");
            return cursor == null ? query : query.withAfter(Cursor.position(query, cursor));
        } catch (IllegalArgumentException wrong) {
            throw new Problem(400, String.valueOf(wrong.getMessage()));
        }
    }

    private static List<String> sorted() {
        return PARAMETERS.stream().sorted().toList();
    }

    private <T> @Nullable T parsed(String name, Function<String, T> parser) {
        String text = parameters.get(name);
        return text == null ? null : parser.apply(text);
    }

    private static <E extends Enum<E>> E word(String name, Class<E> words, String text) {
        try {
            return Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(name + ": none of " + Arrays.toString(words.getEnumConstants()), none);
        }
    }

    /** A day, or a month or a year that stands for its first or last day. */
    private static PartialDate date(String name, String text) {
        return PartialDate.parse(text)
                .filter(date -> date.toString().equals(text))
                .orElseThrow(
                        () -> new IllegalArgumentException(name + ": not a date such as 2018-07-30, 2018-07 or 2018"));
    }

    private int limit() {
        String text = parameters.get("limit");
        if (text == null) {
            return BriefQuery.USUAL;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("limit: not from 1 to " + BriefQuery.MOST, none);
        }
    }
}
