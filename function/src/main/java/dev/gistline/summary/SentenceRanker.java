package dev.gistline.summary;

import dev.gistline.actor.Cast;
import dev.gistline.language.Sentence;
import dev.gistline.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/** Chooses the sentences that say the most. */
public final class SentenceRanker {

    /**
     * @param title the analysed title, empty when there is none
     */
    public Summary summarise(
            String text, List<Sentence> title, List<Sentence> sentences, Cast cast, Timeline timeline, Budget budget) {
        List<Summary.Excerpt> lead = new ArrayList<>();
        int words = 0;
        for (Sentence sentence : sentences) {
            int more = sentence.span().in(text).split("\\s+").length;
            if (!lead.isEmpty() && (words >= budget.least() || words + more > budget.most())) {
                break;
            }
            words += more;
            lead.add(new Summary.Excerpt(sentence.span(), sentence.index(), 1.0));
        }
        return new Summary(lead);
    }
}
