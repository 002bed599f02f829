package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends verbs whose form is that of the past tense and of the past participle, where a parser took the one for the other:
 * "after agents arrested Okafor", "she's released two albums".
 */
final class ParticipleRepair {
    /** Relations that a noun without a preposition does not have, unless it names a time. */
    private static final Set<String> ADRIFT = Set.of("obl", "obl:unmarked", "nmod", "nmod:unmarked");

    /** Relations of a clause that has a finite verb. */
    private static final Set<String> FINITE = Set.of("root", "ccomp", "parataxis", "advcl");

    private final Set<String> openers;
    private final PastForms forms;
    private final SaidClauseRepair said;
    private final JoinedParticipleRepair joined;
    private final NounParticipleRepair ofNouns;
    private final CoordinatedPastRepair coordinated;

    /**
     * @param openers words that open a clause as well as a phrase
     */
    ParticipleRepair(Set<String> openers, PastForms forms, SaidClauseRepair said) {
        this.openers = openers;
        this.forms = forms;
        this.said = said;
        this.joined = new JoinedParticipleRepair(forms);
        this.ofNouns = new NounParticipleRepair(forms);
        this.coordinated = new CoordinatedPastRepair(forms);
    }

    boolean mend(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        return tag.equals("VBN")
                        && (coordinated.mend(tokens, at)
                                || afterNoun(tokens, at)
                                || said.mend(tokens, at)
                                || perfect(tokens, at)
                                || active(tokens, at)
                                || pastTense(tokens, at)
                                || bare(tokens, at))
                || ofNouns.mend(tokens, at)
                || joined.mend(tokens, at);
    }

    /** "Agents arrested Okafor": what the verb follows is its subject, where the clause that this makes has a place. */
    private boolean afterNoun(List<Token> tokens, int verb) {
        if (!forms.followsSubject(tokens, verb)) {
            return false;
        }
        int noun = tokens.get(verb).head();
        int marker = Dependents.first(tokens, noun, "case");
        if (marker >= 0 && Dependents.last(tokens, noun, "case") != marker) {
            return false;
        }
        if (marker >= 0) {
            return opensClause(tokens, marker, noun, verb);
        }
        Token subject = tokens.get(noun);
        if (subject.head() < 0) {
            becomeSentence(tokens, noun, verb);
            return true;
        }
        boolean adrift = ADRIFT.contains(subject.relation())
                && !PastForms.isTime(subject)
                && tokens.get(subject.head()).pos().equals("VERB");
        if (adrift) {
            becomeClause(tokens, noun, verb, "parataxis");
        }
        return adrift;
    }

    /** "After agents arrested Okafor": the preposition opens the clause. */
    private boolean opensClause(List<Token> tokens, int marker, int noun, int verb) {
        Token subject = tokens.get(noun);
        boolean opened = openers.contains(tokens.get(marker).lemma()) && !subject.is("nsubj") && subject.head() >= 0;
        if (opened) {
            becomeClause(tokens, noun, verb, "advcl");
            tokens.set(marker, tokens.get(marker).under(verb, "mark"));
        }
        return opened;
    }

    /** "The 33-year-old posted a video.", which parses as a noun alone: what hung on it, or a dateline, hangs on the verb. */
    private static void becomeSentence(List<Token> tokens, int noun, int verb) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == noun && (i > verb || token.is("dep"))) {
                tokens.set(i, token.under(verb, token.relation()));
            }
        }
        becomeClause(tokens, noun, verb, "root");
    }

    private static void becomeClause(List<Token> tokens, int noun, int verb, String relation) {
        Token subject = tokens.get(noun);
        tokens.set(verb, tokens.get(verb).under("VBD", subject.head(), relation));
        tokens.set(noun, subject.under(verb, "nsubj"));
    }

    /** "She's released two albums": what has an object is no passive, and the 's stands for "has". */
    private boolean perfect(List<Token> tokens, int verb) {
        int auxiliary = -1;
        int subject = -1;
        boolean object = false;
        for (int i = Math.max(0, verb - 4); i < Math.min(tokens.size(), verb + 8); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb) {
                boolean clitic = token.text().equals("'s") || token.text().equals("\u2019s");
                auxiliary = token.relation().equals("aux:pass") && clitic ? i : auxiliary;
                subject = token.relation().equals("nsubj:pass") ? i : subject;
                object |= token.relation().equals("obj") && i > verb;
            }
        }
        boolean active = object && !forms.keepsObject(tokens.get(verb))
                || forms.intransitive().contains(tokens.get(verb).lemma());
        if (auxiliary < 0 || !active) {
            return false;
        }
        Token has = tokens.get(auxiliary);
        tokens.set(auxiliary, new Token(has.span(), has.text(), "have", has.tag(), has.pos(), verb, "aux"));
        if (subject >= 0) {
            tokens.set(subject, tokens.get(subject).under(verb, "nsubj"));
        }
        return true;
    }

    /** "Voters have decided": with "have" and without "been" it is no passive. */
    private static boolean active(List<Token> tokens, int verb) {
        int subject = -1;
        boolean has = false;
        for (int i = 0; i < verb; i++) {
            Token token = tokens.get(i);
            if (token.head() == verb) {
                if (token.relation().equals("aux:pass")) {
                    return false;
                }
                has |= token.relation().equals("aux") && token.lemma().equals("have");
                subject = token.relation().equals("nsubj:pass") ? i : subject;
            }
        }
        if (has && subject >= 0) {
            tokens.set(subject, tokens.get(subject).under(verb, "nsubj"));
        }
        return has && subject >= 0;
    }

    /** "Police detained four": with a subject, an object and no auxiliary it is no participle. */
    private static boolean pastTense(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        if (verb.is("acl") || verb.is("amod")) {
            return false;
        }
        boolean subject = false;
        boolean object = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == at) {
                subject |= token.relation().equals("nsubj") && i < at;
                object |= token.relation().equals("obj") && i > at;
                if (token.is("aux")) {
                    return false;
                }
            }
        }
        if (subject && object) {
            tokens.set(at, verb.under("VBD", verb.head(), verb.relation()));
        }
        return subject && object;
    }

    /**
     * "A campus group called for his expulsion": only a headline drops the auxiliary of a passive, and it drops articles too; what
     * has one is a sentence, and its verb is in the past tense.
     */
    private static boolean bare(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        if (!FINITE.contains(verb.relation())
                || !PastForms.isBoth(verb.text())
                || !tokens.getLast().text().equals(".")) {
            return false;
        }
        int subject = -1;
        boolean marked = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() != at) {
                continue;
            }
            boolean by = token.is("obl") && Dependents.hasCase(tokens, i, "by");
            if (token.is("aux") || token.is("cop") || by) {
                return false;
            }
            marked |= token.is("mark") && i < at;
            subject = token.is("nsubj") && i < at ? i : subject;
        }
        if (subject < 0 || verb.is("advcl") && !marked || !hasArticle(tokens, subject)) {
            return false;
        }
        tokens.set(at, verb.under("VBD", verb.head(), verb.relation()));
        tokens.set(subject, tokens.get(subject).under(at, "nsubj"));
        return true;
    }

    private static boolean hasArticle(List<Token> tokens, int noun) {
        return tokens.stream()
                .anyMatch(token -> token.head() == noun
                        && (token.lemma().equals("the")
                                || token.lemma().equals("a")
                                || token.lemma().equals("an")));
    }
}
