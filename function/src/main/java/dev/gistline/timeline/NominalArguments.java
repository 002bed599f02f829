package dev.gistline.timeline;

import dev.gistline.language.Name;
import dev.gistline.language.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the arguments of nouns that name events: possessors, by- and of-phrases, modifiers, the subject of a support verb. */
final class NominalArguments {
    private static final Set<String> SUPPORT = Lexicon.WORDS.of("lends-subject");

    private static final Set<String> UNDERGO = Lexicon.WORDS.of("undergoes");

    /** What one suffers whose it is, where the phrase names nobody else to whom it is done: "her arrest". */
    private static final Set<String> SUFFERED = Lexicon.WORDS.of("suffered");

    private static final Set<String> TOWARDS = Set.of("to", "against", "with", "on", "for", "from", "over", "into");

    private final EventNouns nouns;

    NominalArguments(EventNouns nouns) {
        this.nouns = nouns;
    }

    Arguments find(Trigger trigger) {
        SyntaxTree tree = trigger.tree();
        int noun = trigger.token();
        EventNouns.Entry entry = nouns.of(tree.lemma(noun));
        boolean agentive = entry == null || entry.agent() || !entry.patient();
        boolean transitive = entry != null && entry.agent() && entry.patient();
        Set<Integer> agents = new LinkedHashSet<>();
        Set<Integer> patients = new LinkedHashSet<>();
        Set<Integer> recipients = new LinkedHashSet<>();
        for (int child : tree.children(noun)) {
            Token token = tree.token(child);
            if (token.relation().equals("nmod:poss")) {
                boolean suffers = SUFFERED.contains(tree.lemma(noun)) && !isOfSomebody(tree, noun);
                (agentive && !suffers ? agents : patients).addAll(tree.coordinated(child));
            } else if (token.is("nmod")) {
                String preposition = tree.preposition(child);
                switch (preposition) {
                    case "by" -> agents.addAll(tree.coordinated(child));
                    case "of" -> (transitive || !agentive ? patients : agents).addAll(tree.coordinated(child));
                    case "between", "among" -> agents.addAll(tree.coordinated(child));
                    default -> {
                        if (TOWARDS.contains(preposition)) {
                            recipients.addAll(tree.coordinated(child));
                        }
                    }
                }
            } else if (token.is("compound") || token.is("amod")) {
                Name.Type type = name(tree, child);
                if (type == Name.Type.ORGANISATION
                        || type == Name.Type.COUNTRY
                        || type == Name.Type.PERSON
                        || type == Name.Type.MISC && token.is("amod")) {
                    (agentive ? agents : patients).add(child);
                } else if (token.is("compound") && token.pos().equals("NOUN") && transitive) {
                    patients.add(child);
                }
            }
        }
        borrow(tree, noun, agentive, agents, patients);
        patients.removeAll(agents);
        return new Arguments(List.copyOf(agents), List.copyOf(patients), List.copyOf(recipients));
    }

    /** "Berg's murder of a rival" was no murder of Berg. */
    private static boolean isOfSomebody(SyntaxTree tree, int noun) {
        for (int child : tree.children(noun)) {
            if (tree.token(child).is("nmod") && tree.preposition(child).equals("of")) {
                return true;
            }
        }
        return false;
    }

    /** Takes the subject of a support verb. */
    private static void borrow(
            SyntaxTree tree, int noun, boolean agentive, Set<Integer> agents, Set<Integer> patients) {
        int head = tree.head(noun);
        if (!agents.isEmpty()
                || !tree.isVerb(head)
                || !tree.token(noun).relation().equals("obj")) {
            return;
        }
        String verb = tree.lemma(head);
        int subject = SUPPORT.contains(verb) ? Subjects.of(tree, head) : -1;
        if (subject >= 0) {
            boolean undergoes = UNDERGO.contains(verb) || !agentive;
            (undergoes ? patients : agents).addAll(tree.coordinated(subject));
        }
    }

    private static Name.@Nullable Type name(SyntaxTree tree, int token) {
        Name name = tree.sentence().nameAt(token);
        return name == null ? null : name.type();
    }
}
