package dev.gistline.language;

import java.nio.ByteBuffer;

/**
 * The frequent words that the treebanks tag in one way alone, nearly half of running text, so that the tagger need not
 * weigh them. An open-addressing table: 24 bits check the word's hash, 8 name its tag.
 */
final class UnambiguousWords {
    static final int TAG_BITS = 8;

    private final int[] slots;

    UnambiguousWords(int[] slots) {
        this.slots = slots;
    }

    static UnambiguousWords read(ByteBuffer file) {
        int[] slots = new int[1 << file.getInt()];
        file.asIntBuffer().get(slots);
        file.position(file.position() + Integer.BYTES * slots.length);
        return new UnambiguousWords(slots);
    }

    static int entry(long form, int tag) {
        return check(form) | tag;
    }

    private static int check(long form) {
        return (int) (form >>> Integer.SIZE) & -1 << TAG_BITS;
    }

    /** The word's one tag, or -1. */
    int tag(long form) {
        int check = check(form);
        int slot = (int) form & slots.length - 1;
        for (int entry = slots[slot]; entry != 0; entry = slots[slot]) {
            if ((entry & -1 << TAG_BITS) == check) {
                return entry & (1 << TAG_BITS) - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }
}
