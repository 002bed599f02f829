package dev.gistline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures the parts of the engine against marked text. */
final class LanguageScores {

    private LanguageScores() {}

    /**
     * @param tags Penn's
     * @param universal parts of speech
     */
    record Parsing(double tags, double universal, Attachment attachment) {}

    static Parsing parse(Treebank treebank, Clusters clusters, Tagger tagger, Parser parser) {
        Words words = new Words();
        Tagger.Scratch tagging = new Tagger.Scratch();
        Parser.Scratch parsing = new Parser.Scratch();
        int all = 0;
        int tags = 0;
        int parts = 0;
        Attachment attachment = new Attachment();
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
                attachment.add(tree, i, parsing.state.head[i], relation);
            }
        }
        return new Parsing(tags / (double) all, parts / (double) all, attachment);
    }

    /** The names found in each sentence, those of a text made to agree. */
    static List<List<Name>> names(NameCorpus corpus, Clusters clusters, NameFinder finder) {
        Words words = new Words();
        NameFinder.Scratch scratch = new NameFinder.Scratch();
        List<List<Name>> found = new ArrayList<>();
        for (List<NameCorpus.Marked> text : corpus.texts()) {
            List<List<String>> sentences =
                    text.stream().map(NameCorpus.Marked::words).toList();
            TextCapitalisation capitals = TextCapitalisation.of(sentences);
            List<int[]> marks = new ArrayList<>();
            List<int[]> worth = new ArrayList<>();
            for (List<String> sentence : sentences) {
                words.fill(sentence, clusters);
                int[] scores = finder.scores(words, scratch);
                capitals.weigh(sentence, scores);
                finder.mark(scores, scratch);
                marks.add(Arrays.copyOf(scratch.marks, words.size));
                worth.add(scores);
            }
            NameConsistency.settle(sentences, marks, (sentence, name) -> finder.types(worth.get(sentence), name));
            for (int[] own : marks) {
                found.add(NameFinder.names(own, own.length));
            }
        }
        return found;
    }
}
