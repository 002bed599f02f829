package dev.gistline.document;

import dev.gistline.document.Document.Format;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds how a text is marked up: by its media type, its name's extension, and its first characters. */
final class FormatFinder {
    /** Enough to see a page's first tags or a text's first links. */
    private static final int HEAD = 4096;

    private FormatFinder() {}

    static Format find(String text, String name, @Nullable String contentType) {
        Format sniffed = sniff(text);
        // Storage gives application/octet-stream or text/plain to whatever it does not know, so that a specific
        // extension or an unmistakable beginning says more than they do.
        return byType(contentType).or(() -> byName(name)).orElse(sniffed);
    }

    private static Optional<Format> byType(@Nullable String contentType) {
        if (contentType == null) {
            return Optional.empty();
        }
        int end = contentType.indexOf(';');
        String type =
                (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> Optional.of(Format.HTML);
            case "text/markdown", "text/x-markdown" -> Optional.of(Format.MARKDOWN);
            case "application/json", "text/json", "application/ld+json" -> Optional.of(Format.JSON);
            default -> Optional.empty();
        };
    }

    private static Optional<Format> byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        String extension = plain.substring(plain.lastIndexOf('.') + 1);
        return switch (extension) {
            case "html", "htm", "xhtml", "shtml" -> Optional.of(Format.HTML);
            case "md", "markdown" -> Optional.of(Format.MARKDOWN);
            case "json" -> Optional.of(Format.JSON);
            default -> Optional.empty();
        };
    }

    private static Format sniff(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).strip();
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || looksLikeHtml(lower)) {
            return Format.HTML;
        }
        if (head.startsWith("{") && head.substring(1).stripLeading().startsWith("\"")) {
            return Format.JSON;
        }
        return looksLikeMarkdown(head) ? Format.MARKDOWN : Format.TEXT;
    }

    private static boolean looksLikeHtml(String lower) {
        boolean page = lower.startsWith("<?xml")
                || lower.startsWith("<!--")
                || lower.startsWith("<head")
                || lower.startsWith("<body");
        if (page && (lower.contains("<html") || lower.contains("<body") || lower.contains("<p"))) {
            return true;
        }
        return lower.startsWith("<")
                && (lower.contains("</p>") || lower.contains("</div>") || lower.contains("<title"));
    }

    /** A heading with {@code #} and a space first, or inline links: what scraped text does not hold. */
    private static boolean looksLikeMarkdown(String head) {
        int heading = 0;
        while (heading < head.length() && head.charAt(heading) == '#') {
            heading++;
        }
        if (heading > 0 && heading <= 6 && heading < head.length() && head.charAt(heading) == ' ') {
            return true;
        }
        if (head.contains("\n## ") || head.contains("\n# ")) {
            return true;
        }
        int link = head.indexOf("](http");
        return link > 0 && head.lastIndexOf('[', link) >= 0;
    }
}
