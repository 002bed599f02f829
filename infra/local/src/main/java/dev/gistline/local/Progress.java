package dev.gistline.local;

import java.io.PrintStream;
import java.util.Locale;

/** A bar on a terminal that shows how many of the files are done; nothing elsewhere. */
final class Progress {
    private static final int WIDTH = 30;
    private static final long INTERVAL = 100_000_000;

    private final PrintStream err;
    private final int total;
    private final boolean shown;
    private final long began = System.nanoTime();
    private long last;
    private boolean drawn;

    Progress(PrintStream err, int total, boolean shown) {
        this.err = err;
        this.total = total;
        this.shown = shown && total > 1;
    }

    void show(int done) {
        long now = System.nanoTime();
        if (!shown || now - last < INTERVAL || done == total) {
            return;
        }
        last = now;
        int filled = (int) ((long) WIDTH * done / total);
        double rate = done / Math.max(1e-9, (now - began) / 1e9);
        err.print(String.format(
                Locale.ROOT,
                "\r[%s%s] %d of %d, %.0f s left",
                "█".repeat(filled),
                "·".repeat(WIDTH - filled),
                done,
                total,
                (total - done) / rate));
        err.flush();
        drawn = true;
    }

    /** Takes the bar away, so that what is printed to the same terminal stands alone. */
    void clear() {
        if (drawn) {
            err.print("\r\u001b[2K");
            err.flush();
            drawn = false;
        }
    }
}
