package dev.gistline.render;

import dev.gistline.document.Sha256;
import dev.gistline.resource.DataFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The frame of every HTML page and the escapes within it. */
final class Html {
    private static final String STYLE = DataFile.text(Html.class, "page.css");
    private static final String SCRIPT = DataFile.text(Html.class, "page.js");

    /** Nothing loads or runs but the page's own style and script, each named by its digest. */
    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
            + digest(STYLE) + "'; script-src 'sha256-" + digest(SCRIPT) + "'";

    private Html() {}

    /**
     * @param title plain text
     * @param body HTML
     */
    static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"referrer\" content=\"no-referrer\">\n<title>"
                + escape(title) + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n" + body + "<script>"
                + SCRIPT
                + "</script>\n</body>\n</html>\n";
    }

    /** A text as HTML shows it, in an attribute's value too. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** A link to an address on the web; the plain text when it is any other address. */
    static String link(String url, String text) {
        String scheme = url.toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://")
                ? "<a href=\"" + escape(url) + "\" rel=\"noopener noreferrer\">" + escape(text) + "</a>"
                : escape(text + ": " + url);
    }

    private static String digest(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
