package dev.gistline.language;

import java.nio.file.Path;

/** The test sets of the treebanks. */
enum TestTrees {
    EWT("ewt", "ewt-test.conllu"),
    GUM_NEWS("gum-news", "gum-newsdevtest.conllu");

    private final String label;
    private final String file;

    TestTrees(String label, String file) {
        this.label = label;
        this.file = file;
    }

    /** As the scores name it. */
    String label() {
        return label;
    }

    Treebank read(Path treebanks) {
        return Treebank.read(treebanks.resolve(file));
    }
}
