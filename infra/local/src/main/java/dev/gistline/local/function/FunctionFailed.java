package dev.gistline.local.function;

/** An invocation without an answer; the message is a clause that says why. */
public final class FunctionFailed extends Exception {
    private static final long serialVersionUID = 1;

    FunctionFailed(String reason) {
        super(reason);
    }

    FunctionFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
