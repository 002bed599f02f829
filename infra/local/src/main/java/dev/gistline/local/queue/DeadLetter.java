package dev.gistline.local.queue;

/**
 * A message that was given up.
 *
 * @param receives how often it was tried
 * @param reason what the last try ended with, a clause
 */
public record DeadLetter(String id, String body, long sentMillis, int receives, String reason) {}
