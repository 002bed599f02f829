package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.resource.DataFile;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What tells how much a story is about one of its figures. */
final class SalienceFeatures {
    private final Set<String> reporting =
            WordFile.section(DataFile.rows(SalienceFeatures.class, "reporting.tsv"), "reporting");

    /** The values of a story's figures, in their order. */
    List<Map<String, Double>> of(Story story, List<Figure> figures) {
        List<Map<String, Double>> all =
                figures.stream().map(figure -> of(story, figure)).toList();
        double most = all.stream()
                .mapToDouble(values -> values.getOrDefault("weight", 0.0))
                .max()
                .orElse(1);
        all.forEach(values -> values.put("share", values.getOrDefault("weight", 0.0) / Math.max(0.1, most)));
        return all;
    }

    private Map<String, Double> of(Story story, Figure figure) {
        double weight = 0;
        int names = 0;
        int nominals = 0;
        int pronouns = 0;
        int subjects = 0;
        int objects = 0;
        int deeds = 0;
        int reports = 0;
        int beside = 0;
        int first = Integer.MAX_VALUE;
        int firstToken = 0;
        boolean title = false;
        boolean definite = false;
        boolean singularNew = false;
        Set<Integer> blocks = new HashSet<>();
        for (Candidate mention : figure.mentions()) {
            Sentence sentence = story.sentence(mention);
            if (story.inTitle(mention)) {
                title = true;
                weight += Grammar.isSubject(sentence, mention.head()) ? 1.5 : 1;
                continue;
            }
            Token head = story.head(mention);
            int at = story.place(mention.sentence());
            boolean subject = Grammar.isSubject(sentence, mention.head());
            boolean object = Grammar.isObject(sentence, mention.head());
            boolean agent = Grammar.isAgent(sentence, mention.head());
            weight += mention.isPronoun() ? 0 : (subject ? 1.5 : 1) / (1 + 0.15 * at);
            names += mention.isName() ? 1 : 0;
            nominals += mention.isNominal() ? 1 : 0;
            pronouns += mention.isPronoun() ? 1 : 0;
            subjects += subject ? 1 : 0;
            objects += object ? 1 : 0;
            if (subject || object || agent) {
                boolean only = subject && reporting.contains(Grammar.governor(sentence, mention.head()));
                reports += only ? 1 : 0;
                deeds += only ? 0 : 1;
            }
            beside += head.is("compound") || head.is("nmod") || head.is("appos") ? 1 : 0;
            blocks.add(sentence.block());
            if (!mention.isPronoun() && at < first) {
                first = at;
                firstToken = mention.first();
            }
            if (mention.isNominal()) {
                Grammar.Determination kind = Grammar.determination(sentence, story.tree(mention.sentence()), mention);
                definite |= kind == Grammar.Determination.DEFINITE;
                singularNew |= kind == Grammar.Determination.INDEFINITE && !mention.plural();
            }
        }
        int shown = names + nominals;
        first = first == Integer.MAX_VALUE ? 99 : first;
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("bias", 1.0);
        values.put("weight", Math.log1p(weight));
        values.put("mentions", Math.log1p(shown));
        values.put("pronouns", Math.log1p(pronouns));
        values.put("first", 1.0 / (1 + 0.3 * first));
        values.put("lead", first == 0 ? 1.0 : 0);
        values.put("lead front", first == 0 ? 1.0 / (1 + 0.1 * firstToken) : 0);
        values.put("title", title ? 1.0 : 0);
        values.put("subjects", Math.log1p(subjects));
        values.put("objects", Math.log1p(objects));
        values.put("deeds", Math.log1p(deeds));
        values.put("only reports", reports > 0 && deeds == 0 ? 1.0 : 0);
        values.put("beside", shown == 0 ? 0 : beside / (double) (shown + pronouns));
        values.put("blocks", Math.log1p(blocks.size()));
        values.put("once", shown + pronouns <= 1 ? 1.0 : 0);
        values.put("named", names > 0 ? 1.0 : 0);
        values.put("definite", names == 0 && definite ? 1.0 : 0);
        values.put("singular new", names == 0 && singularNew ? 1.0 : 0);
        values.put(figure.kind().name().toLowerCase(Locale.ROOT), 1.0);
        return values;
    }
}
