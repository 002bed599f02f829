package dev.gistline.brief;

import dev.gistline.document.Document;

/** What came of analysing an upload without choosing from it. */
public sealed interface Annotated {

    record Done(Document document, Analysis analysis) implements Annotated {}

    /**
     * @param reason one clause for a reader
     */
    record Refused(String reason) implements Annotated {}
}
