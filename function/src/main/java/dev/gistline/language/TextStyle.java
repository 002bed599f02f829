package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.List;

/** How a text is written, which tells how far its marks and capitals can be trusted. */
enum TextStyle {
    /** As a newsroom publishes: sentences begin with a capital and end with a mark. */
    EDITED,
    /** As people write to each other: sentences often begin small. */
    FREE;

    /** Of the whole text, for one short paragraph says too little. */
    static TextStyle of(String text, List<Span> blocks) {
        int stops = 0;
        int small = 0;
        for (Span block : blocks) {
            for (int i = block.start(); i + 2 < block.end(); i++) {
                char c = text.charAt(i);
                boolean space = CharacterKinds.isSpace(text.charAt(i + 1));
                if (space && CharacterKinds.isTerminal(c) && plainWord(text, block.start(), i)) {
                    stops++;
                    small += opensSmall(text, i + 2, block.end()) ? 1 : 0;
                } else if (space && c == 'i' && i > block.start() && CharacterKinds.isSpace(text.charAt(i - 1))) {
                    small++;
                }
            }
        }
        return small * 25 > stops + 25 ? FREE : EDITED;
    }

    /** Not on a name that is written so: iPhone, eBay. */
    private static boolean opensSmall(String text, int at, int end) {
        return Character.isLowerCase(text.charAt(at)) && (at + 1 == end || !Character.isUpperCase(text.charAt(at + 1)));
    }

    /** Whether a word of small letters ends there that is too long for an abbreviation. */
    private static boolean plainWord(String text, int start, int end) {
        int word = end;
        while (word > start && Character.isLowerCase(text.charAt(word - 1))) {
            word--;
        }
        return end - word >= 4 && (word == start || CharacterKinds.isSpace(text.charAt(word - 1)));
    }
}
