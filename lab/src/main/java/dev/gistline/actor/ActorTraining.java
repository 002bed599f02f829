package dev.gistline.actor;

import dev.gistline.lab.EvalSets;
import dev.gistline.language.LanguageEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the data files of the actors: {@code ./gistline lab train actors}. */
public final class ActorTraining {
    private static final Path FOLDER = Path.of("function/src/main/resources/dev/gistline/actor");

    private static final String NOUNS = """
            # Weights of the model that tells nouns that mean people or organisations: feature, weight.
            # Written by `./gistline lab train actors`: logistic regression on the entities of GUM's open genres other than news
            # (CC BY 4.0), whose heads are nouns; NounFeatures names the features.
            """;
    private static final String SALIENCE = """
            # Weights of the model of salience: feature, weight.
            # Written by `./gistline lab train actors`: logistic regression on the graded salience of GUM's open genres
            # (CC BY 4.0); SalienceFeatures names the features.
            """;

    private static final String KEYS = """
            # Weights of the model that chooses key actors: feature, weight.
            # Written by `./gistline lab train actors`: logistic regression on the actors of the gold briefs of the development set;
            # SalienceFeatures names the features.
            """;

    private ActorTraining() {}

    /** @param sets the development sets: GUM for the noun model and for salience */
    public static void train(EvalSets sets) {
        WordNet net = WordNet.read();
        WordNetNouns entries = new WordNetNouns(net);
        write("nouns.tsv", WordNetNouns.HEADER, entries.lines());
        write("things.tsv", WordNetNouns.THINGS, entries.things());
        write("countries.tsv", WordNetCountries.HEADER, new WordNetCountries(net).lines());
        NounLexicon nouns = NounLexicon.load();
        List<GumDocument> news =
                GumDocument.folder(sets.unpacked("language/ner").resolve("gum-news"));
        write("noun-weights.tsv", NOUNS, weights(nounWeights(sets, nouns, news), 0.05));
        Lexicon lexicon =
                new Lexicon(nouns, new NounModel(nouns, Map.of()), Countries.load(), Titles.load(), BodyNouns.load());
        List<List<SalienceExamples.Ranked>> ranked = new ArrayList<>(SalienceExamples.otherGenres(sets, news, lexicon));
        news.forEach(document -> ranked.add(SalienceExamples.of(document, lexicon)));
        write("salience-weights.tsv", SALIENCE, weights(SalienceExamples.train(ranked), 0));
        List<GoldCast> casts = GoldCast.folder(sets.root().resolve("gold"), Lexicon.load(), LanguageEngine.load());
        write("key-weights.tsv", KEYS, weights(GoldCast.train(casts), 0));
    }

    private static Map<String, Double> nounWeights(EvalSets sets, NounLexicon nouns, List<GumDocument> news) {
        List<Logistic.Example> examples = new ArrayList<>();
        for (GumDocument document : GumDocument.others(sets, news)) {
            examples.addAll(NounExamples.of(document, nouns));
        }
        return new Logistic(2e-2, 15, 1).train(examples);
    }

    private static List<String> weights(Map<String, Double> learned, double least) {
        List<String> lines = new ArrayList<>();
        learned.forEach((feature, weight) -> {
            if (Math.abs(weight) >= least) {
                lines.add(feature + "\t" + String.format(Locale.ROOT, "%.3f", weight));
            }
        });
        return lines;
    }

    private static void write(String file, String header, List<String> lines) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), header + String.join("\n", lines) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
