package dev.gistline.lambda;

/** A request that gets no answer but the reason why. */
final class Problem extends RuntimeException {
    private final int status;

    /**
     * @param detail one clause for whoever wrote the request
     */
    Problem(int status, String detail) {
        super(detail);
        this.status = status;
    }

    int status() {
        return status;
    }

    String title() {
        return switch (status) {
            case 400 -> "Bad Request";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 501 -> "Not Implemented";
            default -> "Internal Server Error";
        };
    }
}
