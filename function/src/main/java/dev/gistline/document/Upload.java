package dev.gistline.document;

import org.jspecify.annotations.Nullable;

/**
 * Bytes as they were uploaded and what the sender said of them.
 *
 * @param name the object's key or the file's name; its extension is a hint when the media type says nothing
 * @param contentType the HTTP {@code Content-Type}, such as {@code text/html; charset=windows-1252}; null when unknown
 */
public record Upload(byte[] bytes, String name, @Nullable String contentType) {}
