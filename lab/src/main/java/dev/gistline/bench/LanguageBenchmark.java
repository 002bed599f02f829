package dev.gistline.bench;

import dev.gistline.article.Article;
import dev.gistline.article.Block;
import dev.gistline.brief.Analysis;
import dev.gistline.language.LanguageEngine;
import dev.gistline.language.OpenNlp;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From an article's text to its sentences, tokens, lemmas, tags, parses and names. */
@State(Scope.Benchmark)
@NullUnmarked // JMH fills it
public class LanguageBenchmark {

    private record Text(String text, List<Span> blocks) {

        static Text of(Article article) {
            return new Text(
                    article.text(), article.blocks().stream().map(Block::span).toList());
        }
    }

    private LanguageEngine engine;
    private OpenNlp openNlp;
    private List<Text> news;
    private int next;

    @Setup
    public void read() {
        engine = LanguageEngine.load();
        openNlp = OpenNlp.load();
        news = Inputs.news().stream().map(Analysis::article).map(Text::of).toList();
    }

    @Benchmark
    public List<Sentence> language(Work work) {
        Text text = news.get(next++ % news.size());
        List<Sentence> sentences = engine.analyse(text.text(), text.blocks());
        for (Sentence sentence : sentences) {
            work.units += sentence.size();
        }
        return sentences;
    }

    /** Sentences, tokens and parts of speech alone. */
    @Benchmark
    public List<String[]> openNlp(Work work) {
        Text text = news.get(next++ % news.size());
        List<String[]> tags = new ArrayList<>();
        for (Span block : text.blocks()) {
            for (String[] sentence : openNlp.tags(block.in(text.text()))) {
                work.units += sentence.length;
                tags.add(sentence);
            }
        }
        return tags;
    }
}
