package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what kind of event a trigger names, from Gistline's own lexicon and, where it is silent, the CAMEO dictionary. */
final class KindLexicon {
    private record Line(EventSense sense, List<SenseCondition> conditions) {}

    private final Map<String, List<Line>> nouns = new HashMap<>(1024);
    private final Map<String, List<Line>> verbs = new HashMap<>(4096);
    private final Cameo cameo;

    private KindLexicon(NounClasses classes) {
        this.cameo = Cameo.load(classes);
    }

    static KindLexicon load() {
        return load(NounClasses.load());
    }

    static KindLexicon load(NounClasses nouns) {
        return load("event-kinds.tsv", nouns);
    }

    static KindLexicon load(String file, NounClasses nouns) {
        KindLexicon all = new KindLexicon(nouns);
        Lexicon classes = Lexicon.load("event-classes.tsv");
        for (String[] fields : DataFile.rows(KindLexicon.class, file)) {
            EventKind kind = EventKind.valueOf(fields[0]);
            EventSense sense = new EventSense(
                    kind,
                    EventSense.field(fields[1]),
                    EventSense.field(fields[2]),
                    EventSense.field(fields[3]),
                    kind != EventKind.OTHER);
            Line line = new Line(sense, SenseCondition.read(fields[4], classes, nouns));
            for (String word : fields[5].split(" ")) {
                int slash = word.indexOf('/');
                all.lines(word.endsWith("/n"))
                        .computeIfAbsent(word.substring(0, slash), w -> new ArrayList<>(2))
                        .add(line);
            }
        }
        // Lines with a condition stand before the plain ones, wherever the file has them.
        all.nouns.values().forEach(KindLexicon::sort);
        all.verbs.values().forEach(KindLexicon::sort);
        return all;
    }

    private static void sort(List<Line> lines) {
        lines.sort((a, b) -> Boolean.compare(a.conditions.isEmpty(), b.conditions.isEmpty()));
    }

    private Map<String, List<Line>> lines(boolean noun) {
        return noun ? nouns : verbs;
    }

    /** Whether the lexicon has the noun or verb as it stands and knows an event that it names. */
    boolean has(String word, boolean noun) {
        for (Line line : lines(noun).getOrDefault(word, List.of())) {
            if (line.sense.sure()) {
                return true;
            }
        }
        return false;
    }

    EventSense of(Trigger trigger, Arguments arguments) {
        for (String key : keys(trigger, arguments)) {
            EventSense sense = sense(key, trigger, arguments);
            if (sense != null) {
                return sense;
            }
        }
        if (!trigger.noun()) {
            EventSense described = described(trigger, arguments);
            EventSense found = described != null ? described : cameo.of(trigger, arguments);
            if (found != null) {
                return found;
            }
        }
        return EventSense.OTHER;
    }

    /** What this lexicon alone says of a verb; a line without a condition counts only where {@code coarse} is a guess. */
    @Nullable
    EventSense finer(Trigger trigger, Arguments arguments, EventSense coarse) {
        for (String key : keys(trigger, arguments)) {
            for (Line line : verbs.getOrDefault(key, List.of())) {
                boolean holds = !line.conditions.isEmpty() || !coarse.sure();
                for (SenseCondition condition : line.conditions) {
                    holds &= condition.holds(trigger, arguments);
                }
                if (holds) {
                    return line.sense;
                }
            }
        }
        return null;
    }

    private @Nullable EventSense sense(String word, Trigger trigger, Arguments arguments) {
        for (Line line : lines(trigger.noun()).getOrDefault(word, List.of())) {
            boolean holds = true;
            for (SenseCondition condition : line.conditions) {
                holds &= condition.holds(trigger, arguments);
            }
            if (holds) {
                return line.sense;
            }
        }
        return null;
    }

    /** Where the verb only lends its subject, the object's participle says what was done: "took up barricaded positions". */
    private @Nullable EventSense described(Trigger trigger, Arguments arguments) {
        SyntaxTree tree = trigger.tree();
        int object = SupportVerbs.takesObject(trigger.word()) ? tree.child(trigger.token(), "obj") : -1;
        int participle = object < 0 ? -1 : tree.child(object, "amod");
        String verb = participle < 0 ? null : participle(tree, participle);
        return verb == null ? null : sense(verb, trigger, arguments);
    }

    /** The verb of a participle before its noun, when it names an event for sure; null otherwise. */
    @Nullable
    String participle(SyntaxTree tree, int at) {
        String text = tree.lower(at);
        if (!text.endsWith("ed") || !tree.token(at).relation().equals("amod")) {
            return null;
        }
        String stem = text.substring(0, text.length() - 2);
        return has(stem, false) ? stem : has(stem + "e", false) ? stem + "e" : null;
    }

    /** The forms under which the lexicon may have the trigger, the most telling first. */
    private static List<String> keys(Trigger trigger, Arguments arguments) {
        if (trigger.noun()) {
            return List.of(trigger.key());
        }
        List<String> keys = new ArrayList<>(4);
        SyntaxTree tree = trigger.tree();
        String lemma = trigger.word();
        for (int child : tree.children(trigger.token())) {
            String preposition =
                    tree.token(child).is("obl") || tree.token(child).is("advcl") ? tree.preposition(child) : "";
            if (!preposition.isEmpty()) {
                keys.add(trigger.key() + "_" + preposition);
            } else if (tree.token(child).is("obj") || tree.token(child).is("xcomp")) {
                keys.add(lemma + "_" + tree.lemma(child));
            } else if (tree.token(child).is("advmod") && child == trigger.token() + 1) {
                keys.add(lemma + "_" + tree.lower(child));
            }
        }
        keys.add(trigger.key());
        if (!lemma.equals(trigger.key())) {
            keys.add(lemma);
        }
        return keys;
    }

    /** The CAMEO verb dictionary, reduced to verbs and verb-object pairs. */
    private static final class Cameo {
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

        private final Map<String, List<Pattern>> verbs = new HashMap<>(2048);
        private final Map<String, EventSense> codes = new HashMap<>();
        private final NounClasses nouns;

        private Cameo(NounClasses nouns) {
            this.nouns = nouns;
        }

        static Cameo load(NounClasses nouns) {
            Cameo all = new Cameo(nouns);
            for (String[] fields : DataFile.rows(KindLexicon.class, "cameo-plover.tsv")) {
                all.codes.put(
                        fields[0],
                        new EventSense(
                                EventKind.valueOf(fields[1]),
                                EventSense.field(fields[2]),
                                EventSense.field(fields[3]),
                                fields[0],
                                false));
            }
            for (String[] fields : DataFile.rows(KindLexicon.class, "cameo-verbs.tsv")) {
                List<Pattern> patterns = all.verbs.computeIfAbsent(fields[0], v -> new ArrayList<>(2));
                Pattern pattern = new Pattern(fields[1], Set.of(fields[2].split(" ")));
                // Pairs are asked before the verb alone.
                patterns.add(pattern.objects.contains("*") ? patterns.size() : 0, pattern);
            }
            return all;
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
}
