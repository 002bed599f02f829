package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the arguments of verbs and nouns in a Universal Dependencies parse, through passives and coordination. */
final class ArgumentFinder {
    /** "Was expelled from the union": in the passive the phrase with "from" names who did it. */
    private static final Set<String> EXPELLED = Lexicon.WORDS.of("expels");

    private static final Set<String> TOWARDS = Set.of(
            "to", "for", "against", "with", "from", "at", "toward", "towards", "on", "upon", "of", "into", "about");

    private final VerbSubjects subjects;
    private final NominalArguments nominal;

    ArgumentFinder(VerbSubjects subjects, NominalArguments nominal) {
        this.subjects = subjects;
        this.nominal = nominal;
    }

    Arguments find(Trigger trigger) {
        if (trigger.noun()) {
            return nominal.find(trigger);
        }
        SyntaxTree tree = trigger.tree();
        int verb = trigger.token();
        if (tree.token(verb).is("cop")) {
            int predicate = tree.head(verb);
            return new Arguments(
                    List.of(), predicate < 0 ? List.of() : all(tree, Subjects.of(tree, predicate)), List.of());
        }
        boolean passive = trigger.passive();
        Set<Integer> agents = new LinkedHashSet<>();
        Set<Integer> patients = new LinkedHashSet<>();
        Set<Integer> recipients = new LinkedHashSet<>();
        int object = tree.exactChild(verb, "obj");
        if (!passive && object < 0) {
            object = SharedObjects.of(tree, verb);
        }
        int subject = Subjects.of(tree, verb);
        if (!passive && object < 0) {
            object = relativeObject(tree, verb, subject);
        }
        if (subject >= 0) {
            // To be born is passive in form only.
            boolean patient =
                    passive && !tree.lower(verb).equals("born") || subjects.isPatient(tree.lemma(verb), object >= 0);
            (patient ? patients : agents).addAll(all(tree, subject));
        }
        int second = secondObject(tree, verb, object);
        if (second >= 0) {
            // "sent the mayor a letter", where the parser took both for objects: the first is who got it.
            recipients.addAll(all(tree, object));
            object = second;
        }
        if (object >= 0) {
            patients.addAll(all(tree, object));
        }
        addOthers(tree, verb, passive, agents, recipients);
        agents.removeAll(patients);
        return new Arguments(List.copyOf(agents), List.copyOf(patients), List.copyOf(recipients));
    }

    /** Adds those of an indirect object or a preposition. */
    private static void addOthers(
            SyntaxTree tree, int verb, boolean passive, Set<Integer> agents, Set<Integer> recipients) {
        for (int child : tree.children(verb)) {
            Token token = tree.token(child);
            if (token.is("iobj")) {
                recipients.addAll(all(tree, child));
            } else if (token.is("obl")) {
                String preposition = tree.preposition(child);
                boolean expelled = preposition.equals("from") && EXPELLED.contains(tree.lemma(verb));
                if (passive && (expelled || preposition.equals("by"))) {
                    agents.addAll(all(tree, child));
                } else if (TOWARDS.contains(preposition)) {
                    recipients.addAll(all(tree, child));
                }
            }
        }
    }

    private static List<Integer> all(SyntaxTree tree, int head) {
        if (head < 0) {
            return List.of();
        }
        List<Integer> all = new ArrayList<>();
        for (int one : tree.coordinated(head)) {
            if (tree.isNoun(one) || one == head) {
                all.add(one);
            }
        }
        return all;
    }

    /** The noun that a relative clause is about, where the clause has another subject and no object: "the plane that it built". */
    private static int relativeObject(SyntaxTree tree, int verb, int subject) {
        Token token = tree.token(verb);
        if (!token.relation().equals("acl:relcl") || subject == token.head() || tree.hasChild(verb, "ccomp", "xcomp")) {
            return -1;
        }
        return token.head();
    }

    /** An object after the first; -1 when there is none. */
    private static int secondObject(SyntaxTree tree, int verb, int object) {
        for (int child : tree.children(verb)) {
            if (object >= 0 && child > object && tree.token(child).relation().equals("obj")) {
                return child;
            }
        }
        return -1;
    }
}
