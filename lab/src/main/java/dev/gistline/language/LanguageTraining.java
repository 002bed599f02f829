package dev.gistline.language;

import dev.gistline.lab.EvalSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Trains all models of the engine and writes them beside the code that reads them. */
public final class LanguageTraining {
    public static final List<String> PARTS = List.of("clusters", "boundaries", "tagger", "lemmas", "parser", "names");

    /** The parts of the trees, each tagged by a tagger that learnt from the others, when the parser and the splitter learn. */
    private static final int FOLDS = 5;

    private static final int FOLD_ROUNDS = 4;
    private static final int TAGGER_ROUNDS = 6;
    private static final int PARSER_ROUNDS = 10;
    private static final int BOUNDARY_ROUNDS = 5;

    static final List<String> NAME_CORPORA =
            List.of("crossner.train", "crossner.dev", "uner.ewt.dev", "uner.pud", "gum.other", "wnut17.train", "btc");
    static final String LARGE_NAME_CORPUS = "gmb.train";
    /** Each round takes one part of so many. */
    static final int LARGE_NAME_PARTS = 2;

    private static final int NAME_RUNS = 3;
    static final int NAME_ROUNDS = 8;

    private final Path treebanks;
    private final Path names;
    private final Path work;
    private final Path models;

    LanguageTraining(Path treebanks, Path names, Path work, Path models) {
        this.treebanks = treebanks;
        this.names = names;
        this.work = work;
        this.models = models;
    }

    public static LanguageTraining of(EvalSets sets) {
        return new LanguageTraining(
                sets.unpacked("language/ud"),
                sets.unpacked("language/ner"),
                sets.work().resolve("clusters"),
                Path.of("function/src/main/resources/dev/gistline/language"));
    }

    /**
     * @param named which of {@link #PARTS}; those not named are taken as they are; all where none is named
     */
    public void train(List<String> named) {
        List<String> parts = named.isEmpty() ? PARTS : named;
        if (parts.contains("clusters")) {
            write("clusters.bin", ClusterTraining.pack(work));
        }
        Clusters clusters = Clusters.read(read("clusters.bin"));
        Treebank treebank = Treebank.read(treebanks.resolve("train.conllu"));
        List<Treebank.Tree> all = new ArrayList<>(treebank.trees());
        all.addAll(development());
        TaggerTraining tagging = new TaggerTraining(clusters, all);
        if (parts.contains("boundaries")) {
            write("boundaries.bin", boundaries(clusters, treebank, tagging));
        }
        if (parts.contains("tagger")) {
            write("tagger.bin", tagging.train(List.of(treebank.trees(), all), TAGGER_ROUNDS));
        }
        if (parts.contains("lemmas")) {
            write("lemmas.bin", LemmaTraining.pack(treebank));
        }
        if (parts.contains("parser")) {
            List<ParserTraining.Tagged> samples = Stream.of(treebank.trees(), all)
                    .map(trees -> new ParserTraining.Tagged(trees, tagging.jackknife(trees, FOLDS, FOLD_ROUNDS)))
                    .toList();
            write(
                    "parser.bin",
                    new ParserTraining(clusters, samples.getLast(), tagging.tags()).train(samples, PARSER_ROUNDS));
        }
        if (parts.contains("names")) {
            write("names.bin", names(clusters));
        }
    }

    private byte[] boundaries(Clusters clusters, Treebank treebank, TaggerTraining tagging) {
        List<Treebank.Tree> web =
                Treebank.read(treebanks.resolve("ewt-train.conllu")).trees();
        List<Treebank.Tree> trees = new ArrayList<>(web);
        trees.addAll(Treebank.read(treebanks.resolve("ewt-dev.conllu")).trees());
        int free = trees.size();
        trees.addAll(treebank.trees().subList(web.size(), treebank.trees().size()));
        List<Tagger> taggers = tagging.jackknifed(trees, FOLDS, FOLD_ROUNDS);
        return new BoundaryTraining(clusters).train(RawText.of(new Treebank(trees)), free, taggers, BOUNDARY_ROUNDS);
    }

    private byte[] names(Clusters clusters) {
        List<NameCorpus.Marked> sentences = new ArrayList<>();
        for (String corpus : NAME_CORPORA) {
            sentences.addAll(NameCorpus.read(names.resolve(corpus)).sentences());
        }
        List<NameCorpus.Marked> large =
                NameCorpus.read(names.resolve(LARGE_NAME_CORPUS)).sentences();
        return new NameTraining(clusters, NAME_RUNS).train(sentences, large, LARGE_NAME_PARTS, NAME_ROUNDS);
    }

    /**
     * The development trees but for GUM's news, which are among the test trees too. The settings were chosen on them; now
     * that they are, more text is worth more than a measure.
     */
    private List<Treebank.Tree> development() {
        Set<List<String>> tested = new HashSet<>();
        for (TestTrees trees : TestTrees.values()) {
            trees.read(treebanks).trees().forEach(tree -> tested.add(tree.words()));
        }
        return Stream.of("ewt-dev.conllu", "gum-dev.conllu")
                .flatMap(file -> Treebank.read(treebanks.resolve(file)).trees().stream())
                .filter(tree -> !tested.contains(tree.words()))
                .toList();
    }

    private ByteBuffer read(String name) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(models.resolve(name)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String name, byte[] model) {
        try {
            Files.createDirectories(models);
            Files.write(models.resolve(name), model);
            System.err.printf("%s %.2f MB%n", name, model.length / 1e6);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
