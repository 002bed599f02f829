package dev.gistline.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Verbs that only say that the event took place which their object or subject names: "paid a visit", "a fight broke out"
 * (light verbs, Jespersen 1942; support verbs, Meyers et al. 2004, NomBank). The noun is then the event, in the verb's tense
 * and mood.
 */
final class SupportVerbs {
    private static final Set<String> WITH_OBJECT = Lexicon.WORDS.of("carries-object");
    private static final Set<String> WITH_SUBJECT = Lexicon.WORDS.of("carries-subject");

    private SupportVerbs() {}

    /** Whether a verb, by its lemma, may only lend its subject to what its object names. */
    static boolean takesObject(String lemma) {
        return WITH_OBJECT.contains(lemma);
    }

    /** Joins each noun of a sentence that a support verb carries with its verb. */
    static void join(List<Occurrence> sentence) {
        for (Occurrence noun : sentence) {
            if (!noun.trigger.noun()) {
                continue;
            }
            for (Occurrence verb : sentence) {
                if (!verb.trigger.noun() && carries(verb, noun)) {
                    noun.carrier = verb.token();
                    noun.arguments = shared(noun, verb.arguments);
                    noun.stance = verb.stance;
                    if (noun.sense.kind() == EventKind.OTHER && verb.sense.sure()) {
                        noun.sense = verb.sense;
                    }
                    if (noun.date.basis() != EventDate.Basis.EXPRESSION) {
                        noun.date = verb.date;
                    }
                    verb.absorbed = true;
                }
            }
        }
    }

    private static boolean carries(Occurrence verb, Occurrence noun) {
        SyntaxTree tree = noun.tree();
        if (tree.head(noun.token()) != verb.token()) {
            return false;
        }
        String key = verb.trigger.key();
        return switch (tree.token(noun.token()).relation()) {
            case "obj", "nsubj:pass" -> WITH_OBJECT.contains(key);
            case "nsubj" -> WITH_SUBJECT.contains(key) || takesPlace(tree, verb.token());
            default -> false;
        };
    }

    /** The noun's own arguments, then those that hang on its verb: "gave the players a talk". */
    private static Arguments shared(Occurrence noun, Arguments verb) {
        Arguments own = noun.arguments;
        Set<Integer> recipients = new LinkedHashSet<>(own.recipients());
        recipients.addAll(verb.recipients());
        recipients.addAll(verb.patients());
        recipients.remove(noun.token());
        List<Integer> agents = own.agents().isEmpty() ? verb.agents() : own.agents();
        recipients.removeAll(agents);
        recipients.removeAll(own.patients());
        return new Arguments(
                agents.stream().filter(agent -> agent != noun.token()).toList(),
                own.patients(),
                List.copyOf(recipients));
    }

    private static boolean takesPlace(SyntaxTree tree, int verb) {
        int object = tree.child(verb, "obj");
        return object >= 0
                && tree.lemma(verb).equals("take")
                && tree.lemma(object).equals("place");
    }
}
