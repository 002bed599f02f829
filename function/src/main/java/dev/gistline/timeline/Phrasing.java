package dev.gistline.timeline;

import dev.gistline.actor.Cast;
import dev.gistline.language.Dateline;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says an event in one clause that can be read alone: who did what to whom, in the past tense. */
final class Phrasing {
    private static final int LONGEST = 28;
    /** What is said matters more than a longer phrase about where. */
    private static final int BESIDE_SPEECH = 8;

    /** What a clause can open on without its verb needing it. */
    private static final Set<String> EARLY = Set.of("obl", "advmod", "ccomp", "xcomp", "nmod");

    private static final Set<String> OBJECTS = Set.of("obj", "iobj", "xcomp");

    /** What a predicate goes without: clauses beside it. */
    private static final Set<String> OUTSIDE = Set.of(
            "nsubj",
            "csubj",
            "aux",
            "case",
            "cop",
            "punct",
            "expl",
            "parataxis",
            "mark",
            "cc",
            "conj",
            "discourse",
            "vocative",
            "dislocated",
            "dep");
    /** What the phrase of a participant goes without. */
    private static final Set<String> ASIDE =
            Set.of("acl:relcl", "acl", "appos", "parataxis", "punct", "conj", "cc", "case", "advcl");

    private final Cast cast;
    private final PastTense past;
    private final VerbSubjects verbs;

    Phrasing(Cast cast, PastTense past, VerbSubjects verbs) {
        this.cast = cast;
        this.past = past;
        this.verbs = verbs;
    }

    /**
     * @param sources who did it, for a clause whose subject is the "we" of a quotation
     */
    String clause(Occurrence event, List<String> sources) {
        return clause(event, sources, -1);
    }

    /** @param also a verb joined to that of the event which says the same act; -1 for none */
    String clause(Occurrence event, List<String> sources, int also) {
        SyntaxTree tree = event.tree();
        int at = event.token();
        if (event.composed && !event.arguments.agents().isEmpty()) {
            return finished(threat(event));
        }
        int verb = event.trigger.noun() ? verbOf(tree, at) : at;
        String clause = verb < 0
                        || tree.token(verb).pos().equals("ADJ")
                        || tree.token(verb).relation().equals("amod")
                ? noun(event, sources)
                : verb(event, verb, sources, isTold(tree, also) ? also : -1);
        return finished(clause);
    }

    /** Whether a verb stands in a form that a clause about what happened or will happen can have as it is. */
    private static boolean isTold(SyntaxTree tree, int verb) {
        return verb >= 0 && Set.of("VBD", "VBN", "VB").contains(tree.token(verb).tag());
    }

    private static String finished(String clause) {
        String closed = Wording.closed(Wording.freed(Wording.opened(clause)), LONGEST);
        return closed.isEmpty() ? closed : Character.toUpperCase(closed.charAt(0)) + closed.substring(1);
    }

    /** What a threat that no single word makes comes to. */
    private String threat(Occurrence event) {
        SyntaxTree tree = event.tree();
        int harm = event.harm;
        String what = tree.lemma(harm).equals("court")
                ? "to go to court"
                : tree.isVerb(harm)
                        ? "to " + tree.lemma(harm)
                        : Wording.of(tree, PhraseTokens.of(tree, harm, ASIDE), false);
        return SubjectPhrase.of(cast, event, event.arguments.agents().getFirst()) + " threatened " + what;
    }

    /** The verb that has the noun for subject or object; -1 when the noun must speak for itself. */
    static int verbOf(SyntaxTree tree, int noun) {
        int head = tree.head(noun);
        String relation = tree.token(noun).relation();
        boolean argument = relation.equals("obj") || relation.startsWith("nsubj");
        return argument && tree.isVerb(head) ? head : -1;
    }

    private String noun(Occurrence event, List<String> sources) {
        SyntaxTree tree = event.tree();
        int at = event.token();
        if (event.trigger.noun() || tree.head(at) < 0) {
            return Wording.of(tree, PhraseTokens.ofEvent(tree, at), true);
        }
        // "barricaded positions" with its subject: the governor's clause says it.
        int head = tree.head(at);
        int verb = verbOf(tree, head);
        return verb >= 0 ? verb(event, verb, sources, -1) : Wording.of(tree, PhraseTokens.ofEvent(tree, head), true);
    }

