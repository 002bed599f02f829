package dev.gistline.local.stack;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What of this process's class path the function and its runtime client need. */
final class ClassPath {
    /** The servers of the stack, which a deployed function does not have. */
    private static final List<String> SERVERS = List.of(
            "s3proxy-",
            "DynamoDBLocal-",
            "jetty-",
            "log4j-",
            "guava-",
            "jimfs-",
            "kotlin-",
            "netty-",
            "opentelemetry-",
            "partiql-",
            "prometheus-",
            "protobuf-",
            "joda-time-",
            "ion-",
            "antlr4-",
            "picocli-",
            "sqlite4java-",
            "libsqlite4java-",
            "woodstox-",
            "pinpoint-",
            "cognito",
            "dynamodb-enhanced-",
            "apache5-client-",
            "httpclient5-",
            "httpcore5-");

    private ClassPath() {}

    static String ofFunction() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> SERVERS.stream().noneMatch(new File(entry).getName()::startsWith))
                .map(entry -> new File(entry).getAbsolutePath())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
