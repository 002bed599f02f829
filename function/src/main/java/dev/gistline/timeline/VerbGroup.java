package dev.gistline.timeline;

import dev.gistline.language.Token;
import java.util.Locale;
import java.util.Set;

/**
 * A verb with its auxiliaries, to be said in the past: "was arrested", "did not answer", "would meet", "refused". A verb
 * that is joined to another by "and" has what that has before it.
 *
 * @param verb the verb, or the predicate where there is a copula
 * @param modal the modal verb before it, in the past; empty when there is none
 * @param negation {@code not}, {@code never}, {@code no longer}; empty when there is none
 * @param hedge an adverb that says how nearly it happened; empty when there is none
 * @param copula whether it is a predicate with a form of "be"
 * @param passive whether it says what is done to its subject
 */
record VerbGroup(int verb, String modal, String negation, String hedge, boolean copula, boolean passive) {
    /** Without these the clause would say that something else happened. */
    private static final Set<String> APPROXIMATORS = Lexicon.WORDS.of("approximator");

    private static final Set<String> COPULAR = Lexicon.WORDS.of("copular");

    private static final Set<String> PHASAL = Lexicon.WORDS.of("phasal");

    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> SINGULAR = Set.of("was", "is", "'s", "has", "does");
    private static final Set<String> SEVERAL = Set.of(
            "they", "we", "police", "people", "you", "those", "these", "both", "many", "several", "few", "some",
            "others");

    private static final Set<String> ONE = Set.of("one", "1");
    private static final Set<String> PLURAL = Set.of("were", "are", "'re", "have", "'ve", "do");

    static VerbGroup of(SyntaxTree tree, int verb, boolean copula) {
        int first = carrier(tree, verb);
        String modal = "";
        String negation = "";
        String hedge = "";
        for (int child : tree.children(first)) {
            Token token = tree.token(child);
            String word = Wording.plain(tree.lower(child));
            boolean modalVerb = token.tag().equals("MD")
                    && !Marks.isShortForHad(tree, child)
                    && !Marks.isInverted(tree, first, child);
            if (token.is("aux") && (modalVerb || word.equals("'d") && isBare(tree, first))) {
                modal = past(word);
            } else if ((token.is("advmod") || token.is("aux") || token.is("neg")) && !Marks.isNotOnly(tree, child)) {
                negation = word.equals("not") || word.equals("n't") ? "not" : word.equals("never") ? word : negation;
            }
        }
        for (int child : tree.children(verb)) {
            boolean before = child < verb && tree.token(child).is("advmod");
            negation = before && Marks.isNoLonger(tree, child) ? "no longer" : negation;
            hedge = before && APPROXIMATORS.contains(tree.lower(child)) ? tree.lower(child) : hedge;
        }
        if (modal.isEmpty() && tree.token(verb).is("xcomp") && isGoing(tree, tree.head(verb))) {
            modal = "would";
        }
        return new VerbGroup(verb, modal, negation, hedge, copula, isPassive(tree, verb, first));
    }

    /** Whether the verb only says that another lies ahead: "is going to build". */
    static boolean isGoing(SyntaxTree tree, int verb) {
        return verb >= 0
                && tree.lower(verb).equals("going")
                && tree.lower(verb + 1).equals("to")
                && tree.token(verb + 1).tag().equals("TO")
                && tree.hasChild(verb, "aux");
    }

    /** Whether the participle tells the state that the verb above it says to last or come: "remained committed to". */
    static boolean isState(SyntaxTree tree, int verb) {
        return tree.token(verb).tag().equals("VBN") && COPULAR.contains(tree.lemma(tree.head(verb)));
    }

    /** Whether the verb above says how far it has come: "began [looking] for the officer", "will start [filming]". */
    static boolean isUnderWay(SyntaxTree tree, int verb) {
        return tree.token(verb).tag().equals("VBG") && PHASAL.contains(tree.lemma(tree.head(verb)));
    }

    /** Whether the form tells that it came: "called it off", "heard someone [fire]", where no auxiliary stands with the bare verb. */
    static boolean isPast(SyntaxTree tree, int verb) {
        String tag = tree.token(verb).tag();
        boolean bare = tag.equals("VB")
                && (tree.token(verb).is("xcomp") || tree.token(verb).is("ccomp"))
                && !Marks.isInfinitive(tree, verb)
                && !tree.hasChild(verb, "aux");
        return tag.equals("VBD") || bare;
    }

    /** Whether the form can tell of what is to come: not "came", "did come", nor "coming" without "is". */
    static boolean canLieAhead(SyntaxTree tree, int verb) {
        return !isPast(tree, verb)
                && !tree.hasChild(verb, "aux", DO)
                && (!tree.token(verb).tag().equals("VBG") || tree.hasChild(verb, "aux"));
    }

