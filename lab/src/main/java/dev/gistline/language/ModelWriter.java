package dev.gistline.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a model in the form that the engine reads in one go: numbers of fixed width, the highest byte first. */
final class ModelWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** A part of a model that knows how it is laid out. */
    interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes());
    }

    ModelWriter part(Part part) {
        try {
            part.write(out);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    ModelWriter strings(List<String> strings) {
        return part(to -> {
            to.writeInt(strings.size());
            for (String string : strings) {
                byte[] text = string.getBytes(StandardCharsets.UTF_8);
                to.writeByte(text.length);
                to.write(text);
            }
        });
    }

    ModelWriter ints(int... values) {
        return part(to -> {
            for (int value : values) {
                to.writeInt(value);
            }
        });
    }

    ModelWriter bytes(byte[] values) {
        return part(to -> to.write(values));
    }

    ModelWriter chars(char... values) {
        return part(to -> {
            for (char value : values) {
                to.writeChar(value);
            }
        });
    }

    ModelWriter choice(RelationChoice choice) {
        return part(to -> {
            to.writeInt(choice.tags());
            for (long each : choice.choices()) {
                to.writeLong(each);
            }
        });
    }

    /**
     * The binary logarithm of the size of a hash table.
     *
     * @param room slots for each entry
     */
    static int bits(int entries, double room) {
        int bits = 4;
        while ((1 << bits) < entries * room) {
            bits++;
        }
        return bits;
    }
}
