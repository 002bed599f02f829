package dev.gistline.language;

import dev.gistline.resource.WordClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Mends what parsers of news get wrong again and again, where words around it tell for sure. */
final class ParseRepair {
    private final MissingSubjectRepair subjects;
    private final AttributionRepair attributions;
    private final ParticipleRepair participles;
    private final VerblessSentenceRepair verbless;
    private final ClauseAttachmentRepair clauses;
    private final MarkerRepair marks;
    private final ModifierAttachmentRepair modifiers;
    private final RelativePronounRepair relatives;
    private final KinshipRepair kin;
    private final SaidSubjectRepair said;
    private final ObjectControlRepair control;
    private final DoubleObjectRepair objects;

    private ParseRepair(WordClasses words) {
        this.objects = new DoubleObjectRepair(words.of("ditransitive"));
        this.subjects = new MissingSubjectRepair(words.of("opener"));
        this.attributions = new AttributionRepair(words.of("speech"));
        Set<String> twoObjects = new HashSet<>(words.of("ditransitive"));
        twoObjects.addAll(words.of("naming"));
        PastForms forms = new PastForms(twoObjects, words.of("intransitive"), words.of("infinitival"));
        this.participles = new ParticipleRepair(words.of("opener"), forms, new SaidClauseRepair(words.of("clausal")));
        this.verbless = new VerblessSentenceRepair(forms);
        this.modifiers = new ModifierAttachmentRepair(words.of("plea"), words.of("bodypart"));
        this.relatives = new RelativePronounRepair(words.of("intransitive"));
        this.said = new SaidSubjectRepair(words.of("speech"));
        this.control = new ObjectControlRepair(words.of("influence"), words.of("content"), words.of("bare"));
        this.kin = new KinshipRepair(words.of("kin"));
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
                || OfficeTitleRepair.mend(tokens, at, names)
                || NounVerbRepair.mend(tokens, at)
                || ClosingSpeechRepair.mend(tokens, at)
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
                || objects.mend(tokens, at)
                || subjects.mend(tokens, at)
                || MainVerbRepair.mend(tokens, at)
                || said.mend(tokens, at)
                || attributions.mend(tokens, at)
                || LateSubjectRepair.mend(tokens, at, names);
    }
}
