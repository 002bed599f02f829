package dev.gistline.local.contract;

/** Gistline deployed somewhere, as whoever uses it sees it. */
public interface Stack {

    /** Uploads an object. */
    void put(String key, byte[] content, String contentType);

    /** Deletes an object. */
    void delete(String key);

    /** The id of the brief of an object. */
    String id(String key);

    /**
     * Asks the API.
     *
     * @param pathAndQuery such as {@code /briefs?limit=1}, encoded as in a URL
     */
    Answer get(String pathAndQuery);

    /** Puts a message into the queue as it is. */
    void send(String message);

    /** How many messages the dead-letter queue holds. */
    int deadLetters();

    record Answer(int status, String contentType, String body) {}
}
