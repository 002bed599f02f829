package dev.gistline.local;

/** A command cannot do what it was asked; the message tells the user why. */
final class CannotRun extends Exception {
    private static final long serialVersionUID = 1;

    CannotRun(String message) {
        super(message);
    }
}
