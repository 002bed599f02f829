package dev.gistline.language;

import java.nio.ByteBuffer;
import java.util.List;

/** Gives each word its Penn Treebank tag, from left to right, each decided on the words around and the tags before. */
final class Tagger {
    private final List<String> tags;
    private final UnambiguousWords plain;
    private final Scorer scorer;

    Tagger(List<String> tags, UnambiguousWords plain, Scorer scorer) {
        this.tags = tags;
        this.plain = plain;
        this.scorer = scorer;
    }

    static Tagger read(ByteBuffer file) {
        return new Tagger(ModelFile.strings(file), UnambiguousWords.read(file), Weights.read(file));
    }

    String name(int tag) {
        return tags.get(tag);
    }

    /** The number of a tag that the treebanks have. */
    int number(String tag) {
        return tags.indexOf(tag);
    }

    TagClasses classes() {
        return new TagClasses(tags);
    }

    int count() {
        return tags.size();
    }

    /** Room for one thread's work. */
    static final class Scratch {
        final Features features = new Features(TaggerFeatures.MOST);
        final int[] scores = new int[256];
    }

    /** @param into the tags' numbers, from 0 */
    void tag(Words words, Scratch scratch, int[] into) {
        int before = -1;
        int twoBefore = -1;
        for (int i = 0; i < words.size; i++) {
            int best = plain.tag(words.form[i + Words.PAD]);
            if (best < 0) {
                TaggerFeatures.extract(words, i, before, twoBefore, scratch.features);
                scorer.score(scratch.features, scratch.scores);
                best = best(scratch.scores, tags.size());
            }
            into[i] = best;
            twoBefore = before;
            before = best;
        }
    }

    static int best(int[] scores, int count) {
        int best = 0;
        for (int k = 1; k < count; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }
}
