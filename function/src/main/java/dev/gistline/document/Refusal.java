package dev.gistline.document;

/** Carries the reason why an upload is no text out of the steps of decoding. */
final class Refusal extends Exception {
    private final String reason;

    Refusal(String reason) {
        super(reason, null, false, false); // bad input is no fault of the program: no stack trace is wanted
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
