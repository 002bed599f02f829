package dev.gistline.language;

import dev.gistline.lab.EvalSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maltparser.MaltParserService;
import org.maltparser.core.exception.MaltChainedException;

/**
 * Trains MaltParser (Nivre's arc-eager transitions, LIBLINEAR, its own features) on the trees that Gistline's parser is
 * trained on, and prints both parsers' scores on the same words with the same predicted tags. It takes minutes, so it is
 * not part of the gates.
 */
public final class ParserPeer {
    private ParserPeer() {}

    /** Trains, parses and prints. */
    public static void print(EvalSets sets) {
        Path treebanks = sets.unpacked("language/ud");
        Path work = sets.work().resolve("malt");
        Clusters clusters = Clusters.read(ModelFile.open("clusters.bin"));
        Tagger tagger = Tagger.read(ModelFile.open("tagger.bin"));
        Parser parser = Parser.read(ModelFile.open("parser.bin"), tagger.classes());
        try {
            Files.createDirectories(work);
            Files.write(work.resolve("train.conll"), rows(Treebank.read(treebanks.resolve("train.conllu"))));
            malt(work, "-m learn -a nivreeager -l liblinear -i " + work.resolve("train.conll"));
            for (TestTrees trees : TestTrees.values()) {
                String test = trees.label();
                Treebank gold = trees.read(treebanks);
                print(
                        test,
                        "Gistline",
                        LanguageScores.parse(gold, clusters, tagger, parser).attachment());
                Path in = Files.write(work.resolve(test + ".conll"), rows(tagged(gold, clusters, tagger)));
                Path out = work.resolve(test + "-parsed.conll");
                malt(work, "-m parse -i " + in + " -o " + out);
                print(test, "MaltParser", attachment(gold, Treebank.read(out)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (MaltChainedException failed) {
            throw new IllegalStateException("MaltParser failed", failed);
        }
    }

    private static void malt(Path work, String options) throws MaltChainedException {
        new MaltParserService().runExperiment("-c peer -w " + work + " " + options);
    }

    private static Attachment attachment(Treebank gold, Treebank found) {
        Attachment attachment = new Attachment();
        for (int i = 0; i < gold.trees().size(); i++) {
            Treebank.Tree right = gold.trees().get(i);
            Treebank.Tree tree = found.trees().get(i);
            for (int word = 0; word < right.size(); word++) {
                attachment.add(right, word, tree.heads()[word], tree.relations().get(word));
            }
        }
        return attachment;
    }

    private static void print(String test, String name, Attachment attachment) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %-10s  UAS %.4f  LAS %.4f%n",
                test,
                name,
                attachment.unlabelled(),
                attachment.labelled());
    }

    /** The treebank with the tags that Gistline's tagger gives its words. */
    private static Treebank tagged(Treebank treebank, Clusters clusters, Tagger tagger) {
        Words words = new Words();
        Tagger.Scratch scratch = new Tagger.Scratch();
        List<Treebank.Tree> trees = new ArrayList<>();
        for (Treebank.Tree tree : treebank.trees()) {
            words.fill(tree.words(), clusters);
            int[] found = new int[words.size];
            tagger.tag(words, scratch, found);
            List<String> tags = new ArrayList<>();
            for (int tag : found) {
                tags.add(tagger.name(tag));
            }
            trees.add(new Treebank.Tree(
                    tree.words(),
                    tree.lemmas(),
                    tree.pos(),
                    tags,
                    tree.heads(),
                    tree.relations(),
                    tree.spaceAfter(),
                    tree.opens()));
        }
        return new Treebank(trees);
    }

    /** In the format of the CoNLL-X shared task, without what a parser does not need. */
    private static List<String> rows(Treebank treebank) {
        List<String> rows = new ArrayList<>();
        for (Treebank.Tree tree : treebank.trees()) {
            for (int i = 0; i < tree.size(); i++) {
                String tag = tree.tags().get(i);
                int head = tree.heads()[i] == tree.size() ? 0 : tree.heads()[i] + 1;
                rows.add(String.join(
                        "\t",
                        String.valueOf(i + 1),
                        tree.words().get(i),
                        "_",
                        tag,
                        tag,
                        "_",
                        String.valueOf(head),
                        tree.relations().get(i),
                        "_",
                        "_"));
            }
            rows.add("");
        }
        return rows;
    }
}
