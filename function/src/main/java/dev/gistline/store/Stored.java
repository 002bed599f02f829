package dev.gistline.store;

/**
 * What is on record of an object that was not deleted.
 *
 * @param at the event that left it
 * @param json the canonical JSON of its brief, or of its rejection
 */
public record Stored(String id, Sequence at, String json) {}
