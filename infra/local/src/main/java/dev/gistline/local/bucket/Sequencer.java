package dev.gistline.local.bucket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the events so that a later one always has the greater number, over restarts and a clock set back too. The
 * numbers are microseconds since 1970, pushed on where two events share one; a file holds a bound that no number given
 * out has passed, and the next run starts above it.
 */
final class Sequencer {
    /** Ten seconds of numbers: one write of the file for so many. */
    private static final long RESERVED = 10_000_000;

    private static final long MICROS = 1_000_000;

    private final @Nullable Path file;
    private long last;
    private long bound;

    /**
     * @param file where the bound is kept; null when nothing outlives this run
     */
    Sequencer(@Nullable Path file) {
        this.file = file;
        this.last = file == null || !Files.exists(file) ? 0 : read(file);
        this.bound = last;
    }

    /**
     * Eighteen hexadecimal digits as S3's own seem to be made: ten of the seconds since 1970, eight of the fraction.
     */
    synchronized String next() {
        last = Math.max(last + 1, micros());
        if (last >= bound) {
            bound = last + RESERVED;
            if (file != null) {
                write(file, bound);
            }
        }
        HexFormat hexadecimal = HexFormat.of().withUpperCase();
        return hexadecimal.toHexDigits(last / MICROS, 10) + hexadecimal.toHexDigits((last % MICROS << 32) / MICROS, 8);
    }

    private static long micros() {
        return System.currentTimeMillis() * 1000;
    }

    private static long read(Path file) {
        try {
            return Long.parseLong(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, long bound) {
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, Long.toString(bound), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
