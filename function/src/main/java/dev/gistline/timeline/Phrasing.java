package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Name;
import dev.gistline.language.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says an event in one clause that can be read alone: who did what to whom, in the past tense. */
final class Phrasing {
    private static final Set<String> OUTSIDE =
            Set.of("parataxis", "advcl", "mark", "cc", "conj", "discourse", "vocative", "dep");
    /** What a clause can open on without its verb needing it. */
    private static final Set<String> EARLY = Set.of("obl", "advmod", "ccomp", "xcomp", "nmod");

    private static final Set<String> THAT = Set.of("that");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> ASIDE =
            Set.of("acl:relcl", "acl", "appos", "parataxis", "punct", "conj", "cc", "case", "advcl");
    /** What a subject does not need, the clause of which it is the predicate included: "is the oldest person ever elected". */
    private static final Set<String> BESIDE_LIST =
            Set.of("acl:relcl", "acl", "appos", "parataxis", "cop", "nsubj", "aux", "mark", "advcl");

    private static final Set<String> BESIDE = Set.of(
            "acl:relcl", "acl", "appos", "parataxis", "cop", "nsubj", "aux", "mark", "advcl", "punct", "conj", "cc");
    private static final Set<String> INSIDE = Set.of("acl:relcl", "appos", "parataxis");

    private final Cast cast;
    private final PastTense past;
    private final ArgumentFinder arguments;

    Phrasing(Cast cast, PastTense past, ArgumentFinder arguments) {
        this.cast = cast;
        this.past = past;
        this.arguments = arguments;
    }

    /**
     * @param sources who did it, for a clause that leaves its subject to another
     */
    String clause(Occurrence event, List<String> sources) {
        SyntaxTree tree = event.tree();
        int at = event.token();
        if (event.composed && !event.arguments.agents().isEmpty()) {
            return Wording.capital(threat(event));
        }
        int verb = event.trigger.noun() ? verbOf(tree, at) : at;
        String clause = verb < 0
                        || tree.token(verb).pos().equals("ADJ")
                        || tree.token(verb).relation().equals("amod")
                ? noun(event)
                : verb(event, verb, sources);
        return Wording.capital(clause);
    }

    /** What a threat that no single word makes comes to. */
    private String threat(Occurrence event) {
        SyntaxTree tree = event.tree();
        StringBuilder clause =
                new StringBuilder(name(event, event.arguments.agents().getFirst()));
        Wording.append(clause, "threatened");
        int harm = event.harm;
        if (tree.lemma(harm).equals("court")) {
            Wording.append(clause, "to go to court");
        } else if (tree.isVerb(harm)) {
            Wording.append(clause, "to " + tree.lemma(harm));
        } else {
            Wording.append(clause, Wording.text(tree, Wording.subtree(tree, harm, ASIDE)));
        }
        return Wording.shorten(clause.toString());
    }

    /** The verb that has the noun for subject or object; -1 when the noun must speak for itself. */
    private static int verbOf(SyntaxTree tree, int noun) {
        int head = tree.head(noun);
        String relation = tree.token(noun).relation();
        boolean argument = relation.equals("obj") || relation.startsWith("nsubj");
        return argument && tree.isVerb(head) ? head : -1;
    }

    private String noun(Occurrence event) {
        SyntaxTree tree = event.tree();
        int at = event.token();
        if (event.trigger.noun() || tree.head(at) < 0) {
            return Wording.text(tree, Wording.subtree(tree, at, INSIDE));
        }
        // "barricaded positions" with its subject: the governor's clause says it.
        int head = tree.head(at);
        int verb = verbOf(tree, head);
        return verb >= 0 ? verb(event, verb, List.of()) : Wording.text(tree, Wording.subtree(tree, head, INSIDE));
    }

    private String verb(Occurrence event, int verb, List<String> sources) {
        SyntaxTree tree = event.tree();
        if (tree.token(verb).relation().equals("xcomp")
                && tree.isVerb(tree.head(verb))
                && Marks.isInfinitive(tree, verb)) {
            return verb(event, tree.head(verb), sources);
        }
        int subject = arguments.subject(tree, verb, 0);
        boolean cop = tree.token(verb).is("cop");
        int predicate = cop ? tree.head(verb) : verb;
        if (cop) {
            subject = arguments.subject(tree, predicate, 0);
        }
        BitSet tokens = predicate(tree, predicate, subject);
        boolean passive = tree.exactChild(predicate, "aux:pass") >= 0
                || tree.exactChild(predicate, "nsubj:pass") >= 0
                || tree.token(predicate).tag().equals("VBN")
                        && tree.token(predicate).relation().equals("acl");
        boolean plural = subject >= 0 && plural(tree, subject);
        StringBuilder clause = new StringBuilder();
        boolean untold = subject < 0 ? !passive : FIRST_PERSON.contains(tree.lower(subject));
        if (untold && verb == event.token() && !sources.isEmpty()) {
            clause.append(sources.getFirst());
        } else if (subject >= 0) {
            clause.append(name(event, subject));
        }
        Wording.append(clause, finite(event, predicate, cop, passive, plural));
        tokens.clear(predicate);
        if (cop) {
            tokens.set(predicate);
        }
        Wording.append(clause, Wording.text(tree, tokens));
        Wording.append(clause, fronted(tree, predicate));
        return Wording.shorten(clause.toString());
    }

