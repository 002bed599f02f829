package dev.gistline.local.web;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gistline.json.Json;
import dev.gistline.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The events by which a REST API of API Gateway asks a function, and the function's answers: the
 * <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html">proxy
 * integration</a>'s.
 */
final class ProxyJson {
    private static final String STAGE = "local";

    /** A request as it came. */
    record Request(String method, URI uri, Map<String, List<String>> headers, byte[] body) {}

    record Response(int status, Map<String, List<String>> headers, byte[] body) {}

    private ProxyJson() {}

    /**
     * @param resource the path of {@code infra/openapi.yaml} that the request's path matched
     * @param pathParameters the values of the resource's parameters
     */
    static byte[] event(Request request, String resource, Map<String, List<String>> pathParameters) {
        return JsonWriter.bytes(json -> {
            json.writeStartObject();
            json.writeStringField("resource", resource);
            json.writeStringField("path", request.uri.getPath());
            json.writeStringField("httpMethod", request.method);
            last(json, "headers", request.headers);
            all(json, "multiValueHeaders", request.headers);
            Map<String, List<String>> query = query(request.uri.getRawQuery());
            last(json, "queryStringParameters", query);
            all(json, "multiValueQueryStringParameters", query);
            last(json, "pathParameters", pathParameters);
            json.writeNullField("stageVariables");
            context(json, request, resource);
            JsonWriter.text(
                    json,
                    "body",
                    request.body.length == 0 ? null : Base64.getEncoder().encodeToString(request.body));
            json.writeBooleanField("isBase64Encoded", request.body.length > 0);
            json.writeEndObject();
        });
    }

    private static void context(JsonGenerator json, Request request, String resource) throws IOException {
        json.writeObjectFieldStart("requestContext");
        json.writeStringField("accountId", "000000000000");
        json.writeStringField("apiId", STAGE);
        json.writeStringField("stage", STAGE);
        json.writeStringField("resourcePath", resource);
        json.writeStringField("path", request.uri.getPath());
        json.writeStringField("httpMethod", request.method);
        json.writeStringField("protocol", "HTTP/1.1");
        json.writeStringField("requestId", UUID.randomUUID().toString());
        json.writeNumberField("requestTimeEpoch", System.currentTimeMillis());
        json.writeObjectFieldStart("identity");
        json.writeStringField("sourceIp", "127.0.0.1");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static Map<String, List<String>> query(@Nullable String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                parameters
                        .computeIfAbsent(decode(name), first -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return text;
        }
    }

    /** The gateway gives null, not an empty object. */
    private static void last(JsonGenerator json, String field, Map<String, List<String>> values) throws IOException {
        if (values.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        for (var value : values.entrySet()) {
            json.writeStringField(value.getKey(), value.getValue().getLast());
        }
        json.writeEndObject();
    }

    private static void all(JsonGenerator json, String field, Map<String, List<String>> values) throws IOException {
        if (values.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        for (var value : values.entrySet()) {
            JsonWriter.texts(json, value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    /**
     * @throws IOException when it is not an answer that API Gateway would take
     */
    static Response response(byte[] answer) throws IOException {
        Json json = Json.read(new ByteArrayInputStream(answer));
        int status = status(json.text("statusCode", ""));
        String body = json.text("body", "");
        boolean encoded = "true".equals(json.text("isBase64Encoded"));
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : json.at("headers").names()) {
            headers.put(name, List.of(json.at("headers").text(name, "")));
        }
        for (String name : json.at("multiValueHeaders").names()) {
            headers.put(name, json.at("multiValueHeaders").texts(name));
        }
        byte[] bytes = encoded ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
        return new Response(status, headers, bytes);
    }

    private static int status(String text) throws IOException {
        if (!text.matches("[1-5][0-9]{2}")) {
            throw new IOException("no status code");
        }
        return Integer.parseInt(text);
    }
}
