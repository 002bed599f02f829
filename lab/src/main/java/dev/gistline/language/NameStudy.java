package dev.gistline.language;

import dev.gistline.lab.EvalSets;
import dev.gistline.language.NameErrors.Kind;
import dev.gistline.language.NameErrors.Wrong;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Shows why the scores of names are what they are: the errors by their kinds, and what more text to learn from would give. */
public final class NameStudy {
    public static final List<String> PARTS = List.of("errors", "curve");

    /** On which names are measured. */
    static final List<String> SETS = List.of("wikigold", "gum.news", "wnut17.dev");

    private static final String JUDGED = "gum.news";

    /** Says whether it is the marks that are wrong. */
    public interface Judge {
        boolean agrees(int sentence, List<Name> marked, List<Name> found);
    }

    /** So many kinds of wrong types are printed. */
    private static final int PAIRS = 8;

    private NameStudy() {}

    /**
     * Prints one of {@link #PARTS}.
     *
     * @param gum judges what is found in GUM's news
     */
    public static void print(String part, EvalSets sets, Judge gum) {
        Path names = sets.unpacked("language/ner");
        Clusters clusters = Clusters.read(ModelFile.open("clusters.bin"));
        if (part.equals("curve")) {
            NameCurve.print(names, clusters);
            return;
        }
        NameFinder finder = NameFinder.read(ModelFile.open("names.bin"));
        for (String set : SETS) {
            NameErrors errors = errors(NameCorpus.read(names.resolve(set)), clusters, finder);
            print(set, errors);
            if (set.equals(JUDGED)) {
                Predicate<Wrong> right = wrong -> gum.agrees(wrong.sentence(), wrong.marked(), wrong.found());
                System.out.printf(
                        Locale.ROOT,
                        "  right by the corpus's own entities %d  F1 if so marked %.4f%n",
                        errors.all().stream().filter(right).count(),
                        errors.f1(right));
            }
        }
    }

    private static NameErrors errors(NameCorpus corpus, Clusters clusters, NameFinder finder) {
        NameErrors errors = new NameErrors();
        List<List<Name>> found = LanguageScores.names(corpus, clusters, finder);
        for (int i = 0; i < found.size(); i++) {
            int[] marks = corpus.sentences().get(i).marks();
            errors.add(NameFinder.names(marks, marks.length), found.get(i));
        }
        return errors;
    }

    private static void print(String set, NameErrors errors) {
        System.out.printf(
                Locale.ROOT, "%s  errors %d  F1 %.4f%n", set, errors.all().size(), errors.f1(none -> false));
        for (Kind kind : Kind.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %-9s %4d  F1 if right %.4f%n",
                    kind.name().toLowerCase(Locale.ROOT),
                    errors.of(kind).size(),
                    errors.f1(wrong -> wrong.kind() == kind));
        }
        Map<String, Integer> pairs = new TreeMap<>();
        errors.of(Kind.TYPE).forEach(wrong -> pairs.merge(wrong.types(), 1, Integer::sum));
        pairs.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(PAIRS)
                .forEach(pair -> System.out.printf("    %3d %s%n", pair.getValue(), pair.getKey()));
    }
}
