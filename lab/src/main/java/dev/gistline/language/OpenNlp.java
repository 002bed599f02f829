package dev.gistline.language;

import dev.gistline.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.SimpleTokenizer;

/** What the language engine is measured beside: Apache OpenNLP with its own models, trained on the same treebank. */
public final class OpenNlp {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final SentenceDetectorME detector;
    private final POSTaggerME tagger;

    private OpenNlp(SentenceDetectorME detector, POSTaggerME tagger) {
        this.detector = detector;
        this.tagger = tagger;
    }

    /** With its models from the class path. */
    public static OpenNlp load() {
        try (InputStream sentences = Objects.requireNonNull(OpenNlp.class.getResourceAsStream(SENTENCES));
                InputStream tags = Objects.requireNonNull(OpenNlp.class.getResourceAsStream(TAGS))) {
            return new OpenNlp(
                    new SentenceDetectorME(new SentenceModel(sentences)),
                    new POSTaggerME(new POSModel(tags), POSTagFormat.UD));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Span> sentences(String text) {
        return Arrays.stream(detector.sentPosDetect(text))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
    }

    /** The parts of speech of each sentence of {@code text}, cut to tokens by kinds of characters. */
    public List<String[]> tags(String text) {
        return Arrays.stream(detector.sentDetect(text))
                .map(sentence -> tagger.tag(SimpleTokenizer.INSTANCE.tokenize(sentence)))
                .toList();
    }

    /** The share of a treebank's words, given as such, that get the right universal part of speech. */
    double universal(Treebank treebank) {
        int all = 0;
        int right = 0;
        for (Treebank.Tree tree : treebank.trees()) {
            String[] found = tagger.tag(tree.words().toArray(new String[0]));
            for (int i = 0; i < found.length; i++) {
                all++;
                right += found[i].equals(tree.pos().get(i)) ? 1 : 0;
            }
        }
        return right / (double) all;
    }
}
