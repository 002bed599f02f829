package dev.gistline.lambda;

import dev.gistline.brief.Source;
import dev.gistline.document.Upload;

/** What came of reading an object. */
sealed interface Fetched {

    /**
     * @param source names the version and the eTag that were read, which may be newer than the event's
     */
    record Content(Upload upload, Source source) implements Fetched {}

    /** There is no such object, or no longer. */
    record Missing() implements Fetched {}

    /** There is one, which is not to be read. */
    record Barred(String reason) implements Fetched {}
}
