package dev.gistline.language;

import dev.gistline.text.Span;

/** What a line break within a block means: nothing where text was wrapped, an end where lines are items. */
final class LineBreaks {

    private LineBreaks() {}

    /** Whether the block's lines are items of a list: several, none with a mark that ends a sentence. */
    static boolean areItems(String text, Span block) {
        int lines = 0;
        boolean inLine = false;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                inLine = false;
            } else if (!CharacterKinds.isSpace(c)) {
                lines += inLine ? 0 : 1;
                inLine = true;
            }
            if (CharacterKinds.isTerminal(c)) {
                return false;
            }
        }
        return lines >= 3;
    }

    /** Whether the line break at {@code at} ends a sentence: an empty line, or a short line before a capital. */
    static boolean breaks(String text, Span block, int at) {
        int next = at + 1;
        while (next < block.end() && CharacterKinds.isSpace(text.charAt(next))) {
            if (text.charAt(next) == '\n') {
                return true;
            }
            next++;
        }
        if (next >= block.end()) {
            return true;
        }
        int begin = at;
        while (begin > block.start() && text.charAt(begin - 1) != '\n') {
            begin--;
        }
        int end = next;
        while (end < block.end() && text.charAt(end) != '\n') {
            end++;
        }
        boolean small = Character.isLowerCase(text.charAt(next));
        return !small && (at - begin) * 3 < (end - next) * 2;
    }
}
