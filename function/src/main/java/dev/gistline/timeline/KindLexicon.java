package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordSlots;
import dev.gistline.resource.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what kind of event a trigger names, from Gistline's own lexicon and, where it is silent, the CAMEO dictionary. */
final class KindLexicon {
    private record Line(EventSense sense, List<SenseCondition> conditions) {}

    private final WordTable<List<Line>> nouns;
    private final WordTable<List<Line>> verbs;
    /** The verbs of {@link #verbs} without what may follow them there: most verbs have no line at all. */
    private final WordSlots listed;

    private final Cameo cameo;

    private KindLexicon(Map<String, List<Line>> nouns, Map<String, List<Line>> verbs, Cameo cameo) {
        // Lines with a condition stand before the plain ones, wherever the file has them.
        nouns.values().forEach(KindLexicon::sort);
        verbs.values().forEach(KindLexicon::sort);
        this.nouns = new WordTable<>(nouns);
        this.verbs = new WordTable<>(verbs);
        this.listed = new WordSlots(
                verbs.keySet().stream().map(Trigger::withoutParticle).collect(Collectors.toSet()));
        this.cameo = cameo;
    }

    static KindLexicon load() {
        return load(NounClasses.load());
    }

    static KindLexicon load(NounClasses nouns) {
        return load("event-kinds.tsv", nouns);
    }

    static KindLexicon load(String file, NounClasses nouns) {
        Map<String, List<Line>> ofNouns = new HashMap<>();
        Map<String, List<Line>> ofVerbs = new HashMap<>();
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
                (word.endsWith("/n") ? ofNouns : ofVerbs)
                        .computeIfAbsent(word.substring(0, slash), w -> new ArrayList<>(2))
                        .add(line);
            }
        }
        return new KindLexicon(ofNouns, ofVerbs, Cameo.load(nouns));
    }

    private static void sort(List<Line> lines) {
        lines.sort((a, b) -> Boolean.compare(a.conditions.isEmpty(), b.conditions.isEmpty()));
    }

    /** Whether the lexicon has the noun as it stands and knows an event that it names. */
    boolean hasNoun(String lemma) {
        return isSure(nouns.getOrDefault(lemma, List.of()));
    }

    /** Whether the lexicon has the verb as it stands and knows an event that it names. */
    boolean hasVerb(String lemma) {
        return isSure(verbs.getOrDefault(lemma, List.of()));
    }

    private static boolean isSure(List<Line> lines) {
        for (Line line : lines) {
            if (line.sense.sure()) {
                return true;
            }
        }
        return false;
    }

    EventSense of(Trigger trigger, Arguments arguments) {
        for (String key : keys(trigger)) {
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
        for (String key : keys(trigger)) {
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
        for (Line line : (trigger.noun() ? nouns : verbs).getOrDefault(word, List.of())) {
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
        return hasVerb(stem) ? stem : hasVerb(stem + "e") ? stem + "e" : null;
    }

    /** The forms under which the lexicon may have the trigger, the most telling first. */
    private List<String> keys(Trigger trigger) {
        if (trigger.noun()) {
            return List.of(trigger.key());
        }
        String lemma = trigger.word();
        if (listed.of(lemma) < 0) {
            return List.of();
        }
        List<String> keys = new ArrayList<>(4);
        SyntaxTree tree = trigger.tree();
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
}
