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

/**
 * Writes the data files of the actors: {@code ./gistline lab train actors}. Each model is trained with the word lists and
 * weights just written, not with those of the build that runs, so that one run brings all files up to date.
 */
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

    /** Weaker features of nouns are many and change next to nothing. */
    private static final double LEAST_NOUN_WEIGHT = 0.05;

    private ActorTraining() {}

    /** @param sets the development sets: GUM for the noun model and for salience, the gold briefs for key actors */
    public static void train(EvalSets sets) {
        WordNet net = WordNet.read();
        WordNetNouns entries = new WordNetNouns(net);
        List<String> nounLines = write("nouns.tsv", WordNetNouns.HEADER, entries.lines());
        List<String> thingLines = write("things.tsv", WordNetNouns.THINGS, entries.things());
        List<String> countryLines = write("countries.tsv", WordNetCountries.HEADER, new WordNetCountries(net).lines());
        NounLexicon nouns = NounLexicon.of(rows(nounLines), thingLines);
        Countries countries = Countries.of(rows(countryLines));
        List<GumDocument> news =
                GumDocument.folder(sets.unpacked("language/ner").resolve("gum-news"));
        List<String> nounWeights =
                write("noun-weights.tsv", NOUNS, weights(nounWeights(sets, nouns, news), LEAST_NOUN_WEIGHT));
        Lexicon lexicon = new Lexicon(
                nouns,
                new NounModel(nouns, NounModel.weights(rows(nounWeights))),
                countries,
                UsStates.load(),
                Titles.load(),
                BodyNouns.load());
        List<List<SalienceExamples.Ranked>> ranked = new ArrayList<>(SalienceExamples.otherGenres(sets, news, lexicon));
        news.forEach(document -> ranked.add(SalienceExamples.of(document, lexicon)));
        write("salience-weights.tsv", SALIENCE, weights(SalienceExamples.train(ranked), 0));
        List<GoldCast> casts = GoldCast.folder(sets.root().resolve("gold"), lexicon, LanguageEngine.load());
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

    private static List<String[]> rows(List<String> lines) {
        return lines.stream().map(line -> line.split("\t", -1)).toList();
    }

    /** Gives the lines back, for what is trained next. */
    private static List<String> write(String file, String header, List<String> lines) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), header + String.join("\n", lines) + "\n");
            return lines;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
