package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.List;
import java.util.Set;

/**
 * What tells a clause that reports an event from one that says what is usual, general or a matter of opinion: tense and
 * aspect, the kind of subject, adverbs of frequency (Friedrich, Palmer and Pinkal 2016, Situation entity types).
 */
final class SituationSigns {
    private static final Set<String> FREQUENCY = Set.of(
            "often",
            "always",
            "usually",
            "typically",
            "generally",
            "sometimes",
            "regularly",
            "frequently",
            "normally",
            "commonly",
            "traditionally",
            "routinely",
            "rarely",
            "seldom",
            "ever",
            "never",
            "every",
            "each",
            "annually",
            "occasionally",
            "whenever",
            "once",
            "twice");

    private static final Set<String> OWN = Set.of("i", "we", "my", "our", "us", "me", "myself");
    private static final Set<String> READER = Set.of("you", "your", "yourself", "yours");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> QUANTIFIED =
            Set.of("all", "many", "most", "some", "any", "every", "each", "few", "no", "several", "other", "such");

    private SituationSigns() {}

    /** Adds the signs of the clause in which an event is told. */
    static void add(List<String> all, Occurrence event, boolean quoted) {
        SyntaxTree tree = event.tree();
        int verb = clause(event);
        String tense = tense(tree, verb);
        all.add("s:tense=" + tense);
        int subject = tree.child(verb, "nsubj");
        String kind = subject < 0 ? "none" : nounPhrase(tree, subject);
        all.add("s:subject=" + kind);
        all.add("s:tense+subject=" + tense + kind);
        int object = tree.child(verb, "obj");
        all.add("s:object=" + (object < 0 ? "none" : nounPhrase(tree, object)));
        if (isFrequent(tree, verb)) {
            all.add("s:frequent");
        }
        if (!quoted) {
            voice(all, tree);
        }
        String last = tree.lower(tree.size() - 1);
        all.add("s:ends=" + (last.equals(".") || last.equals("?") || last.equals(":") ? last : "other"));
    }

    /** The verb in whose clause a noun stands, or the predicate of a copula. */
    private static int clause(Occurrence event) {
        SyntaxTree tree = event.tree();
        int at = event.clause();
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            if (tree.isVerb(at) || tree.hasChild(at, "cop") || tree.head(at) < 0) {
                return at;
            }
            at = tree.head(at);
        }
        return event.clause();
    }

    private static String tense(SyntaxTree tree, int verb) {
        int first = verb;
        for (int steps = 0; steps < 3 && isJoined(tree, first); steps++) {
            first = tree.head(first);
        }
        String found = "";
        boolean perfect = false;
        boolean progressive = false;
        for (int child : tree.children(first)) {
            Token token = tree.token(child);
            if (token.tag().equals("MD")) {
                return "modal";
            }
            if (token.tag().equals("TO")) {
                return "infinitive";
            }
            if (token.is("aux") || token.is("cop")) {
                found = found.isEmpty() ? token.tag() : found;
                perfect |= token.lemma().equals("have");
                progressive |=
                        token.lemma().equals("be") && tree.token(first).tag().equals("VBG");
            }
        }
        String tag = found.isEmpty() ? tree.token(verb).tag() : found;
        String time = tag.equals("VBD") ? "past" : tag.equals("VBZ") || tag.equals("VBP") ? "present" : tag;
        return time + (perfect ? "+perfect" : progressive ? "+progressive" : "");
    }

    private static boolean isJoined(SyntaxTree tree, int verb) {
        return tree.token(verb).is("conj")
                && !tree.hasChild(verb, "aux", "cop", "nsubj")
                && tree.isVerb(tree.head(verb))
                && tree.token(verb).tag().equals(tree.token(tree.head(verb)).tag());
    }

    private static String nounPhrase(SyntaxTree tree, int at) {
        String word = tree.lower(at);
        Token token = tree.token(at);
        if (OWN.contains(word)) {
            return "own";
        }
        if (READER.contains(word)) {
            return "reader";
        }
        if (token.pos().equals("PRON")) {
            return token.tag().startsWith("W") ? "relative" : token.tag().startsWith("PRP") ? "pronoun" : "other";
        }
        if (token.pos().equals("PROPN")) {
            return "name";
        }
        boolean number = token.pos().equals("NUM");
        for (int child : tree.children(at)) {
            String of = tree.lower(child);
            if (tree.token(child).is("nmod:poss")) {
                return OWN.contains(of) || READER.contains(of) ? "own" : "possessed";
            }
            if (DEFINITE.contains(of)) {
                return "definite";
            }
            if (QUANTIFIED.contains(of)) {
                return "quantified";
            }
            if (of.equals("a") || of.equals("an")) {
                return "indefinite";
            }
            number |= tree.token(child).is("nummod");
        }
        return number ? "counted" : token.tag().equals("NNS") ? "plural" : "bare";
    }

    private static boolean isFrequent(SyntaxTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (FREQUENCY.contains(tree.lower(child))) {
                return true;
            }
            if (tree.token(child).is("obl")) {
                for (int under : tree.children(child)) {
                    if (tree.lower(under).equals("every") || tree.lower(under).equals("each")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the writer speaks of himself or to the reader. */
    private static void voice(List<String> all, SyntaxTree tree) {
        boolean own = false;
        boolean reader = false;
        for (int i = 0; i < tree.size(); i++) {
            String word = tree.lower(i);
            own |= OWN.contains(word);
            reader |= READER.contains(word);
        }
        if (own) {
            all.add("s:own");
        }
        if (reader) {
            all.add("s:reader");
        }
    }
}
