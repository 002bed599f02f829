package dev.gistline.article;

import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import java.nio.charset.StandardCharsets;

/** An invented article in the forms it is uploaded in, for the tests of this package. */
final class Samples {
    static final String FIRST =
            "The harbour board of Easton voted on Tuesday to close the old swing bridge for a year, "
                    + "a step that shopkeepers on the island had fought for months.";
    static final String SECOND =
            "Engineers told the board that rust had eaten through two of the bridge\u2019s main girders, "
                    + "and that lorries should have been kept off it since spring.";
    static final String THIRD =
            "A ferry will run every half hour from the first of May, the board said, and the fare will be paid by the county.";

    private Samples() {}

    /** An article of a newspaper with what its page has around it. */
    static String page(String before, String after) {
        return "<!DOCTYPE html><html lang=en><head><title>Bridge to close for a year | The Easton Courier</title>"
                + "<meta property=\"og:site_name\" content=\"The Easton Courier\"><meta name=author content=\"Ada Moss\">"
                + "<meta property=\"article:published_time\" content=\"2019-03-05T10:00:00Z\">"
                + "<link rel=canonical href=\"https://courier.example/bridge\"></head><body>" + before
                + "<article><h1>Bridge to close for a year</h1><p>" + FIRST + "</p><p>" + SECOND + "</p>"
                + "<p>" + THIRD + "</p></article>" + after
                + "<footer><p>Copyright The Easton Courier, all rights reserved, 2019</p></footer></body></html>";
    }

    /** @param name of the upload, whose ending tells its format */
    static Extracted extract(String name, String text) {
        return ArticleExtractor.extract(
                (Document) DocumentReader.read(new Upload(text.getBytes(StandardCharsets.UTF_8), name, null)));
    }

    static Article article(String name, String text) {
        return (Article) extract(name, text);
    }

    static String reason(String name, String text) {
        return ((NoArticle) extract(name, text)).reason();
    }
}
