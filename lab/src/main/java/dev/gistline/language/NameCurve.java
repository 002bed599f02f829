package dev.gistline.language;

import dev.gistline.language.NameCorpus.Marked;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The learning curve of the name finder: what one field alone learns from an eighth, a quarter, a half and all of the texts. A
 * field takes minutes, so it is not part of the gates.
 */
final class NameCurve {
    private static final List<Integer> PARTS = List.of(8, 4, 2, 1);
    private static final int SEEDS = 2;

    /** So many sentences in a row stay together where a corpus does not tell its documents. */
    private static final int TOGETHER = 20;

    private NameCurve() {}

    /** Trains and prints. */
    static void print(Path names, Clusters clusters) {
        List<NameCorpus> few = LanguageTraining.NAME_CORPORA.stream()
                .map(name -> NameCorpus.read(names.resolve(name)))
                .toList();
        NameCorpus large = NameCorpus.read(names.resolve(LanguageTraining.LARGE_NAME_CORPUS));
        for (int part : PARTS) {
            for (int seed = 1; seed <= (part == 1 ? 1 : SEEDS); seed++) {
                int drawing = seed;
                List<Marked> sentences = few.stream()
                        .flatMap(corpus -> drawn(corpus, part, drawing).stream())
                        .toList();
                List<Marked> many = drawn(large, part, seed);
                byte[] model = new NameTraining(clusters, 1)
                        .alone(sentences, many, LanguageTraining.LARGE_NAME_PARTS, LanguageTraining.NAME_ROUNDS);
                NameFinder finder = NameFinder.read(ByteBuffer.wrap(model));
                System.out.printf(
                        Locale.ROOT, "1/%d  seed %d  %6d sentences", part, seed, sentences.size() + many.size());
                for (String set : NameStudy.SETS) {
                    NameCorpus test = NameCorpus.read(names.resolve(set));
                    double f1 = NameCorpus.f1(test.sentences(), LanguageScores.names(test, clusters, finder));
                    System.out.printf(Locale.ROOT, "  %s %.4f", set, f1);
                }
                System.out.println();
            }
        }
    }

    /** One document in so many, or one run of sentences. */
    static List<Marked> drawn(NameCorpus corpus, int part, int seed) {
        List<List<Marked>> texts = new ArrayList<>(corpus.texts());
        if (texts.size() == corpus.sentences().size()) {
            texts.clear();
            for (int i = 0; i < corpus.sentences().size(); i += TOGETHER) {
                int end = Math.min(i + TOGETHER, corpus.sentences().size());
                texts.add(corpus.sentences().subList(i, end));
            }
        }
        Collections.shuffle(texts, new Random(seed));
        return texts.subList(0, (texts.size() + part - 1) / part).stream()
                .flatMap(List::stream)
                .toList();
    }
}
