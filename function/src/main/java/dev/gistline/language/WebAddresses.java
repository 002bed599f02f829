package dev.gistline.language;

import java.util.Set;

/** Finds web and mail addresses, handles and hash tags, which stay whole. */
final class WebAddresses {
    /** Characters of the longest address that browsers take; what goes on for longer is no address. */
    private static final int LONGEST = 2048;

    /** The domain endings in common use; others are found by {@code http} or {@code www} before them. */
    private static final Set<String> ENDINGS = Set.of(
            "com", "org", "net", "gov", "edu", "mil", "uk", "co", "us", "ca", "au", "de", "fr", "eu", "io", "info",
            "tv");

    private WebAddresses() {}

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
        if (stop - at > LONGEST || text.indexOf('.', at, stop) < 0) {
            return at;
        }
        String address = text.substring(at, stop);
        int sign = address.indexOf('@');
        if (sign > 0) {
            int dot = address.indexOf('.', sign);
            return dot > sign + 1 && dot < address.length() - 1 && isPlain(address) ? stop : at;
        }
        return isDomain(address) ? stop : at;
    }

    private static int trimmed(String text, int at, int end) {
        int stop = end;
        while (stop > at && ".,;:!?)]}>\"'\u201D\u2019\u2026".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }

    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!Character.isLetterOrDigit(c) && "@._-+%".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDomain(String address) {
        int slash = address.indexOf('/');
        String host = slash > 0 ? address.substring(0, slash) : address;
        int dot = host.lastIndexOf('.');
        if (dot <= 1 || dot >= host.length() - 1 || !ENDINGS.contains(host.substring(dot + 1))) {
            return false;
        }
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (!(c < 128 && Character.isLetterOrDigit(c)) && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
