package dev.gistline.language;

import java.util.ArrayList;
import java.util.List;

/** Measures the parts of the engine against marked text. */
final class LanguageScores {

    private LanguageScores() {}

    /**
     * @param tags Penn's
     * @param universal parts of speech
     */
    record Parsing(double tags, double universal, double heads, double labelled) {}

    static Parsing parse(Treebank treebank, Clusters clusters, Tagger tagger, Parser parser) {
        Words words = new Words();
        Tagger.Scratch tagging = new Tagger.Scratch();
        Parser.Scratch parsing = new Parser.Scratch();
        int all = 0;
        int tags = 0;
        int parts = 0;
        int heads = 0;
        int labelled = 0;
        for (Treebank.Tree tree : treebank.trees()) {
            words.fill(tree.words(), clusters);
            int[] tagged = new int[words.size];
            tagger.tag(words, tagging, tagged);
            parser.parse(words, tagged, parsing);
            for (int i = 0; i < words.size; i++) {
                all++;
                String tag = tagger.name(tagged[i]);
                tags += tag.equals(tree.tags().get(i)) ? 1 : 0;
                String relation = parser.relation(parsing.state.label[i]);
                parts += UniversalTags.of(tag, relation, tree.words().get(i))
                                .equals(tree.pos().get(i))
                        ? 1
                        : 0;
                if (parsing.state.head[i] == tree.heads()[i]) {
                    heads++;
                    labelled += universal(relation)
                                    .equals(universal(tree.relations().get(i)))
                            ? 1
                            : 0;
                }
            }
        }
        return new Parsing(tags / (double) all, parts / (double) all, heads / (double) all, labelled / (double) all);
    }

    /** Without its subtype, as the CoNLL shared tasks score relations. */
    static String universal(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    static double names(NameCorpus corpus, Clusters clusters, NameFinder finder) {
        Words words = new Words();
        NameFinder.Scratch scratch = new NameFinder.Scratch();
        List<List<Name>> found = new ArrayList<>();
        for (NameCorpus.Marked sentence : corpus.sentences()) {
            words.fill(sentence.words(), clusters);
            finder.mark(words, scratch);
            found.add(NameFinder.names(scratch.marks, words.size));
        }
        return NameCorpus.f1(corpus.sentences(), found);
    }
}
