package dev.gistline.language;

/** What kinds of characters there are, as tokens and sentences need them. */
final class CharacterKinds {

    private CharacterKinds() {}

    /** White space, no-break and zero-width too. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    /** Letters, digits, and the marks that combine with them. */
    static boolean isWordStart(String text, int at) {
        int point = text.codePointAt(at);
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK && !isPictureMark(point) || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isOpener(char c) {
        return "([{\u201C\u2018\u00AB\"'`\u201E".indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return ")]}\u201D\u2019\u00BB\"'".indexOf(c) >= 0;
    }

    static boolean isTerminal(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u3002';
    }

    /** Whether nothing but marks that close stands there. */
    static boolean onlyClosers(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && !isCloser(c) && !isTerminal(c)) {
                return false;
            }
        }
        return true;
    }

    static boolean allUpper(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code [start, at)} is letters with stops between, such as {@code U.S} or {@code a.m}. */
    static boolean dotted(String text, int start, int at) {
        int letters = 0;
        int stops = 0;
        for (int i = start; i < at; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (letters == 0 || letters > 2) {
                    return false;
                }
                letters = 0;
                stops++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else {
                return false;
            }
        }
        boolean nextLetter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        if (stops == 0) {
            // The first stop of such a word: a letter, a stop, a letter, a stop; two letters in a degree, "Ph.D."
            boolean degree = letters == 2
                    && Character.isUpperCase(text.charAt(start))
                    && Character.isLowerCase(text.charAt(start + 1));
            return (letters == 1 || degree) && nextLetter && at + 2 < text.length() && text.charAt(at + 2) == '.';
        }
        return letters == 1 || letters == 2 && !nextLetter;
    }

    static boolean isThousand(String text, int start, int end) {
        int digits = 0;
        while (start + digits < end && Character.isDigit(text.charAt(start + digits))) {
            digits++;
        }
        return digits == 3;
    }

    private static boolean isPictureMark(int point) {
        return point >= 0xFE00 && point <= 0xFE0F || point == 0x20E3;
    }

    /** The end of an emoji with all that modifies it (Unicode Technical Standard 51); {@code at} where there is none. */
    static int pictureEnd(String text, int at, int end) {
        int point = text.codePointAt(at);
        if (!Character.isEmoji(point) || point < 0x2000) {
            return at;
        }
        boolean flag = point >= 0x1F1E6 && point <= 0x1F1FF;
        int stop = at + Character.charCount(point);
        boolean joined = flag;
        while (stop < end) {
            int next = text.codePointAt(stop);
            boolean modifies = isPictureMark(next) || next == 0x200D || Character.isEmojiModifier(next);
            if (!modifies && !(joined && Character.isEmoji(next) && next > 0x2000)) {
                break;
            }
            joined = next == 0x200D;
            stop += Character.charCount(next);
        }
        return stop;
    }

    /** The end of a face in plain marks, such as {@code :-)}; {@code at} where there is none. */
    static int faceEnd(String text, int at, int end) {
        char eyes = text.charAt(at);
        if (eyes != ':' && eyes != ';' && eyes != '=') {
            return at;
        }
        int mouth = at + 1 < end && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        boolean alone = mouth + 1 == end || mouth + 1 < end && !Character.isLetterOrDigit(text.charAt(mouth + 1));
        return mouth < end
                        && alone
                        && ")(DPp".indexOf(text.charAt(mouth)) >= 0
                        && (at == 0 || isSpace(text.charAt(at - 1)))
                ? mouth + 1
                : at;
    }

    /** A word without the marks at both its ends. */
    static String core(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }
}
