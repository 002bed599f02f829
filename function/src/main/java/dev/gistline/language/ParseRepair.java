package dev.gistline.language;

import dev.gistline.resource.WordClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Mends what parsers of news get wrong again and again, where words around it tell for sure. */
final class ParseRepair {
    /** Verbs with two objects, the first of which gets the second (Levin 1993, classes 13.1, 13.3, 37.1). */
    private final Set<String> ditransitive;

    private final MissingSubjectRepair subjects;
    private final AttributionRepair attributions;
    private final ParticipleRepair participles;
    private final VerblessSentenceRepair verbless;
    private final ClauseAttachmentRepair clauses;
    private final MarkerRepair marks;
    private final OfficeTitleRepair offices;
    private final ModifierAttachmentRepair modifiers;
    private final RelativePronounRepair relatives;
    private final KinshipRepair kin;
    private final SaidSubjectRepair said;
    private final ObjectControlRepair control;

    private ParseRepair(WordClasses words) {
        this.ditransitive = words.of("ditransitive");
        this.subjects = new MissingSubjectRepair(words.of("opener"));
        this.attributions = new AttributionRepair(words.of("speech"));
        Set<String> twoObjects = new HashSet<>(ditransitive);
        twoObjects.addAll(words.of("naming"));
        PastForms forms = new PastForms(twoObjects, words.of("intransitive"), words.of("infinitival"));
        this.participles = new ParticipleRepair(words.of("opener"), forms, new SaidClauseRepair(words.of("clausal")));
        this.verbless = new VerblessSentenceRepair(forms);
        this.modifiers = new ModifierAttachmentRepair(words.of("plea"));
        this.relatives = new RelativePronounRepair(words.of("intransitive"));
        this.said = new SaidSubjectRepair(words.of("speech"));
        this.control = new ObjectControlRepair(words.of("influence"), words.of("content"));
        this.kin = new KinshipRepair(words.of("kin"));
        this.offices = new OfficeTitleRepair(words.of("office"));
        this.marks = new MarkerRepair(words.of("opener"));
        this.clauses = new ClauseAttachmentRepair(words.of("speech"), words.of("body"));
    }

    static ParseRepair load() {
        return new ParseRepair(WordClasses.load(ParseRepair.class, "parse-words.tsv"));
    }

