package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Mends what stands beside a name to tell what was done to its bearer, "The family of Ivo Berg, the guard shot last year by a thief,
 * will sue", where the participle was taken for a description of the year, or for the first verb of the sentence: no time is shot, no noun
 * is a part of a verb, and no two main verbs are joined without a conjunction.
 */
final class ApposedParticipleRepair {
    private static final Set<String> SHIFTS = Set.of("last", "this", "next");

    private ApposedParticipleRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        String tag = tokens.get(at).tag();
        if (at < 4
                || !tag.equals("VBN") && !tag.equals("VBD")
                || !PastForms.isBoth(tokens.get(at).text())) {
            return false;
        }
        int article = article(tokens, at);
        int named = article < 2 ? -1 : named(tokens, article);
        return named >= 0 && (ofTime(tokens, at, article, named) || mainVerb(tokens, at, article, named));
    }

    /** "Shot last year", where the year was taken for what is described. */
    private static boolean ofTime(List<Token> tokens, int at, int article, int named) {
        Token participle = tokens.get(at);
        int time = participle.head();
        if (!participle.relation().equals("amod")
                || time != at + 2
                || !SHIFTS.contains(tokens.get(at + 1).lemma())
                || !TimeNouns.has(tokens.get(time))) {
            return false;
        }
        appose(tokens, at, article, named, time);
        for (int i = time + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == time && token.is("nmod")) {
                tokens.set(i, token.under(at, Dependents.hasCase(tokens, i, "by") ? "obl:agent" : "obl"));
            }
        }
        tokens.set(time, tokens.get(time).under(at, "obl:unmarked"));
        return true;
    }

    /** The participle was taken for the verb of the subject, and the verb for one that is joined to it. */
    private static boolean mainVerb(List<Token> tokens, int at, int article, int named) {
        Token participle = tokens.get(at);
        int verb = -1;
        int subject = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() != at) {
                continue;
            }
            if (token.is("aux") || token.relation().equals("obj")) {
                return false;
            }
            subject = token.relation().equals("nsubj") && i < article ? i : subject;
            verb = i > at && Dependents.isLooselyJoined(tokens, i, at) ? i : verb;
        }
        if (subject < 0
                || verb < 0
                || !(tokens.get(at - 1).is("compound") || tokens.get(at - 1).is("appos"))) {
            return false;
        }
        tokens.set(verb, tokens.get(verb).under(participle.head(), participle.relation()));
        for (int i = 0; i < article; i++) {
            if (tokens.get(i).head() == at) {
                tokens.set(i, tokens.get(i).under(verb, tokens.get(i).relation()));
            }
        }
        appose(tokens, at, article, named, at);
        for (int i = at + 1; i < verb; i++) {
            Token token = tokens.get(i);
            boolean time = token.head() > at && token.is("nmod") && TimeNouns.has(tokens.get(token.head()));
            if (time && Dependents.hasCase(tokens, i, "by")) {
                tokens.set(i, token.under(at, "obl:agent"));
            }
        }
        return true;
    }

    /** Makes the noun before the participle one that stands beside the name, and the participle what tells of it. */
    private static void appose(List<Token> tokens, int at, int article, int named, int old) {
        int who = at - 1;
        Token noun = tokens.get(who);
        for (int i = article; i < who; i++) {
            int head = tokens.get(i).head();
            if (head == at || head == old) {
                tokens.set(i, tokens.get(i).under(who, tokens.get(i).relation()));
            }
        }
        tokens.set(who, new Token(noun.span(), noun.text(), noun.lemma(), "NN", "NOUN", named, "appos"));
        tokens.set(at, tokens.get(at).under("VBN", who, "acl"));
    }

    /** The article of the noun right before the participle, which the parse gave to other words; -1 for none. */
    private static int article(List<Token> tokens, int at) {
        int head = tokens.get(at).head();
        Token noun = tokens.get(at - 1);
        if (noun.head() != at && noun.head() != head && !noun.is("appos") || noun.is("punct")) {
            return -1;
        }
        int article = at - 2;
        while (article > 0 && !tokens.get(article).is("det") && isOf(tokens.get(article), at, head)) {
            article--;
        }
        return article > 0
                        && tokens.get(article).is("det")
                        && tokens.get(article - 1).text().equals(",")
                ? article
                : -1;
    }

    private static boolean isOf(Token token, int at, int head) {
        return !token.is("punct") && (token.head() == at || token.head() == at - 1 || token.head() == head);
    }

    /** The head of the name before the comma; -1 for none. */
    private static int named(List<Token> tokens, int article) {
        int named = article - 2;
        if (!tokens.get(named).pos().matches("NOUN|PROPN")) {
            return -1;
        }
        while (tokens.get(named).head() >= 0
                && tokens.get(named).head() < article
                && (tokens.get(named).is("flat") || tokens.get(named).is("compound"))) {
            named = tokens.get(named).head();
        }
        return named;
    }
}
