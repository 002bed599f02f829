package dev.gistline.language;

import dev.gistline.lab.EvalSets;
import dev.gistline.lab.Gate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures the language engine on the test sets of the treebanks and name corpora; OpenNLP is printed beside. */
public final class LanguageGate implements Gate {

    @Override
    public String stage() {
        return "language";
    }

    @Override
    public List<Score> measure(EvalSets sets) {
        List<Score> scores = new ArrayList<>();
        Path treebanks = sets.unpacked("language/ud");
        Path names = sets.unpacked("language/ner");
        Abbreviations abbreviations = Abbreviations.read();
        Clusters clusters = Clusters.read(ModelFile.open("clusters.bin"));
        Tokeniser tokeniser = new Tokeniser(abbreviations);
        Tagger tagger = Tagger.read(ModelFile.open("tagger.bin"));
        FreeTextSplitter splitter = FreeTextSplitter.read(abbreviations, tagger);
        Parser parser = Parser.read(ModelFile.open("parser.bin"), tagger.classes());
        NameFinder finder = NameFinder.read(ModelFile.open("names.bin"));
        OpenNlp peer = OpenNlp.load();
        GoldenRules rules = GoldenRules.read(sets.root().resolve("language/golden_rules.jsonl"));
        scores.add(new Score("language.sentences.golden", rules.right(splitter)));
        for (TestTrees trees : TestTrees.values()) {
            Treebank treebank = trees.read(treebanks);
            RawText raw = RawText.of(treebank);
            RawText.Segmentation cuts = raw.score(splitter, tokeniser);
            LanguageScores.Parsing parsing = LanguageScores.parse(treebank, clusters, tagger, parser);
            scores.addAll(scores(trees.label(), cuts, parsing));
            print(trees.label(), "Gistline", cuts.sentences(), parsing.universal());
            System.out.println("  " + trees.label() + " " + cuts.ends());
            print(trees.label(), "OpenNLP", raw.score(peer.sentences(raw.text())), peer.universal(treebank));
        }
        RawText.Segmentation paragraphs =
                RawText.of(Treebank.readAll(names.resolve("gum-news"))).score(splitter, tokeniser);
        System.out.println("  gum-news, paragraphs kept " + paragraphs.ends());
        scores.add(new Score("language.gum-news.paragraphs.sentences.f1", paragraphs.sentences()));
        for (String test : NameStudy.SETS) {
            NameCorpus corpus = NameCorpus.read(names.resolve(test));
            double f1 = NameCorpus.f1(corpus.sentences(), LanguageScores.names(corpus, clusters, finder));
            scores.add(new Score("language.names." + test + ".f1", f1));
        }
        return scores;
    }

    private static List<Score> scores(String test, RawText.Segmentation cuts, LanguageScores.Parsing parsing) {
        return List.of(
                new Score("language." + test + ".sentences.f1", cuts.sentences()),
                new Score("language." + test + ".tokens.f1", cuts.tokens()),
                new Score("language." + test + ".tags", parsing.tags()),
                new Score("language." + test + ".uas", parsing.attachment().unlabelled()),
                new Score("language." + test + ".las", parsing.attachment().labelled()));
    }

    private static void print(String test, String name, double sentences, double universal) {
        System.out.printf(
                Locale.ROOT, "  %-8s %-8s  sentences F1 %.4f  universal tags %.4f%n", test, name, sentences, universal);
    }
}
