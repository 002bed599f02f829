package dev.gistline.local.queue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a queue's messages over a restart: a line for each message sent, deleted or given up. A line is written before
 * the change is seen; one that the end of the machine cut short is passed over.
 */
final class Journal implements AutoCloseable {
    private final Writer out;

    /** A message that was neither deleted nor given up. */
    record Sent(String id, long millis, String body) {}

    record State(List<Sent> waiting, List<DeadLetter> dead) {
        static final State EMPTY = new State(List.of(), List.of());
    }

    private Journal(Writer out) {
        this.out = out;
    }

    static Journal none() {
        return new Journal(Writer.nullWriter());
    }

    static State read(Path file) {
        Map<String, Sent> waiting = new LinkedHashMap<>();
        Map<String, DeadLetter> dead = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return State.EMPTY;
        }
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.map(line -> line.split("\t", -1)).forEach(fields -> take(fields, waiting, dead));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new State(List.copyOf(waiting.values()), List.copyOf(dead.values()));
    }

    /** Changes the state by one line, unless it was cut short. */
    private static void take(String[] fields, Map<String, Sent> waiting, Map<String, DeadLetter> dead) {
        switch (fields[0]) {
            case "sent" -> {
                if (fields.length == 5) {
                    waiting.put(fields[1], new Sent(fields[1], Long.parseLong(fields[2]), decode(fields[3])));
                }
            }
            case "died" -> {
                if (fields.length == 7) {
                    waiting.remove(fields[1]);
                    dead.put(fields[1], letter(fields));
                }
            }
            case "deleted" -> {
                if (fields.length == 3) {
                    waiting.remove(fields[1]);
                }
            }
            default -> {}
        }
    }

    private static DeadLetter letter(String[] fields) {
        return new DeadLetter(
                fields[1],
                decode(fields[3]),
                Long.parseLong(fields[2]),
                Integer.parseInt(fields[4]),
                decode(fields[5]));
    }

    /** Goes on in {@code file}, rewritten with nothing but the state. */
    static Journal open(Path file, State state) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            try (Journal compact = new Journal(Files.newBufferedWriter(beside, StandardCharsets.UTF_8))) {
                state.waiting().forEach(sent -> compact.sent(sent.id(), sent.millis(), sent.body()));
                state.dead().forEach(compact::died);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            return new Journal(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void sent(String id, long millis, String body) {
        write("sent", id, Long.toString(millis), encode(body));
    }

    void deleted(String id) {
        write("deleted", id);
    }

    void died(DeadLetter letter) {
        write(
                "died",
                letter.id(),
                Long.toString(letter.sentMillis()),
                encode(letter.body()),
                Integer.toString(letter.receives()),
                encode(letter.reason()));
    }

    /** The last field, a full stop, tells a whole line from one cut short. */
    private void write(String... fields) {
        try {
            out.write(String.join("\t", fields) + "\t.\n");
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
