package dev.gistline.store.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.query.BriefQuery;
import dev.gistline.store.BriefStore;
import dev.gistline.store.Briefs;
import dev.gistline.store.Sequence;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Each function may call what it calls, and nothing else. */
class PermissionsTest {
    private final Set<String> called = new TreeSet<>();
    private final DynamoDbClient dynamo = DynamoLocal.client();
    private final BriefStore store = new DynamoBriefStore(
            (DynamoDbClient) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, arguments) -> {
                        String name = method.getName().replace("Paginator", "");
                        called.add("dynamodb:" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
                        try {
                            return method.invoke(dynamo, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    }),
            DynamoLocal.table());

    private static Sequence at(int number) {
        return Sequence.of(Integer.toHexString(number), Instant.EPOCH);
    }

    private void write() {
        store.awaits(Briefs.id("a"), at(1));
        store.record(Briefs.of("a").actor("x", "X Corp").brief(), at(1));
        store.record(Briefs.of("a").brief(), at(2));
        store.record(Briefs.of("a").brief(), at(1));
        store.delete(Briefs.BUCKET, "a", at(3));
        store.record(Briefs.of("b").brief(), at(1));
    }

    @Test
    void ofTheUploadFunction() throws IOException {
        write();
        assertThat(called).isEqualTo(allowed("UploadRole"));
    }

    @Test
    void ofTheQueryFunction() throws IOException {
        write();
        called.clear();

        store.find(Briefs.id("b"));
        store.list(BriefQuery.ALL);

        assertThat(called).isEqualTo(allowed("QueryRole"));
    }

    private static Set<String> allowed(String role) throws IOException {
        String template = Files.readString(Path.of("../infra/template.yaml"));
        int start = template.indexOf("\n  " + role + ":");
        Matcher end = Pattern.compile("\n  [A-Za-z#]").matcher(template);
        String resource = template.substring(start, end.find(start + 2) ? end.start() : template.length());
        Set<String> actions = new TreeSet<>();
        Pattern.compile("dynamodb:[A-Za-z]+").matcher(resource).results().forEach(found -> actions.add(found.group()));
        return actions;
    }
}
