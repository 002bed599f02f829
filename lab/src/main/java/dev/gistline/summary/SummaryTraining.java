package dev.gistline.summary;

import dev.gistline.brief.Briefer;
import dev.gistline.lab.EvalSets;
import dev.gistline.language.LanguageEngine;
import dev.gistline.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code lab train summary}: the weights and those of the folds; {@code lab train summary idf} first counts the background
 * IDF anew; {@code lab train summary ablation} prints what each group of features is worth, cross-validated.
 */
public final class SummaryTraining {
    public static final List<String> PARTS = List.of("idf", "ablation");

    private static final Path SHIPPED = Path.of("function/src/main/resources/dev/gistline/summary");
    /** Sentences that make a document where a corpus marks none. */
    private static final int DOCUMENT = 20;

    private SummaryTraining() {}

    public static void train(EvalSets sets, List<String> parts) {
        if (parts.contains("idf")) {
            idf(sets.unpacked("language/ner"));
            System.out.println(
                    "the IDF table is new: run again without idf, so that the features are measured with it");
            return;
        }
        List<Story> stories =
                Stories.of(Briefer.load(), SummarySet.read(sets.root().resolve("summary/cnn_val.jsonl")));
        if (parts.contains("ablation")) {
            ablation(stories);
            return;
        }
        Set<Feature> all = EnumSet.allOf(Feature.class);
        List<Model> folds = folds(all, stories);
        for (int fold = 0; fold < Folds.PARTS.count(); fold++) {
            Folds.write(fold, folds.get(fold));
        }
        SummaryTrainer trainer = new SummaryTrainer(all);
        Folds.write(SHIPPED.resolve("weights.tsv"), header(), trainer.climb(trainer.pools(stories)));
        System.out.println(report("all features", stories, folds));
    }

    private static List<Model> folds(Set<Feature> features, List<Story> stories) {
        SummaryTrainer trainer = new SummaryTrainer(features);
        return trainer.folds(trainer.pools(stories));
    }

    private static String header() {
        return "# Weights of a summary's features, learned by `./gistline lab train summary` from CNN articles and their\n"
                + "# highlights: what is learned is these numbers. See docs/decisions/summary.md";
    }

    private static void ablation(List<Story> stories) {
        for (Feature.Group group : Feature.Group.values()) {
            Set<Feature> used = EnumSet.allOf(Feature.class);
            used.removeIf(feature -> feature.group() == group);
            System.out.println(report("without " + group, stories, folds(used, stories)));
        }
    }

    private static String report(String name, List<Story> stories, List<Model> folds) {
        double r1 = 0;
        double r2 = 0;
        double words = 0;
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            List<Integer> chosen = new SentenceRanker(folds.get(Folds.PARTS.of(i)))
                    .choose(story.candidates(), 30, 60, Integer.MAX_VALUE);
            Rouge.Score score = story.score(chosen);
            r1 += 100 * score.r1() / stories.size();
            r2 += 100 * score.r2() / stories.size();
            words += (double) story.length(chosen) / stories.size();
        }
        return String.format(Locale.ROOT, "%-20s R1 %.2f  R2 %.2f  words %.1f", name, r1, r2, words);
    }

    private static void idf(Path corpora) {
        LanguageEngine engine = LanguageEngine.load();
        IdfTable table = new IdfTable();
        for (String corpus : List.of("gmb.train", "gum.other", "crossner.dev")) {
            documents(corpora.resolve(corpus)).parallelStream()
                    .map(text -> engine.analyse(text, List.of(new Span(0, text.length()))))
                    .forEachOrdered(table::add);
        }
        try {
            Files.write(SHIPPED.resolve("idf.bin"), table.pack());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        System.out.println(table.documents() + " documents");
    }

    /** The words of a name corpus, a sentence a line, so many sentences a document. */
    private static List<String> documents(Path corpus) {
        List<String> documents = new ArrayList<>();
        StringBuilder document = new StringBuilder();
        int sentences = 0;
        try {
            for (String line : Files.readAllLines(corpus)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    document.append(line, 0, tab).append(' ');
                } else if (line.isBlank()) {
                    document.append('\n');
                    if (++sentences % DOCUMENT == 0) {
                        documents.add(document.toString());
                        document.setLength(0);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return documents;
    }
}
