package dev.gistline.language;

import java.util.Set;

/** Finds web and mail addresses, handles and hash tags, which stay whole. */
final class Addresses {
    /** The domain endings in common use; others are found by {@code http} or {@code www} before them. */
    private static final Set<String> ENDINGS = Set.of(
            "com", "org", "net", "gov", "edu", "mil", "uk", "co", "us", "ca", "au", "de", "fr", "eu", "io", "info",
            "tv");

    private Addresses() {}

    /** The end of the address that begins at {@code at}, or {@code at}. */
    static int end(String text, int at, int end) {
        char first = text.charAt(at);
        if ((first == '@' || first == '#') && at + 1 < end && Character.isLetter(text.charAt(at + 1))) {
            int stop = at + 1;
            while (stop < end && (Character.isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == '_')) {
                stop++;
            }
            return stop;
        }
        if (!Character.isLetterOrDigit(first)) {
            return at;
        }
        int stop = trimmed(text, at, end);
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            return stop;
        }
        int sign = text.indexOf('@', at);
        if (sign > at && sign < stop) {
            int dot = text.indexOf('.', sign);
            return dot > sign + 1 && dot < stop - 1 && plain(text, at, stop) ? stop : at;
        }
        return isDomain(text, at, stop) ? stop : at;
    }

    private static int trimmed(String text, int at, int end) {
        int stop = end;
        while (stop > at && ".,;:!?)]}>\"'\u201D\u2019\u2026".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private static boolean plain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "@._-+%".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDomain(String text, int at, int stop) {
        int slash = text.indexOf('/', at);
        int host = slash > at && slash < stop ? slash : stop;
        int dot = text.lastIndexOf('.', host - 1);
        if (dot <= at + 1 || dot >= host - 1 || !ENDINGS.contains(text.substring(dot + 1, host))) {
            return false;
        }
        for (int i = at; i < host; i++) {
            char c = text.charAt(i);
            if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