    /** Whether the verb is the second of two of which either may have come: "were killed [or wounded]". */
    static boolean isAlternative(SyntaxTree tree, int verb) {
        if (verb >= tree.size() || !tree.token(verb).is("conj")) {
            return false;
        }
        int first = tree.head(verb);
        return first >= 0
                && first == verb - 2
                && tree.lower(verb - 1).equals("or")
                && tree.isVerb(first)
                && tree.token(verb).tag().equals(tree.token(first).tag())
                && (tree.token(verb).tag().equals("VBN")
                        || tree.token(verb).tag().equals("VBD"));
    }

    private static boolean isBare(SyntaxTree tree, int verb) {
        return tree.token(verb).tag().equals("VB");
    }

    /** The verb whose auxiliaries stand for this one too: "[should follow up] and thank", "[was born] and raised". */
    private static int carrier(SyntaxTree tree, int verb) {
        int head = tree.head(verb);
        boolean shares = tree.token(verb).relation().equals("conj")
                && tree.isVerb(head)
                && !tree.hasChild(verb, "aux", "cop", "nsubj")
                && tree.token(verb).tag().equals(tree.token(head).tag())
                && Set.of("VB", "VBN").contains(tree.token(verb).tag());
        return shares ? head : verb;
    }

    private static boolean isPassive(SyntaxTree tree, int verb, int carrier) {
        // What has an object is active, whatever the parser made of its subject.
        boolean object = tree.exactChild(verb, "obj") >= 0;
        return tree.exactChild(carrier, "aux:pass") >= 0
                || tree.exactChild(carrier, "nsubj:pass") >= 0 && !object
                || tree.token(verb).tag().equals("VBN") && (isReduced(tree, verb) || remains(tree, verb));
    }

    /** "A deal [reached in May]", "[once arrested], he may wait". */
    private static boolean isReduced(SyntaxTree tree, int verb) {
        String relation = tree.token(verb).relation();
        return relation.equals("acl")
                || Subjects.opens(tree, verb)
                || relation.equals("advcl") && !tree.hasChild(verb, "aux", "nsubj", "obj");
    }

    /** "He remains jailed", where the parser took the verb for an auxiliary. */
    private static boolean remains(SyntaxTree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.token(child).is("aux") && COPULAR.contains(tree.lemma(child))) {
                return true;
            }
        }
        return false;
    }

    private static String past(String modal) {
        return switch (modal) {
            case "will", "'ll", "wo", "shall", "'d" -> "would";
            case "can", "ca" -> "could";
            case "may" -> "might";
            default -> modal;
        };
    }

    /**
     * The group in words.
     *
     * @param lemma the verb's infinitive
     * @param ahead whether the event lies ahead of the text
     */
    String said(SyntaxTree tree, PastTense tense, String lemma, boolean plural, boolean ahead) {
        String was = plural ? "were" : "was";
        String word = tree.token(verb).text().toLowerCase(Locale.ROOT);
        String rest;
        if (!modal.isEmpty()) {
            rest = join(modal, negation, hedge, copula ? "be" : passive ? "be " + word : lemma);
        } else if (copula) {
            rest = join(was, negation, hedge);
        } else if (passive) {
            rest = join(was, negation, hedge, word);
        } else if (ahead) {
            rest = join(was, negation, "to", lemma);
        } else if (negation.equals("not")) {
            rest = join("did not", hedge, lemma);
        } else {
            rest = join(negation, hedge, tree.token(verb).tag().equals("VBD") ? word : tense.of(lemma));
        }
        return isAlternative(tree, verb + 2) ? join(rest, "or", tree.lower(verb + 2)) : rest;
    }

    private static String join(String... words) {
        StringBuilder all = new StringBuilder();
        for (String word : words) {
            all.append(all.isEmpty() || word.isEmpty() ? "" : " ").append(word);
        }
        return all.toString();
    }

    /** Whether the subject is plural: by the form of the verb where it tells, else by its own. */
    boolean isPlural(SyntaxTree tree, int subject) {
        if (tree.head(subject) == verb) {
            for (int child : tree.children(verb)) {
                String word = Wording.plain(tree.lower(child));
                if (tree.token(child).is("aux") || tree.token(child).is("cop")) {
                    if (SINGULAR.contains(word)) {
                        return false;
                    }
                    if (PLURAL.contains(word)) {
                        return true;
                    }
                }
            }
        }
        String tag = tree.token(subject).tag();
        boolean number = tag.equals("CD") && !ONE.contains(tree.lower(subject));
        return number
                || tag.equals("NNS")
                || tag.equals("NNPS")
                || tree.hasChild(subject, "conj")
                || SEVERAL.contains(tree.lower(subject));
    }
}