    /** What is said before the verb that says it, "The bridge will close, the mayor said", as it stands after it; empty when nothing is. */
    private static String fronted(SyntaxTree tree, int verb) {
        int content = tree.exactChild(verb, "ccomp");
        if (content < 0 || content > verb || tree.child(content, "nsubj") < 0) {
            return "";
        }
        BitSet tokens = Wording.subtree(tree, content, INSIDE);
        int first = tokens.nextSetBit(0);
        while (first >= 0 && tree.token(first).tag().equals(",")) {
            tokens.clear(first);
            first = tokens.nextSetBit(first);
        }
        String text = Wording.text(tree, tokens);
        if (tree.token(first).pos().equals("PUNCT") || tree.hasChild(content, "mark", THAT)) {
            return text;
        }
        boolean name =
                tree.token(first).pos().equals("PROPN") || tree.lower(first).equals("i");
        return "that " + (name ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1));
    }

    /** The finite verb in the past: "was arrested", "did not answer", "was to meet", "refused". */
    private String finite(Occurrence event, int verb, boolean cop, boolean passive, boolean plural) {
        SyntaxTree tree = event.tree();
        String modal = "";
        boolean negated = false;
        for (int child : tree.children(verb)) {
            Token token = tree.token(child);
            if (token.is("aux") && token.tag().equals("MD")) {
                modal = tree.lower(child);
            }
            negated |= token.is("advmod")
                    && (tree.lower(child).equals("not")
                            || tree.lower(child).startsWith("n'")
                            || tree.lower(child).startsWith("n\u2019"));
        }
        String was = plural ? "were" : "was";
        String not = negated ? " not" : "";
        String word = tree.token(verb).text();
        String lemma = tree.lemma(verb);
        if (!modal.isEmpty()) {
            String would = switch (modal) {
                case "will", "'ll", "wo", "shall" -> "would";
                case "can", "ca" -> "could";
                case "may" -> "might";
                default -> modal;
            };
            return would + not + (cop ? " be" : passive ? " be " + word : " " + lemma);
        }
        if (cop) {
            return was + not;
        }
        if (passive) {
            return was + not + " " + word;
        }
        if (event.stance.future() && verb == event.token() && !Marks.isInfinitive(tree, verb)) {
            return was + not + " to " + lemma;
        }
        if (negated) {
            return "did not " + lemma;
        }
        return tree.token(verb).tag().equals("VBD") ? word.toLowerCase(java.util.Locale.ROOT) : past.of(lemma);
    }

    private static BitSet predicate(SyntaxTree tree, int verb, int subject) {
        BitSet tokens = new BitSet(tree.size());
        tokens.set(verb);
        for (int child : tree.children(verb)) {
            Token token = tree.token(child);
            String relation = token.relation();
            int colon = relation.indexOf(':');
            String plain = colon < 0 ? relation : relation.substring(0, colon);
            boolean early = child < verb && EARLY.contains(plain);
            boolean aim = plain.equals("advcl") && child > verb && Marks.isInfinitive(tree, child);
            if (child == subject
                    || plain.equals("nsubj")
                    || plain.equals("csubj")
                    || plain.equals("aux")
                    || plain.equals("cop")
                    || plain.equals("punct")
                    || OUTSIDE.contains(plain) && !aim
                    || early
                    || plain.equals("expl")) {
                continue;
            }
            tokens.or(Wording.subtree(tree, child, INSIDE));
        }
        return tokens;
    }

    private static boolean plural(SyntaxTree tree, int subject) {
        String tag = tree.token(subject).tag();
        return tag.equals("NNS")
                || tag.equals("NNPS")
                || tree.hasChild(subject, "conj")
                || Set.of("they", "we", "police", "people", "you").contains(tree.lower(subject));
    }

    /** The subject: the actor's name for a pronoun, the phrase as written for all else. */
    private String name(Occurrence event, int subject) {
        SyntaxTree tree = event.tree();
        Optional<Actor> actor = cast.at(event.sentence(), subject);
        String tag = tree.token(subject).tag();
        if (actor.isPresent() && (tag.startsWith("PRP") || tag.startsWith("W"))) {
            return actor.get().name();
        }
        BitSet tokens = Wording.subtree(tree, subject, tree.hasChild(subject, "conj") ? BESIDE_LIST : BESIDE);
        Name name = tree.sentence().nameAt(subject);
        if (name != null) {
            // A parse that breaks a name up leaves it whole here.
            tokens.set(name.first(), name.end());
        }
        return Wording.text(tree, tokens);
    }
}
