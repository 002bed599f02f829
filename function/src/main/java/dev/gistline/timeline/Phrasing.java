package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says an event in one clause that can be read alone: who did what to whom, in the past tense. */
final class Phrasing {
    private static final int LONGEST = 28;
    private static final Set<String> OUTSIDE =
            Set.of("parataxis", "advcl", "mark", "cc", "conj", "discourse", "vocative", "dep");
    private static final Set<String> ASIDE =
            Set.of("acl:relcl", "acl", "appos", "parataxis", "punct", "conj", "cc", "case", "advcl");
    private static final Set<String> INSIDE = Set.of("acl:relcl", "appos", "parataxis");

    private final Cast cast;
    private final PastTense past;
    private final ArgumentFinder arguments;

    Phrasing(Cast cast, PastTense past, ArgumentFinder arguments) {
        this.cast = cast;
        this.past = past;
        this.arguments = arguments;
    }

    String clause(Occurrence event) {
        SyntaxTree tree = event.tree();
        int at = event.token();
        if (event.composed && !event.arguments.agents().isEmpty()) {
            return capital(threat(event));
        }
        int verb = event.trigger.noun() ? verbOf(tree, at) : at;
        String clause = verb < 0
                        || tree.token(verb).pos().equals("ADJ")
                        || tree.token(verb).relation().equals("amod")
                ? noun(event)
                : verb(event, verb);
        return capital(clause);
    }

    /** What a threat that no single word makes comes to. */
    private String threat(Occurrence event) {
        SyntaxTree tree = event.tree();
        StringBuilder clause =
                new StringBuilder(name(event, event.arguments.agents().getFirst()));
        append(clause, "threatened");
        int harm = event.harm;
        if (tree.lemma(harm).equals("court")) {
            append(clause, "to go to court");
        } else if (tree.isVerb(harm)) {
            append(clause, "to " + tree.lemma(harm));
        } else {
            append(clause, text(tree, subtree(tree, harm, ASIDE)));
        }
        return shorten(clause.toString());
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
            return text(tree, subtree(tree, at, INSIDE));
        }
        // "barricaded positions" with its subject: the governor's clause says it.
        int head = tree.head(at);
        int verb = verbOf(tree, head);
        return verb >= 0 ? verb(event, verb) : text(tree, subtree(tree, head, INSIDE));
    }

    private String verb(Occurrence event, int verb) {
        SyntaxTree tree = event.tree();
        if (tree.token(verb).relation().equals("xcomp")
                && tree.isVerb(tree.head(verb))
                && Marks.isInfinitive(tree, verb)) {
            return verb(event, tree.head(verb));
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
        String who = subject < 0 ? "" : name(event, subject);
        clause.append(who);
        if (clause.isEmpty() && !passive) {
            clause.append("");
        }
        append(clause, finite(event, predicate, cop, passive, plural));
        tokens.clear(predicate);
        if (cop) {
            tokens.set(predicate);
        }
        append(clause, text(tree, tokens));
        return shorten(clause.toString());
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
            boolean early = child < verb && (plain.equals("obl") || plain.equals("advmod"));
            if (child == subject
                    || plain.equals("nsubj")
                    || plain.equals("csubj")
                    || plain.equals("aux")
                    || plain.equals("cop")
                    || plain.equals("punct")
                    || OUTSIDE.contains(plain)
                    || early
                    || plain.equals("expl")) {
                continue;
            }
            tokens.or(subtree(tree, child, INSIDE));
        }
        return tokens;
    }

    private static BitSet subtree(SyntaxTree tree, int at, Set<String> skip) {
        BitSet tokens = new BitSet(tree.size());
        gather(tree, at, skip, tokens, 0);
        return tokens;
    }

    private static void gather(SyntaxTree tree, int at, Set<String> skip, BitSet tokens, int depth) {
        tokens.set(at);
        if (depth > tree.size()) {
            return;
        }
        for (int child : tree.children(at)) {
            Token token = tree.token(child);
            boolean skipped = skip.contains(token.relation()) && !isTitle(tree, child) && !isHyphen(tree, child);
            if (!skipped && !tokens.get(child)) {
                gather(tree, child, skip, tokens, depth + 1);
            }
        }
    }

    /** Whether a name follows its title as an apposition without a comma: "Director Ulla Brandt". */
    private static boolean isTitle(SyntaxTree tree, int at) {
        return tree.token(at).relation().equals("appos")
                && tree.token(at).pos().equals("PROPN")
                && tree.head(at) == at - 1;
    }

    private static boolean isHyphen(SyntaxTree tree, int at) {
        return tree.token(at).tag().equals("HYPH");
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
        BitSet tokens = subtree(tree, subject, Set.of("acl:relcl", "acl", "appos", "parataxis", "punct", "conj", "cc"));
        if (tree.hasChild(subject, "conj")) {
            tokens = subtree(tree, subject, Set.of("acl:relcl", "acl", "appos", "parataxis"));
        }
        return text(tree, tokens);
    }

    /** The tokens as the text writes them, with its own spaces where they touch and one where something was left out. */
    private static String text(SyntaxTree tree, BitSet tokens) {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            Token token = tree.token(i);
            if (last >= 0) {
                Span before = tree.token(last).span();
                boolean touches = before.end() == token.span().start();
                text.append(touches ? "" : " ");
            }
            text.append(token.text());
            last = i;
        }
        return text.toString().strip();
    }

    private static void append(StringBuilder clause, String more) {
        if (!more.isEmpty()) {
            clause.append(clause.isEmpty() ? "" : " ").append(more);
        }
    }

    private static String shorten(String clause) {
        List<String> words = List.of(clause.split(" "));
        String cut = words.size() <= LONGEST ? clause : String.join(" ", words.subList(0, LONGEST)) + " \u2026";
        int end = cut.length();
        while (end > 0 && ",;:-\u2013\u2014\"\u201c(".indexOf(cut.charAt(end - 1)) >= 0) {
            end--;
        }
        return cut.substring(0, end).strip();
    }

    private static String capital(String clause) {
        return clause.isEmpty() ? clause : Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }
}
