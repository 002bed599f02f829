package dev.gistline.article;

/** The triples of words of texts in which a page says what its article says. */
final class WordTrigrams {
    private final IntCounts known = new IntCounts();

    /** Adds those of a text and says how many words it has. */
    int add(String text) {
        int first = 0;
        int second = 0;
        int words = 0;
        for (String word : FoldedText.of(text).split(" ")) {
            int third = Cues.hash(word);
            known.put((first * 31 + second) * 31 + third, 1);
            first = second;
            second = third;
            words++;
        }
        return words;
    }

    /** How many of a line's first triples of words are known: 0 none is known at all, 1 few, 2 most, 3 too short to say. */
    int share(LineShape line) {
        int[] hashes = line.hashes();
        if (known.isEmpty()) {
            return 0;
        }
        if (hashes.length < 3) {
            return 3;
        }
        int found = 0;
        for (int k = 2; k < hashes.length; k++) {
            found += known.has((hashes[k - 2] * 31 + hashes[k - 1]) * 31 + hashes[k]) ? 1 : 0;
        }
        return found * 2 > hashes.length - 2 ? 2 : 1;
    }
}
