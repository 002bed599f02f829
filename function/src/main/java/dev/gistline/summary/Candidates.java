package dev.gistline.summary;

import dev.gistline.actor.Cast;
import dev.gistline.language.Sentence;
import dev.gistline.text.Span;
import dev.gistline.text.WordCount;
import dev.gistline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of an article with all by which a summary is chosen from them. */
final class Candidates {
    /** What matters in a text stands before; similarities of all pairs of more would cost too much. */
    static final int MOST = 200;

    private final List<Candidate> sentences;
    private final double[][] similarity;

    private Candidates(List<Candidate> sentences, double[][] similarity) {
        this.sentences = List.copyOf(sentences);
        this.similarity = similarity;
    }

    /**
     * @param title the analysed title, empty when there is none
     * @param headings where the text's headings stand: what they say is no prose, whatever its form
     */
    static Candidates of(
            String text,
            List<Sentence> title,
            List<Sentence> article,
            List<Span> headings,
            Cast cast,
            Timeline timeline) {
        List<Sentence> considered = article.size() > MOST ? article.subList(0, MOST) : article;
        Terms terms = Terms.of(considered);
        double[][] similarity = similarity(terms, considered.size());
        Quotes quotes = Quotes.of(text, considered.stream().map(Sentence::span).toList());
        double[][] features = new double[considered.size()][Feature.values().length];
        Topicality.into(features, terms, similarity, title);
        Coverage.into(features, cast, timeline);
        Antecedents antecedents = new Antecedents(text, considered, cast);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < considered.size(); i++) {
            Sentence sentence = considered.get(i);
            Span span = Trimmer.shown(text, sentence);
            int words = WordCount.of(text, span);
            Opening opening = Opening.of(sentence, span);
            boolean dangles = opening.dangles(candidates.stream().noneMatch(Candidate::fit));
            boolean leansBack = dangles || leansBack(sentence, quotes, i);
            Features.into(features[i], text, sentence, span, words, i, considered.size(), quotes.share(i), dangles);
            candidates.add(new Candidate(
                    i,
                    span,
                    words,
                    Fitness.isProse(text, sentence, span, words) && !isWithin(headings, sentence.span()),
                    leansBack,
                    quotes.goesOn(i),
                    antecedents.ofNoun(i, opening.definite()),
                    antecedents.ofName(i).stream()
                            .filter(before -> candidates.get(before).fit())
                            .toList(),
                    boxed(features[i])));
        }
        return new Candidates(candidates, similarity);
    }

    private static boolean leansBack(Sentence sentence, Quotes quotes, int i) {
        return quotes.continues(i) || quotes.share(i) > 0.9 || speakerIsPronoun(sentence, quotes.share(i));
    }

    private static boolean isWithin(List<Span> headings, Span sentence) {
        return headings.stream().anyMatch(heading -> heading.contains(sentence));
    }

    private static List<Double> boxed(double[] values) {
        List<Double> boxed = new ArrayList<>(values.length);
        for (double value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    private static double[][] similarity(Terms terms, int sentences) {
        double[][] similarity = new double[sentences][sentences];
        for (int i = 0; i < sentences; i++) {
            for (int j = 0; j < i; j++) {
                similarity[i][j] = terms.similarity(i, j);
                similarity[j][i] = similarity[i][j];
            }
        }
        return similarity;
    }

    /** "…," he said: the speaker was named before. */
    private static boolean speakerIsPronoun(Sentence sentence, double quoted) {
        if (quoted < 0.5) {
            return false;
        }
        for (int i = 1; i < sentence.size(); i++) {
            boolean reports = Cues.REPORTING.contains(lower(sentence, i));
            if (reports && Cues.THIRD.contains(lower(sentence, i - 1))
                    || i + 1 < sentence.size() && reports && Cues.THIRD.contains(lower(sentence, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    int size() {
        return sentences.size();
    }

    Candidate get(int sentence) {
        return sentences.get(sentence);
    }

    /** The cosine of two sentences' content words, 0 to 1. */
    double similarity(int one, int other) {
        return similarity[one][other];
    }
}
