package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the arguments of verbs in a Universal Dependencies parse, through passives, clauses without a subject and coordination. */
final class ArgumentFinder {
    /** Verbs whose object does what the infinitive after it says; for all others the subject does. */
    private static final Set<String> SUBJECT_CONTROL = Lexicon.WORDS.of("subject-control");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> DAYS = Set.of(
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "tomorrow");

    /** Whoever is expelled from a country or a body is expelled by it. */
    private static final Set<String> EXPELLED = Lexicon.WORDS.of("expels");

    private static final Set<String> TOWARDS = Set.of(
            "to", "for", "against", "with", "from", "at", "toward", "towards", "on", "upon", "of", "into", "about");

    private final VerbSubjects subjects;
    private final NominalArguments nominal;

    ArgumentFinder(VerbSubjects subjects, NominalArguments nominal) {
        this.subjects = subjects;
        this.nominal = nominal;
    }

    /** What joins a verb to what its object does: "accused of", "charged with", "blamed for", "kept from". */
    private static final Set<String> OF_WHOM = Set.of("of", "with", "for", "from");

    Arguments find(Trigger trigger) {
        if (trigger.noun()) {
            return nominal.find(trigger, this);
        }
        SyntaxTree tree = trigger.tree();
        int verb = trigger.token();
        if (tree.token(verb).is("cop")) {
            int predicate = tree.head(verb);
            return new Arguments(
                    List.of(), predicate < 0 ? List.of() : all(tree, subject(tree, predicate, 0)), List.of());
        }
        boolean passive = trigger.passive();
        Set<Integer> agents = new LinkedHashSet<>();
        Set<Integer> patients = new LinkedHashSet<>();
        Set<Integer> recipients = new LinkedHashSet<>();
        int object = tree.exactChild(verb, "obj");
        int subject = subject(tree, verb, 0);
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
            } else if (token.is("ccomp") || token.is("xcomp")) {
                // "The price is expected to fall": what is said of the subject is no thing that the verb acts on.
                continue;
            }
        }
        agents.removeAll(patients);
        return new Arguments(List.copyOf(agents), List.copyOf(patients), List.copyOf(recipients));
    }

    String infinitive(SyntaxTree tree, int verb) {
        return subjects.infinitive(tree.lemma(verb), tree.lower(verb));
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

    /**
     * Who a reader takes for the subject: that of the clause for what a noun is about, "a chance to be heard", "the risk of losing";
     * whoever is found guilty of it for what he did. The weights of who takes part have learned from the plainer {@link #subject}.
     */
    int understood(SyntaxTree tree, int verb) {
        int head = tree.head(verb);
        if (said(tree, verb) >= 0 || head < 0 || !tree.token(verb).is("acl")) {
            return subject(tree, verb, 0);
        }
        if (Marks.isInfinitive(tree, verb) || isTheme(tree, verb)) {
            int named = tree.child(head, "nsubj");
            int possessor = tree.exactChild(head, "nmod:poss");
            return named >= 0 && named < head ? named : possessor >= 0 ? possessor : verbAbove(tree, head, 0);
        }
        boolean judged = tree.token(head).relation().equals("xcomp") && !tree.isNoun(head) && !tree.isVerb(head);
        int object = judged ? tree.exactChild(tree.head(head), "obj") : -1;
        return object >= 0 ? object : subject(tree, verb, 0);
    }

    /** What stands as the subject of the verb, said or understood; -1 when nothing does. */
    int subject(SyntaxTree tree, int verb, int depth) {
        int own = said(tree, verb);
        Token token = tree.token(verb);
        int head = token.head();
        if (own >= 0) {
            boolean relative = RELATIVE.contains(tree.lower(own));
            return relative && token.relation().startsWith("acl") && head >= 0
                    ? head
                    : relative ? antecedent(tree, own) : own;
        }
        if (opens(tree, verb)) {
            return subjectAfter(tree, verb);
        }
        if (head < 0 || depth > 6) {
            return -1;
        }
        String relation = token.relation();
        if (relation.startsWith("acl")) {
            boolean infinitive = token.tag().equals("VB");
            if (infinitive) {
                int possessor = tree.exactChild(head, "nmod:poss");
                return possessor >= 0 ? possessor : verbAbove(tree, head, depth);
            }
            return head;
        }
        if (relation.equals("amod")) {
            return head;
        }
        if (relation.equals("conj")) {
            return tree.isVerb(head) || tree.hasChild(head, "cop") ? subject(tree, head, depth + 1) : -1;
        }
        if (relation.equals("xcomp")) {
            int object = tree.exactChild(head, "obj");
            object = object >= 0 ? object : tree.exactChild(head, "iobj");
            return object >= 0 && !SUBJECT_CONTROL.contains(tree.lemma(head)) && object < verb
                    ? object
                    : subject(tree, head, depth + 1);
        }
        if (relation.startsWith("advcl") && token.tag().equals("VBG") && tree.hasChild(verb, "mark", OF_WHOM)) {
            // "accused Okafor of stealing", "thanked the crew for staying": the object's act.
            int object = tree.exactChild(head, "obj");
            return object >= 0 && object < verb ? object : subject(tree, head, depth + 1);
        }
        if (relation.startsWith("advcl")
                || relation.equals("parataxis") && !token.tag().equals("VBD")
                || relation.equals("ccomp")) {
            return tree.isVerb(head) || tree.hasChild(head, "nsubj") ? subject(tree, head, depth + 1) : -1;
        }
        return -1;
    }

    /** "The risk of [losing]": what the noun is about, which says nothing of what is done. */
    private static boolean isTheme(SyntaxTree tree, int verb) {
        int head = tree.head(verb);
        return head >= 0
                && tree.token(verb).relation().equals("acl")
                && tree.token(verb).tag().equals("VBG")
                && tree.isNoun(head)
                && tree.hasChild(verb, "mark", "case");
    }

    /** Whether a participle without a subject opens the sentence: "[Launched] in 1940, the ship sank in 1944". */
    static boolean opens(SyntaxTree tree, int verb) {
        return verb == 0
                && tree.token(0).tag().equals("VBN")
                && !tree.hasChild(0, "aux", "nsubj", "obj")
                && subjectAfter(tree, 0) >= 0;
    }

    /** The subject of what follows the comma after a clause that opens a sentence; -1 when nothing does. */
    private static int subjectAfter(SyntaxTree tree, int verb) {
        boolean comma = false;
        for (int i = verb + 1; i < tree.size(); i++) {
            comma |= tree.lower(i).equals(",");
            if (tree.token(i).is("nsubj")) {
                return comma ? i : -1;
            }
        }
        return -1;
    }

    /** The noun right before a relative pronoun whose clause the parser hung elsewhere; the pronoun itself when there is none. */
    private static int antecedent(SyntaxTree tree, int pronoun) {
        int before = tree.lower(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        if (before < 0 || !tree.isNoun(before) || tree.token(pronoun).tag().equals("DT")) {
            return pronoun;
        }
        int noun = before;
        while (tree.head(noun) >= 0
                && tree.head(noun) < pronoun
                && (tree.token(noun).is("flat") || tree.token(noun).is("compound"))) {
            noun = tree.head(noun);
        }
        return noun;
    }

    /** The subject that stands with the verb; a day that a parse takes for one says only when: "on Tuesday moved". */
    private static int said(SyntaxTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.token(child).is("nsubj") && !(child < verb && DAYS.contains(tree.lower(child)))) {
                return child;
            }
        }
        return -1;
    }

    /** The subject of the verb that governs a noun: "Boeing announced plans to build". */
    private int verbAbove(SyntaxTree tree, int noun, int depth) {
        int head = tree.head(noun);
        return tree.isVerb(head) ? subject(tree, head, depth + 1) : -1;
    }

    /** The noun that a relative clause is about, where the clause has another subject and no object: "the plane that it built". */
    private static int relativeObject(SyntaxTree tree, int verb, int subject) {
        Token token = tree.token(verb);
        if (!token.relation().equals("acl:relcl") || subject == token.head() || tree.hasChild(verb, "ccomp", "xcomp")) {
            return -1;
        }
        return token.head();
    }

    private static int secondObject(SyntaxTree tree, int verb, int object) {
        for (int child : tree.children(verb)) {
            if (object >= 0 && child > object && tree.token(child).relation().equals("obj")) {
                return child;
            }
        }
        return -1;
    }
}