    private String verb(Occurrence event, int verb, List<String> sources, int also) {
        SyntaxTree tree = event.tree();
        if (tree.token(verb).relation().equals("xcomp")
                && tree.isVerb(tree.head(verb))
                && !VerbGroup.isGoing(tree, tree.head(verb))
                && (Marks.isInfinitive(tree, verb)
                        || VerbGroup.isState(tree, verb)
                        || VerbGroup.isUnderWay(tree, verb))) {
            return verb(event, tree.head(verb), sources, -1);
        }
        boolean copula = tree.token(verb).is("cop") && tree.head(verb) >= 0;
        int predicate = copula ? tree.head(verb) : verb;
        int subject = Subjects.understood(tree, predicate);
        VerbGroup group = VerbGroup.of(tree, predicate, copula);
        if (subject < 0 && !group.passive() && !event.arguments.agents().isEmpty()) {
            subject = event.arguments.agents().getFirst();
        }
        if (subject < 0 && (sources.isEmpty() || group.passive())) {
            // A clause whose subject the parse has lost tells of nobody: "was backed by Norland".
            return "";
        }
        // An infinitive can have come about: "was able to leave".
        boolean planned = event.stance.modality() == Modality.PLANNED;
        boolean ahead = verb == event.token()
                && VerbGroup.canLieAhead(tree, verb)
                && (planned || event.stance.future() && !Marks.isInfinitive(tree, verb));
        int speech = FrontedSpeech.content(tree, predicate);
        BitSet rest = predicate(tree, predicate, subject, speech, event.sense.kind());
        rest.set(predicate, copula);
        if (also >= 0) {
            rest.or(predicate(tree, also, subject, speech, event.sense.kind()));
        }
        int quoted = speech >= 0 ? -1 : FrontedSpeech.quoteEnd(tree, predicate);
        int said = speech >= 0 || quoted >= 0 ? -1 : FrontedSpeech.end(tree, predicate);
        rest.clear(0, Math.max(quoted, said) + 1);
        if (subject >= 0 && Subjects.opens(tree, predicate)) {
            // Where the participle hangs on its subject, its clause does not hold the subject.
            int begin = tree.extent(subject)[0];
            rest.clear(begin > predicate ? begin - 1 : subject, tree.size());
        }
        String beside = Wording.of(tree, rest, false);
        boolean quotes =
                !beside.isEmpty() && Wording.isQuote(beside.substring(0, 1)) && tree.hasChild(predicate, "ccomp");
        List<String> parts = new ArrayList<>();
        parts.add(subject < 0 ? "" : subject(event, subject, sources, beside));
        String infinitive = verbs.infinitive(tree.lemma(predicate), tree.lower(predicate));
        parts.add(
                !copula && !ahead && Attempts.isTried(tree, predicate)
                        ? "tried to " + infinitive
                        : group.said(tree, past, infinitive, subject >= 0 && group.isPlural(tree, subject), ahead));
        parts.add(also < 0 ? "" : "and " + tree.lower(also));
        parts.add(quotes ? ": " + beside : speech >= 0 || quoted >= 0 ? Wording.ended(beside) : beside);
        if (speech >= 0) {
            parts.add(FrontedSpeech.said(tree, speech, predicate));
        } else if (quoted >= 0) {
            parts.add(": " + Wording.quotation(tree, 0, quoted));
        } else if (said >= 0) {
            BitSet before = new BitSet(tree.size());
            before.set(Math.min(Dateline.length(tree.sentence()), said), said);
            parts.add("that " + Wording.opened(Wording.of(tree, before, false)));
        }
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts).replace(" : ", ": ").replace(" \"\"", "");
    }

    /** What stands beside the verb in its clause, its subject, speech and adverbs before it left out. */
    private static BitSet predicate(SyntaxTree tree, int verb, int subject, int speech, EventKind kind) {
        BitSet tokens = new BitSet(tree.size());
        int shared = SharedObjects.of(tree, verb);
        if (shared >= 0 && shared != subject) {
            tokens.or(PhraseTokens.of(tree, shared, PhraseTokens.ASIDES));
        }
        for (int child : tree.children(verb)) {
            Token token = tree.token(child);
            String relation = token.relation();
            int colon = relation.indexOf(':');
            String plain = colon < 0 ? relation : relation.substring(0, colon);
            boolean early = child < verb && EARLY.contains(plain);
            boolean lengthy = speech >= 0 && !OBJECTS.contains(plain) && length(tree, child) > BESIDE_SPEECH;
            boolean clause = PhraseTokens.isAside(tree, child)
                    || plain.equals("ccomp") && PhraseTokens.isNextClause(tree, child, kind)
                    || Complements.isComment(tree, child, verb)
                    || opensNext(tree, child, verb)
                    || plain.equals("advcl")
                            && !isRole(tree, child)
                            && !isAim(tree, child, verb)
                            && !Complements.isMeasured(tree, child, verb)
                            && !Complements.isOf(tree, child, verb);
            if (child != subject && child != speech && !OUTSIDE.contains(plain) && !early && !lengthy && !clause) {
                tokens.or(PhraseTokens.of(tree, child, PhraseTokens.ASIDES));
            }
        }
        return tokens;
    }

    /** "It shocked us[, but according to her it woke us up]": what a conjunction opens after a comma is of the clause after it. */
    private static boolean opensNext(SyntaxTree tree, int child, int verb) {
        int first = tree.extent(child)[0];
        if (child < verb || !tree.lower(first).equals(",") || first + 2 >= tree.size()) {
            return false;
        }
        // The last of a list can hang on the verb as well: "schools, shops[, and other places]".
        return tree.token(first + 1).is("cc")
                && (tree.lower(first + 1).equals("but")
                        || tree.hasChild(child, "nsubj")
                        || tree.token(first + 2).tag().equals("IN"));
    }

    private static int length(SyntaxTree tree, int at) {
        int[] extent = tree.extent(at);
        return extent[1] - extent[0] + 1;
    }

    /** "voted [to strike]": with a comma between it is an aside. */
    private static boolean isAim(SyntaxTree tree, int at, int verb) {
        return at > verb
                && Marks.isInfinitive(tree, at)
                && !tree.lower(tree.extent(at)[0] - 1).equals(",")
                && !tree.lower(tree.extent(at)[0]).equals(",");
    }

    /** "described himself [as a performer]", which parses as a clause without a verb. */
    private static boolean isRole(SyntaxTree tree, int at) {
        return tree.isNoun(at) && tree.hasChild(at, "case", Set.of("as")) && !tree.hasChild(at, "cop", "nsubj");
    }

    /** The subject; for the "we" of a quotation whoever speaks, where the clause does not name them anyway. */
    private String subject(Occurrence event, int subject, List<String> sources, String beside) {
        SyntaxTree tree = event.tree();
        boolean speaker = SpeechActs.FIRST_PERSON.contains(tree.lower(subject))
                && !sources.isEmpty()
                && Wording.hasQuote(tree)
                && !beside.toLowerCase(Locale.ROOT).contains(sources.getFirst().toLowerCase(Locale.ROOT));
        return speaker ? sources.getFirst() : SubjectPhrase.of(cast, event, subject);
    }
}
