package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What tells a clause that reports an event from one that says what is usual, general or a matter of opinion: tense and
 * aspect, the kind of subject, adverbs of frequency (Friedrich, Palmer and Pinkal 2016, Situation entity types).
 */
final class SituationSigns {
    private static final Set<String> FREQUENCY = Lexicon.WORDS.of("frequency");

    private static final int WRITER = 1;
    private static final int TO_READER = 2;

    private static final Set<String> OWN = Set.of("i", "we", "my", "our", "us", "me", "myself");
    private static final Set<String> READER = Set.of("you", "your", "yourself", "yours");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> QUANTIFIED =
            Set.of("all", "many", "most", "some", "any", "every", "each", "few", "no", "several", "other", "such");

    private static final FeatureTemplate TENSE = FeatureTemplate.named("s:tense=");
    private static final FeatureTemplate SUBJECT = FeatureTemplate.named("s:subject=");
    private static final FeatureTemplate OBJECT = FeatureTemplate.named("s:object=");
    private static final FeatureTemplate TENSE_SUBJECT = FeatureTemplate.named("s:tense+subject=");

    /** For each sentence whether the writer speaks of himself in it, 1, or to the reader, 2; -1 where nobody has asked. */
    private final byte[] voices;

    SituationSigns(int sentences) {
        voices = new byte[sentences];
        Arrays.fill(voices, (byte) -1);
    }

    /** Adds the signs of the clause in which an event is told. */
    void add(List<String> all, Occurrence event, boolean quoted) {
        SyntaxTree tree = event.tree();
        int verb = clause(event);
        String tense = tense(tree, verb);
        int subject = tree.child(verb, "nsubj");
        String kind = subject < 0 ? "none" : nounPhrase(tree, subject);
        int object = tree.child(verb, "obj");
        all.add(TENSE.of(tense));
        all.add(SUBJECT.of(kind));
        all.add(TENSE_SUBJECT.with(tense).of(kind));
        all.add(OBJECT.of(object < 0 ? "none" : nounPhrase(tree, object)));
        if (isFrequent(tree, verb)) {
            all.add("s:frequent");
        }
        int voice = quoted ? 0 : voice(tree);
        if ((voice & WRITER) != 0) {
            all.add("s:own");
        }
        if ((voice & TO_READER) != 0) {
            all.add("s:reader");
        }
        all.add(
                switch (tree.lower(tree.size() - 1)) {
                    case "." -> "s:ends=.";
                    case "?" -> "s:ends=?";
                    case ":" -> "s:ends=:";
                    default -> "s:ends=other";
                });
    }

    /** The verb in whose clause a noun stands, or the predicate of a copula. */
    static int clause(Occurrence event) {
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

    static String tense(SyntaxTree tree, int verb) {
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
        return perfect ? time + "+perfect" : progressive ? time + "+progressive" : time;
    }

    private static boolean isJoined(SyntaxTree tree, int verb) {
        return tree.token(verb).is("conj")
                && !tree.hasChild(verb, "aux", "cop", "nsubj")
                && tree.isVerb(tree.head(verb))
                && tree.token(verb).tag().equals(tree.token(tree.head(verb)).tag());
    }

    static String nounPhrase(SyntaxTree tree, int at) {
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

    static boolean isFrequent(SyntaxTree tree, int verb) {
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

    private int voice(SyntaxTree tree) {
        int index = tree.sentence().index();
        if (voices[index] < 0) {
            int voice = 0;
            for (int i = 0; i < tree.size(); i++) {
                if (tree.token(i).pos().equals("PRON")) {
                    voice |= OWN.contains(tree.lower(i)) ? WRITER : READER.contains(tree.lower(i)) ? TO_READER : 0;
                }
            }
            voices[index] = (byte) voice;
        }
        return voices[index];
    }
}
