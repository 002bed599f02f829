package dev.gistline.local.function;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a function's processes work in, with the native part of the runtime client. Left to itself the client
 * unpacks it to one fixed place in {@code /tmp}: an environment of Lambda has a {@code /tmp} of its own, but of two
 * processes here that start together one rewrites the file under the other's feet, which ends it with SIGBUS.
 */
record Workspace(Path folder, Path nativeClient) implements AutoCloseable {

    static Workspace create() {
        try {
            Path folder = Files.createTempDirectory("gistline-function");
            Path library = folder.resolve("libaws-lambda-jni.so");
            String resource = "/jni/libaws-lambda-jni." + platform() + ".so";
            try (InputStream in = Workspace.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new FileNotFoundException("AWS's runtime client has no native part for " + platform());
                }
                Files.copy(in, library);
            }
            return new Workspace(folder, library);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String platform() {
        String machine = System.getProperty("os.arch");
        String processor = switch (machine) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "aarch_64";
            default -> machine;
        };
        boolean musl = Stream.of("x86_64", "aarch64")
                .anyMatch(name -> Files.exists(Path.of("/lib/ld-musl-" + name + ".so.1")));
        return (musl ? "linux_musl-" : "linux-") + processor;
    }

    @Override
    public void close() {
        try (Stream<Path> within = Files.walk(folder)) {
            List<Path> deepestFirst = within.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException leftToTheSystem) {
            // The system clears its folder of temporary files.
        }
    }
}
