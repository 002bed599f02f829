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
            print(trees.label(), "OpenNLP", raw.score(peer.sentences(raw.text())), peer.universal(treebank));
        }
        scores.add(new Score(
                "language.gum-news.paragraphs.sentences.f1",
                RawText.of(Treebank.readAll(names.resolve("gum-news")))
                        .score(splitter, tokeniser)
                        .sentences()));
        for (String test : List.of("wikigold", "gum.news", "wnut17.dev")) {
            NameCorpus corpus = NameCorpus.read(names.resolve(test));
            scores.add(new Score("language.names." + test + ".f1", LanguageScores.names(corpus, clusters, finder)));
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
