package dev.gistline.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the names of character encodings where senders and pages declare them. */
final class CharsetLabel {
    /** The HTML standard asks for the declaration in the first 1024 bytes; pages put it later. */
    private static final int HEAD = 8192;

    /** What browsers take a label for, where that is not what it says: https://encoding.spec.whatwg.org/#names-and-labels. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            // A page that reads as ASCII up to its declaration is not in UTF-16, whatever it declares.
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"),
            Map.entry("unicode", "UTF-8"),
            Map.entry("utf8", "UTF-8"));

    private CharsetLabel() {}

    static Optional<Charset> inContentType(@Nullable String contentType) {
        return contentType == null ? Optional.empty() : after(contentType.toLowerCase(Locale.ROOT), 0);
    }

    /** In {@code <meta charset>}, {@code <meta http-equiv>} or an XML declaration. */
    static Optional<Charset> inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("<?xml")) {
            int end = head.indexOf("?>");
            int encoding = head.indexOf("encoding");
            if (encoding > 0 && encoding < end) {
                Optional<Charset> declared = value(head, encoding + "encoding".length());
                if (declared.isPresent()) {
                    return declared;
                }
            }
        }
        for (int meta = head.indexOf("<meta"); meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
            int end = head.indexOf('>', meta);
            Optional<Charset> declared = end < 0 ? Optional.empty() : after(head.substring(0, end), meta);
            if (declared.isPresent()) {
                return declared;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> after(String text, int from) {
        int at = text.indexOf("charset", from);
        return at < 0 ? Optional.empty() : value(text, at + "charset".length());
    }

    private static Optional<Charset> value(String text, int from) {
        int start = from;
        while (start < text.length() && " \t\r\n=\"'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && " \t\r\n;\"'/>,?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return named(text.substring(start, end));
    }

    private static Optional<Charset> named(String label) {
        try {
            String name = MEANT.getOrDefault(label, label);
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
