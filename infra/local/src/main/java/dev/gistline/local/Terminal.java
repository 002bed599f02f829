package dev.gistline.local;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The streams of the process, always in UTF-8. Which of them are terminals the launcher says: Java itself cannot tell. */
final class Terminal {
    private static final String TERMINALS = System.getProperty("gistline.terminals", "");

    private Terminal() {}

    static PrintStream out() {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    static PrintStream err() {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    static boolean outIsTerminal() {
        return TERMINALS.contains("1");
    }

    static boolean errIsTerminal() {
        return TERMINALS.contains("2");
    }
}
