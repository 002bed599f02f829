package dev.gistline.summary;

import dev.gistline.brief.Analysis;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with its references, ready to be summarised and scored many times.
 *
 * @param words each candidate sentence's stems, by reference
 */
record Story(String id, Analysis analysis, Candidates candidates, List<Rouge> references, List<List<int[]>> words) {

    static Story of(String id, Analysis analysis, List<List<String>> references) {
        String text = analysis.article().text();
        Candidates candidates = Candidates.of(
                text,
                analysis.title(),
                analysis.sentences(),
                analysis.article().headings(),
                analysis.cast(),
                analysis.timeline());
        List<Rouge> scorers = new ArrayList<>();
        List<List<int[]>> words = new ArrayList<>();
        for (List<String> reference : references) {
            Rouge scorer = new Rouge(reference);
            List<int[]> sentences = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                sentences.add(scorer.words(candidates.get(i).span().in(text)));
            }
            scorers.add(scorer);
            words.add(sentences);
        }
        return new Story(id, analysis, candidates, scorers, words);
    }

    /** The mean over the references. */
    Rouge.Score score(List<Integer> chosen) {
        double r1 = 0;
        double r2 = 0;
        for (int i = 0; i < references.size(); i++) {
            List<int[]> own = words.get(i);
            Rouge.Score score =
                    references.get(i).score(chosen.stream().map(own::get).toList());
            r1 += score.r1() / references.size();
            r2 += score.r2() / references.size();
        }
        return new Rouge.Score(r1, r2);
    }

    String shown(int sentence) {
        Span span = candidates.get(sentence).span();
        return span.in(analysis.article().text());
    }

    /** Words of all that is chosen. */
    int length(List<Integer> chosen) {
        int words = 0;
        for (int sentence : chosen) {
            words += candidates.get(sentence).words();
        }
        return words;
    }
}
