package dev.gistline.language;

import dev.gistline.lab.Matches;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The running text of a treebank, one space where its words stand apart, with its true sentences and tokens.
 *
 * @param blocks its paragraphs, where the treebank tells them; else all of the text
 */
record RawText(String text, List<Span> blocks, Set<Span> sentences, Set<Span> tokens) {

    /** How much of what was found is true: F1 of exact spans, as the CoNLL 2018 shared task scores them. */
    record Segmentation(double sentences, double tokens, SentenceEnds ends) {}

    static RawText of(Treebank treebank) {
        StringBuilder text = new StringBuilder();
        Set<Span> sentences = new HashSet<>();
        Set<Span> tokens = new HashSet<>();
        List<Span> blocks = new ArrayList<>();
        int block = 0;
        for (Treebank.Tree tree : treebank.trees()) {
            if (tree.opens() && text.length() > block) {
                blocks.add(new Span(block, text.length()));
                text.append("\n\n");
                block = text.length();
            }
            int start = text.length();
            int end = start;
            for (int i = 0; i < tree.size(); i++) {
                int from = text.length();
                text.append(tree.words().get(i));
                end = text.length();
                tokens.add(new Span(from, end));
                if (tree.spaceAfter()[i]) {
                    text.append(' ');
                }
            }
            sentences.add(new Span(start, end));
        }
        blocks.add(new Span(block, text.length()));
        return new RawText(text.toString(), blocks, sentences, tokens);
    }

    Segmentation score(FreeTextSplitter splitter, Tokeniser tokeniser) {
        Set<Span> found = new HashSet<>();
        TextStyle style = TextStyle.of(text, blocks);
        blocks.forEach(block -> found.addAll(splitter.sentences(text, block, style)));
        Set<Span> words = new HashSet<>();
        found.forEach(sentence -> words.addAll(tokeniser.tokens(text, sentence)));
        return new Segmentation(f1(sentences, found), f1(tokens, words), SentenceEnds.of(text, sentences, found));
    }

    /** The F1 of other sentences. */
    double score(List<Span> found) {
        return f1(sentences, new HashSet<>(found));
    }

    private static double f1(Set<Span> gold, Set<Span> found) {
        return new Matches().add(found, gold).f1();
    }
}
