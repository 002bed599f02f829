package dev.gistline.summary;

import dev.gistline.actor.Cast;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import dev.gistline.text.WordCount;
import dev.gistline.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chooses the sentences that say the most. Safe for use by many threads. */
public final class SentenceRanker {
    /** Words of a long sentence of news: with less left a summary may end, rather than be filled with what is short. */
    private static final int LONG_SENTENCE = 30;

    private final Model model;

    /** With the model of this build. */
    public SentenceRanker() {
        this(Model.shipped());
    }

    SentenceRanker(Model model) {
        this.model = model;
    }

    /**
     * The best summary within the budget; the whole article where that is within it, and never nothing where the article
     * has a sentence.
     *
     * @param title the analysed title, empty when there is none
     * @param headings where in {@code text} headings stand, whose sentences are shown only where the whole article is
     */
    public Summary summarise(
            String text,
            List<Sentence> title,
            List<Sentence> sentences,
            List<Span> headings,
            Cast cast,
            Timeline timeline,
            Budget budget) {
        if (sentences.isEmpty()) {
            return new Summary(List.of(), List.of());
        }
        Candidates candidates = Candidates.of(text, title, sentences, headings, cast, timeline);
        double[] scores = standard(raw(candidates));
        List<Summary.Scored> scored = scored(sentences, scores);
        int articleWords = 0;
        for (Sentence sentence : sentences) {
            articleWords += WordCount.of(text, sentence.span());
        }
        boolean shown = articleWords <= budget.most() && sentences.size() <= budget.sentences() && budget.ratio() == 1;
        return new Summary(
                shown ? whole(text, sentences, scores) : excerpts(text, candidates, scores, budget, articleWords),
                scored);
    }

    private static List<Summary.Excerpt> whole(String text, List<Sentence> sentences, double[] scores) {
        List<Summary.Excerpt> excerpts = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Sentence sentence = sentences.get(i);
            Span shown = new Span(
                    Trimmer.afterDateline(text, sentence), sentence.span().end());
            excerpts.add(new Summary.Excerpt(shown, i, scores[i], "the article is short and shown whole"));
        }
        return excerpts;
    }

    private List<Summary.Excerpt> excerpts(
            String text, Candidates candidates, double[] scores, Budget budget, int articleWords) {
        int most = Math.min(articleWords, budget.mostOf(articleWords));
        // It goes on while a long sentence would still fit.
        int least = budget.ratio() < 1 || budget.sentences() < candidates.size()
                ? budget.least()
                : Math.max(budget.least(), most - LONG_SENTENCE);
        List<Integer> chosen = choose(candidates, least, most, budget.sentences());
        if (chosen.isEmpty()) {
            return List.of(front(text, candidates, scores, most));
        }
        Reasons reasons = Reasons.of(candidates, model);
        List<Summary.Excerpt> excerpts = new ArrayList<>();
        int before = -2;
        for (int sentence : chosen) {
            excerpts.add(new Summary.Excerpt(
                    candidates.get(sentence).span(), sentence, scores[sentence], reasons.of(sentence, before)));
            before = sentence;
        }
        return excerpts;
    }

    private static List<Summary.Scored> scored(List<Sentence> sentences, double[] scores) {
        List<Summary.Scored> scored = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            // Sentences beyond those considered are as little likely to be chosen as can be.
            scored.add(new Summary.Scored(sentences.get(i).span(), i < scores.length ? scores[i] : 0));
        }
        return scored;
    }

    /** The indexes of the best sentences, ascending; empty where each has more than {@code most} words. */
    List<Integer> choose(Candidates candidates, int least, int most, int sentences) {
        return Selector.select(candidates, model, raw(candidates), Math.min(least, most), most, sentences);
    }

    private double[] raw(Candidates candidates) {
        double[] scores = new double[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.score(candidates.get(i).features());
        }
        return scores;
    }

    /** The logistic of how many standard deviations each score lies above the article's mean. */
    private static double[] standard(double[] scores) {
        double sum = 0;
        double squares = 0;
        for (double score : scores) {
            sum += score;
            squares += score * score;
        }
        double mean = sum / scores.length;
        double deviation = Math.sqrt(Math.max(0, squares / scores.length - mean * mean));
        return Arrays.stream(scores)
                .map(score -> deviation < 1e-9 ? 0.5 : 1 / (1 + Math.exp((mean - score) / deviation)))
                .toArray();
    }

    /** No sentence is within the budget: the first one up to its last comma within it, else to its last word. */
    private static Summary.Excerpt front(String text, Candidates candidates, double[] scores, int most) {
        int sentence = 0;
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).fit()) {
                sentence = i;
                break;
            }
        }
        Span span = candidates.get(sentence).span();
        int words = 0;
        int wordEnd = span.start();
        int clauseEnd = span.start();
        for (int at = span.start(); at <= span.end() && words < most; at++) {
            boolean ends = at == span.end() || Character.isWhitespace(text.charAt(at));
            if (ends && at > wordEnd && !Character.isWhitespace(text.charAt(at - 1))) {
                words++;
                wordEnd = at;
                if (",;:—–".indexOf(text.charAt(at - 1)) >= 0) {
                    clauseEnd = at - 1;
                }
            }
        }
        int end = clauseEnd - span.start() > (wordEnd - span.start()) / 2 ? clauseEnd : wordEnd;
        return new Summary.Excerpt(
                new Span(span.start(), end),
                sentence,
                scores[sentence],
                "no sentence is within the budget: the front of the first");
    }
}
