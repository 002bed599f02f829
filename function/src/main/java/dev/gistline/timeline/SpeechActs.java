package dev.gistline.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done by saying something (Austin 1962, Searle 1976): who says that another must do something asks for it, who says
 * that what another does is wrong accuses, who says that it is not true or that he will not rejects it, and who says that he condemns does so. The
 * verb of saying is then the event, of the kind of what it does, and what is said is no event of its own.
 */
final class SpeechActs {
    /** Who speaks, as the subject of what is said. */
    static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never");
    private static final Set<String> OUGHT = Set.of("must", "should", "ought");
    private static final Set<String> MANDATIVE = Lexicon.WORDS.of("mandative");
    /** What one does or cannot do without willing it: "I can't believe it" refuses nothing. */
    private static final Set<String> INVOLUNTARY = Lexicon.WORDS.of("involuntary");

    private static final Set<String> SINGULAR = Set.of("NN", "NNP");
    private static final Set<String> WILL = Set.of("will", "wo", "'ll", "\u2019ll", "would", "can", "ca", "going");
    /** With an infinitive: "need to deliver". */
    private static final Set<String> OBLIGING = Set.of("need", "have");
    /** With "no": "had no option but to surrender". */
    private static final Set<String> WAYS_OUT = Lexicon.WORDS.of("way-out");

    /** Kinds of event that are done by naming them in the present: "we condemn". */
    private static final Set<EventKind> PERFORMED = EnumSet.of(
            EventKind.REQUEST,
            EventKind.ACCUSE,
            EventKind.REJECT,
            EventKind.SUPPORT,
            EventKind.AGREE,
            EventKind.CONCEDE,
            EventKind.THREATEN);

    /** Words for what no one should do, and for what is not so. */
    private final Set<String> wrong;

    private final Set<String> untrue;

    SpeechActs(Lexicon classes) {
        this.wrong = classes.of("wrong");
        this.untrue = classes.of("untrue");
    }

    /** Gives the verbs of saying of a sentence the kind of what they do. */
    void read(List<Occurrence> sentence) {
        for (Occurrence speech : sentence) {
            if (speech.sense.kind() == EventKind.STATEMENT && !speech.trigger.noun() && !speech.stance.negated()) {
                int content = content(speech);
                if (content >= 0) {
                    read(speech, content, verb(sentence, content));
                } else {
                    judge(speech);
                }
            }
        }
    }

    /** The head of what is said; -1 where the sentence does not have it. */
    static int content(Occurrence speech) {
        SyntaxTree tree = speech.tree();
        int complement = tree.child(speech.token(), "ccomp");
        if (complement >= 0) {
            return complement;
        }
        return tree.token(speech.token()).relation().equals("parataxis") ? tree.head(speech.token()) : -1;
    }

    private static @Nullable Occurrence verb(List<Occurrence> sentence, int token) {
        for (Occurrence event : sentence) {
            if (event.token() == token && !event.trigger.noun()) {
                return event;
            }
        }
        return null;
    }

    private void read(Occurrence speech, int content, @Nullable Occurrence said) {
        SyntaxTree tree = speech.tree();
        int subject = Subjects.of(tree, content);
        boolean not = tree.hasChild(content, "advmod", NOT);
        EventSense sense = null;
        List<Integer> targets = List.of();
        if (subject >= 0 && FIRST_PERSON.contains(tree.lower(subject))) {
            if (not && will(tree, content) && !INVOLUNTARY.contains(tree.lemma(content))) {
                sense = speech.sense.as(EventKind.REJECT, null, "120");
            } else if (!not && said != null && performs(said)) {
                sense = said.sense;
            }
            targets = said == null ? targets : said.arguments.patients();
        } else if (subject >= 0) {
            if (isObliged(tree, content) || isWished(tree, speech.token(), content, subject)) {
                sense = speech.sense.as(EventKind.REQUEST, "change", "100");
            } else if (!not && tree.hasChild(content, "cop")) {
                sense = judgement(speech, tree.lemma(content));
            }
            targets = List.of(subject);
        }
        if (sense != null) {
            change(speech, sense, targets);
            if (said != null) {
                said.absorbed = true;
            }
        }
    }

    private static boolean performs(Occurrence said) {
        return said.tree().token(said.token()).tag().equals("VBP") && PERFORMED.contains(said.sense.kind());
    }

    private @Nullable EventSense judgement(Occurrence speech, String predicate) {
        if (wrong.contains(predicate)) {
            return speech.sense.as(EventKind.ACCUSE, "disapprove", "111");
        }
        return untrue.contains(predicate) ? speech.sense.as(EventKind.REJECT, null, "120") : null;
    }

    /** "described the call as improper", "called the process a sham". */
    private void judge(Occurrence speech) {
        SyntaxTree tree = speech.tree();
        int object = tree.child(speech.token(), "obj");
        for (int child : tree.children(speech.token())) {
            boolean as = (tree.token(child).is("obl") || tree.token(child).is("advcl"))
                    && tree.preposition(child).equals("as");
            boolean judges = object >= 0 && (as || tree.token(child).is("xcomp"));
            EventSense sense = judges ? judgement(speech, tree.lemma(child)) : null;
            if (sense != null) {
                change(speech, sense, List.of(object));
            }
        }
    }

    private static void change(Occurrence speech, EventSense sense, List<Integer> targets) {
        speech.sense = sense;
        if (!targets.isEmpty()) {
            speech.arguments = new Arguments(speech.arguments.agents(), targets, speech.arguments.recipients());
        }
    }

    private static boolean will(SyntaxTree tree, int verb) {
        return tree.hasChild(verb, "aux", WILL) || WILL.contains(tree.lower(verb));
    }

    /** "suggested that the board change its rules": a subjunctive says what shall be. */
    private static boolean isWished(SyntaxTree tree, int speech, int content, int subject) {
        String tag = tree.token(content).tag();
        boolean base = tag.equals("VB")
                || tag.equals("VBP") && SINGULAR.contains(tree.token(subject).tag());
        return base
                && MANDATIVE.contains(tree.lemma(speech))
                && content > speech
                && !tree.hasChild(content, "aux")
                && tree.child(content, "nsubj") >= 0;
    }

    private static boolean isObliged(SyntaxTree tree, int verb) {
        if (tree.hasChild(verb, "aux", OUGHT)) {
            return true;
        }
        int infinitive = tree.child(verb, "xcomp");
        if (infinitive >= 0 && Marks.isInfinitive(tree, infinitive) && OBLIGING.contains(tree.lemma(verb))) {
            return true;
        }
        int object = tree.child(verb, "obj");
        return object >= 0 && WAYS_OUT.contains(tree.lemma(object)) && tree.hasChild(object, "det", Set.of("no"));
    }
}
