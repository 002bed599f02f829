package dev.gistline.document;

/** What came of decoding an upload. */
public sealed interface Decoded permits Document, Undecodable {}
