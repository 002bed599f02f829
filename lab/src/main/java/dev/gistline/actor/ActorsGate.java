package dev.gistline.actor;

import dev.gistline.lab.EvalSets;
import dev.gistline.lab.Gate;
import dev.gistline.language.LanguageEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures the actors: on GUM's news documents and on the gold briefs. */
public final class ActorsGate implements Gate {
    /** Of GUM's news those that the treebank keeps for development and test: the parser was trained on the others. */
    private static final Set<String> UNSEEN = Set.of(
            "GUM_news_homeopathic.conllu",
            "GUM_news_iodine.conllu",
            "GUM_news_nasa.conllu",
            "GUM_news_sensitive.conllu");

    @Override
    public String stage() {
        return "actors";
    }

    @Override
    public List<Score> measure(EvalSets sets) {
        List<Score> scores = new ArrayList<>();
        List<GumDocument> news =
                GumDocument.folder(sets.unpacked("language/ner").resolve("gum-news"));
        Lexicon lexicon = Lexicon.load();
        BCubed alias = AliasScore.of(news, lexicon);
        scores.add(new Score("actors.gum.alias.b3", alias.f1()));
        scores.add(new Score("actors.gum.alias.precision", alias.precision()));
        List<List<SalienceExamples.Ranked>> ranked = news.stream()
                .map(document -> SalienceExamples.of(document, lexicon))
                .toList();
        List<Salience> unseeing =
                SalienceExamples.crossTrained(ranked, SalienceExamples.otherGenres(sets, news, lexicon));
        scores.add(new Score("actors.gum.salience.map.gold", SalienceExamples.meanAveragePrecision(ranked, unseeing)));
        LanguageEngine engine = LanguageEngine.load();
        Salience salience = Salience.load();
        List<GoldCast> casts = GoldCast.folder(sets.root().resolve("gold"), lexicon, engine);
        GoldRun.Figures gold = GoldRun.crossValidated(sets, casts, lexicon, salience);
        scores.add(new Score("actors.gold.precision", gold.precision()));
        scores.add(new Score("actors.gold.key.recall", gold.recall()));
        scores.add(new Score("actors.gold.f1", gold.f1()));
        scores.add(new Score("actors.gold.type", gold.type()));
        PredictedScore all = new PredictedScore(engine, lexicon);
        PredictedScore unseen = new PredictedScore(engine, lexicon);
        for (int i = 0; i < news.size(); i++) {
            all.add(news.get(i), unseeing.get(i));
            if (UNSEEN.contains(news.get(i).file())) {
                unseen.add(news.get(i), unseeing.get(i));
            }
        }
        scores.add(new Score("actors.gum.salience.map.predicted", all.salience()));
        scores.add(new Score("actors.gum.nominal.f1", all.nominalF1()));
        scores.add(new Score("actors.gum.nominal.f1.unseen", unseen.nominalF1()));
        return scores;
    }
}
