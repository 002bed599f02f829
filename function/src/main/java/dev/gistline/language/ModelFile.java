package dev.gistline.language;

import dev.gistline.resource.DataFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the models that stand beside this class. */
final class ModelFile {

    private ModelFile() {}

    static ByteBuffer open(String name) {
        return ByteBuffer.wrap(DataFile.bytes(ModelFile.class, name));
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
