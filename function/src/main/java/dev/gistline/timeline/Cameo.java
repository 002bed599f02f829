package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The CAMEO verb dictionary, reduced to verbs and verb-object pairs. */
final class Cameo {
    private record Pattern(String code, Set<String> objects) {}

    /** What can only be done to a body: the verb alone, or with a thought for its object, is a figure of speech. */
    private static final Set<EventKind> BODILY = EnumSet.of(EventKind.ASSAULT, EventKind.COERCE);

    private static final Set<String> ABSTRACT = Set.of(
            "act",
            "attribute",
            "cognition",
            "communication",
            "event",
            "feeling",
            "phenomenon",
            "process",
            "quantity",
            "relation",
            "shape",
            "state",
            "time");

    private final WordTable<List<Pattern>> verbs;
    private final Map<String, EventSense> codes;
    private final NounClasses nouns;

    private Cameo(Map<String, List<Pattern>> verbs, Map<String, EventSense> codes, NounClasses nouns) {
        this.verbs = new WordTable<>(verbs);
        this.codes = codes;
        this.nouns = nouns;
    }

    static Cameo load(NounClasses nouns) {
        Map<String, List<Pattern>> verbs = new HashMap<>();
        Map<String, EventSense> codes = new HashMap<>();
        for (String[] fields : DataFile.rows(Cameo.class, "cameo-plover.tsv")) {
            codes.put(
                    fields[0],
                    new EventSense(
                            EventKind.valueOf(fields[1]),
                            EventSense.field(fields[2]),
                            EventSense.field(fields[3]),
                            fields[0],
                            false));
        }
        for (String[] fields : DataFile.rows(Cameo.class, "cameo-verbs.tsv")) {
            List<Pattern> patterns = verbs.computeIfAbsent(fields[0], v -> new ArrayList<>(2));
            Pattern pattern = new Pattern(fields[1], Set.of(fields[2].split(" ")));
            // Pairs are asked before the verb alone.
            patterns.add(pattern.objects.contains("*") ? patterns.size() : 0, pattern);
        }
        return new Cameo(verbs, codes, nouns);
    }

    @Nullable
    EventSense of(Trigger trigger, Arguments arguments) {
        for (Pattern pattern : verbs.getOrDefault(trigger.key(), List.of())) {
            boolean fits = false;
            for (int patient : arguments.patients()) {
                fits |= pattern.objects.contains(trigger.tree().lemma(patient));
            }
            EventSense sense = fits || pattern.objects.contains("*") ? sense(pattern.code) : null;
            if (sense != null && (fits || !BODILY.contains(sense.kind()) || isOnBody(trigger.tree(), arguments))) {
                return sense;
            }
        }
        return null;
    }

    private @Nullable EventSense sense(String whole) {
        String code = whole;
        EventSense sense = codes.get(code);
        while (sense == null && code.length() > 2) {
            code = code.substring(0, code.length() - 1);
            sense = codes.get(code);
        }
        return sense;
    }

    /** Whether something is done to somebody, or to a thing that can be touched. */
    private boolean isOnBody(SyntaxTree tree, Arguments arguments) {
        for (int patient : arguments.patients()) {
            if (tree.sentence().nameAt(patient) != null || !ABSTRACT.contains(nouns.of(tree.lemma(patient)))) {
                return true;
            }
        }
        return false;
    }
}