    Sentence mended(Sentence parsed) {
        Sentence sentence = AsideRepair.mended(parsed);
        List<Token> sound = sentence.tokens();
        List<Token> tokens = new ArrayList<>(sound);
        boolean changed = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (!mend(tokens, i, sentence.names())) {
                continue;
            }
            // In a parse that is wrong in other ways a mend can close a circle of heads, on which a climb never ends.
            if (Dependents.areInCircle(tokens)) {
                tokens = new ArrayList<>(sound);
            } else {
                sound = List.copyOf(tokens);
                changed = true;
            }
        }
        return changed
                ? new Sentence(sentence.index(), sentence.block(), sentence.span(), sound, sentence.names())
                : sentence;
    }

    /**
     * One mend a token, the first that holds. Names come first, then which words are verbs, how clauses hang together and what
     * hangs on what; subjects come last, since only then a verb without one is known to lack it.
     */
    private boolean mend(List<Token> tokens, int at, List<Name> names) {
        return BracketedNameRepair.mend(tokens, at)
                || offices.mend(tokens, at, names)
                || NounVerbRepair.mend(tokens, at)
                || ApposedParticipleRepair.mend(tokens, at)
                || participles.mend(tokens, at)
                || verbless.mend(tokens, at)
                || clauses.mend(tokens, at)
                || FrontedNounRepair.mend(tokens, at)
                || OpeningSourceRepair.mend(tokens, at)
                || marks.mend(tokens, at)
                || FiniteConjunctRepair.mend(tokens, at)
                || JoinedVerbRepair.mend(tokens, at)
                || OpeningParticipleRepair.mend(tokens, at)
                || DaySubjectRepair.mend(tokens, at)
                || LateNameRepair.mend(tokens, at, names)
                || modifiers.mend(tokens, at)
                || AccordingToRepair.mend(tokens, at)
                || NounConjunctRepair.mend(tokens, at)
                || AmountRepair.mend(tokens, at)
                || relatives.mend(tokens, at)
                || QuotedWordRepair.mend(tokens, at)
                || kin.mend(tokens, at)
                || control.mend(tokens, at)
                || CliticRepair.mend(tokens, at)
                || recipient(tokens, at)
                || hearer(tokens, at)
                || hearerOfThat(tokens, at)
                || subjects.mend(tokens, at)
                || MainVerbRepair.mend(tokens, at)
                || said.mend(tokens, at)
                || attributions.mend(tokens, at)
                || LateSubjectRepair.mend(tokens, at, names);
    }

    /** "sent the mayor a letter", where the letter was taken for the mayor's apposition or both for plain objects. */
    private boolean recipient(List<Token> tokens, int at) {
        Token second = tokens.get(at);
        boolean beside = second.relation().equals("appos") && indefinite(tokens, at);
        if (!beside && !second.relation().equals("obj")) {
            return false;
        }
        int first = beside ? second.head() : objectBefore(tokens, second.head(), at);
        if (first < 0 || first > at || !tokens.get(first).relation().equals("obj")) {
            return false;
        }
        int verb = tokens.get(first).head();
        if (verb < 0
                || verb > first
                || !ditransitive.contains(tokens.get(verb).lemma())
                || Commas.areBetween(tokens, first, at)) {
            return false;
        }
        tokens.set(first, tokens.get(first).under(verb, "iobj"));
        tokens.set(at, second.under(verb, "obj"));
        return true;
    }

    /** "told the board that rust had spread", where the board was taken for what is told. */
    private static boolean hearer(List<Token> tokens, int at) {
        Token object = tokens.get(at);
        int verb = object.head();
        boolean told = object.relation().equals("obj")
                && verb >= 0
                && verb < at
                && tokens.get(verb).lemma().equals("tell");
        for (int i = at + 1; told && i < tokens.size(); i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("ccomp")) {
                tokens.set(at, object.under(verb, "iobj"));
                return true;
            }
        }
        return false;
    }

    /**
     * "told the board that rust had spread", where "that rust" was taken for a clause of the board and the board for what had: tell
     * has a hearer.
     */
    private static boolean hearerOfThat(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        int verb = noun.head();
        int tell = verb < 0 ? -1 : tokens.get(verb).head();
        if (!noun.is("nsubj")
                || verb < at + 3
                || tell < 0
                || tell >= at
                || !tokens.get(tell).lemma().equals("tell")
                || !tokens.get(verb).is("ccomp")
                || !tokens.get(at + 1).lemma().equals("that")
                || tokens.get(at + 2).head() != at
                || tokens.get(at + 1).head() != at + 2) {
            return false;
        }
        for (int i = tell + 1; i < at; i++) {
            if (tokens.get(i).head() != at) {
                return false;
            }
        }
        tokens.set(at, noun.under(tell, "iobj"));
        tokens.set(at + 1, tokens.get(at + 1).under("IN", verb, "mark"));
        tokens.set(at + 2, tokens.get(at + 2).under("NN", verb, "nsubj"));
        return true;
    }

    private static int objectBefore(List<Token> tokens, int verb, int at) {
        for (int i = Math.max(verb, 0); i < at; i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("obj")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean indefinite(List<Token> tokens, int noun) {
        for (int i = Math.max(0, noun - 8); i < noun; i++) {
            Token token = tokens.get(i);
            if (token.head() == noun && token.relation().equals("det")) {
                return token.lemma().equals("a") || token.lemma().equals("an");
            }
        }
        return false;
    }
}
