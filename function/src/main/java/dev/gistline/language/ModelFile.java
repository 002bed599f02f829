package dev.gistline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the models that stand beside this class. */
final class ModelFile {

    private ModelFile() {}

    static ByteBuffer open(String name) {
        return ByteBuffer.wrap(bytes(name));
    }

    /** The lines of a word list that are neither empty nor comments. */
    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = ModelFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not in this build: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + name, failed);
        }
    }

    static List<String> strings(ByteBuffer file) {
        List<String> strings = new ArrayList<>();
        for (int left = file.getInt(); left > 0; left--) {
            byte[] text = new byte[file.get() & 0xFF];
            file.get(text);
            strings.add(new String(text, StandardCharsets.UTF_8));
        }
        return List.copyOf(strings);
    }
}
