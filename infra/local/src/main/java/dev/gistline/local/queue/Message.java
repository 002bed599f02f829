package dev.gistline.local.queue;

/**
 * A message as one receiver holds it.
 *
 * @param id the same at every delivery
 * @param receipt of this delivery alone; what deletes the message
 * @param sentMillis when it was sent, in milliseconds since 1970
 * @param firstReceivedMillis when it was first received
 * @param receives how often it has been received, this time counted
 */
public record Message(
        String id, String receipt, String body, long sentMillis, long firstReceivedMillis, int receives) {}
