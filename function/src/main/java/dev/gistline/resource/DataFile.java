package dev.gistline.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the word lists, rules and models that are part of the build. Text is UTF-8; empty lines and those that begin with
 * {@code #} hold no data. A file that is not there means a broken build: {@link IllegalStateException}.
 */
public final class DataFile {

    private DataFile() {}

    /**
     * @param beside the class in whose package the file lies; a name that begins with a slash is read from the root
     */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + name);
            }
            // Both a file and an entry of a jar tell their size: gathered in parts, a model would take twice its room.
            byte[] bytes = new byte[in.available()];
            int read = in.readNBytes(bytes, 0, bytes.length);
            byte[] more = in.readAllBytes();
            return read == bytes.length && more.length == 0 ? bytes : joined(bytes, read, more);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the build is broken: " + name, unreadable);
        }
    }

    private static byte[] joined(byte[] first, int length, byte[] rest) {
        byte[] all = Arrays.copyOf(first, length + rest.length);
        System.arraycopy(rest, 0, all, length, rest.length);
        return all;
    }

    /** The whole file, with its comments. */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    /** The lines that hold data. */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .toList();
    }

    /** The fields, parted by tabs, of the lines that hold data. */
    public static List<String[]> rows(Class<?> beside, String name) {
        return lines(beside, name).stream().map(line -> line.split("\t", -1)).toList();
    }
}
