package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Locale;
import java.util.Set;

/** What the parse says of a mention. */
final class Grammar {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> NEW =
            Set.of("a", "an", "another", "some", "any", "no", "each", "every", "several");

    private Grammar() {}

    enum Determination {
        DEFINITE,
        POSSESSED,
        INDEFINITE,
        BARE
    }

    static Determination determination(Sentence sentence, Tree tree, Candidate nominal) {
        int determiner = tree.dependent(nominal.head(), "det");
        if (determiner >= 0 && determiner < nominal.head()) {
            String word = sentence.token(determiner).text().toLowerCase(Locale.ROOT);
            if (DEFINITE.contains(word)) {
                return Determination.DEFINITE;
            }
            if (NEW.contains(word)) {
                return Determination.INDEFINITE;
            }
        }
        for (int child : tree.dependents(nominal.head())) {
            if (sentence.token(child).relation().equals("nmod:poss")) {
                return Determination.POSSESSED;
            }
        }
        return Determination.BARE;
    }

    /** Whether the mention only says what another noun is of: the Harrow Act, Harrow-based. */
    static boolean modifies(Sentence sentence, Candidate mention) {
        return sentence.token(mention.head()).is("compound") || Hyphens.tie(sentence, mention.end());
    }

    /** The family of a family-owned shop does nothing. */
    static boolean isOfCompound(Sentence sentence, int head) {
        return head + 2 < sentence.size()
                && PhraseEdges.joins(sentence, head + 1)
                && (sentence.token(head + 2).tag().startsWith("V")
                        || sentence.token(head + 2).tag().startsWith("J"));
    }

    /** A compound that describes a noun is no noun of its own: a four-star recruit, a single-agent system. */
    static boolean endsCompound(Sentence sentence, int head) {
        Token token = sentence.token(head);
        return (token.is("compound") || token.is("amod"))
                && token.head() > head
                && sentence.token(token.head()).pos().equals("NOUN")
                && Hyphens.tie(sentence, head - 1);
    }

    /** Whether the noun says whose part somebody takes: {@code the side of the parents} is no team. */
    static boolean isSideOf(Sentence sentence, Tree tree, int noun) {
        return sentence.token(noun).lemma().equals("side") && tree.dependent(noun, "nmod") > noun;
    }

    /** Whether the noun hangs on another by {@code of}: the son of the champion. */
    static boolean isOf(Sentence sentence, int noun) {
        return noun > 1
                && sentence.token(noun).is("nmod")
                && sentence.token(noun).head() >= 0
                && sentence.token(sentence.token(noun).head()).pos().equals("NOUN")
                && sentence.tokens().stream()
                        .anyMatch(token -> token.head() == noun
                                && token.is("case")
                                && token.lemma().equals("of"));
    }

    /** Whether the word is the last of {@code the 29-year-old}, which stands for whoever is as old. */
    static boolean isAged(Sentence sentence, int head) {
        if (head < 4
                || !sentence.token(head).lemma().equals("old")
                || sentence.token(head).is("amod")) {
            return false;
        }
        return sentence.token(head - 1).text().equals("-")
                && sentence.token(head - 2).lemma().equals("year")
                && sentence.token(head - 3).text().equals("-")
                && sentence.token(head - 4).pos().equals("NUM");
    }

    /** How many a noun phrase says that they are, as a lemma; empty where it does not. */
    static String number(Sentence sentence, Candidate nominal) {
        if (nominal.isNominal() && nominal.head() < nominal.end() - 1) {
            // Hundreds of residents: the number heads the phrase.
            return sentence.token(nominal.head()).lemma();
        }
        for (int i = nominal.first(); nominal.isNominal() && i < nominal.head(); i++) {
            Token token = sentence.token(i);
            if (token.is("nummod") && token.head() == nominal.head()) {
                return token.lemma().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The head of the coordination that the token is part of: its own relation lies there. */
    static int coordinated(Sentence sentence, int token) {
        int at = token;
        while (sentence.token(at).is("conj") && sentence.token(at).head() >= 0) {
            at = sentence.token(at).head();
        }
        return at;
    }

    static boolean isSubject(Sentence sentence, int token) {
        return sentence.token(coordinated(sentence, token)).is("nsubj");
    }

    static boolean isObject(Sentence sentence, int token) {
        Token at = sentence.token(coordinated(sentence, token));
        return at.is("obj") || at.is("iobj");
    }

    /** The agent of a passive verb. */
    static boolean isAgent(Sentence sentence, int token) {
        return sentence.token(coordinated(sentence, token)).relation().equals("obl:agent");
    }

    /** Whether it takes part in what happened or is happening, and not in what is so, may be or always happens. */
    static boolean isInEvent(Sentence sentence, Tree tree, int token) {
        for (int child : tree.dependents(token)) {
            // Residents, who sat until midnight, are particular ones.
            if (sentence.token(child).relation().equals("acl:relcl")
                    && sentence.token(child).tag().equals("VBD")) {
                return true;
            }
        }
        if (!isSubject(sentence, token) && !isObject(sentence, token) && !isAgent(sentence, token)) {
            return false;
        }
        int verb = sentence.token(coordinated(sentence, token)).head();
        if (verb < 0) {
            return false;
        }
        String tag = sentence.token(verb).tag();
        boolean helped = false;
        for (int child : tree.dependents(verb)) {
            Token aux = sentence.token(child);
            if (aux.relation().startsWith("aux") && aux.tag().equals("MD")) {
                return false;
            }
            helped |= aux.relation().startsWith("aux")
                    && (aux.lemma().equals("be") || aux.lemma().equals("have"));
        }
        return tag.equals("VBD")
                || tag.equals("VBN") && (helped || isAgent(sentence, token))
                || tag.equals("VBG") && helped;
    }

    /** The lemma of the verb or other word that governs the mention's head. */
    static String governor(Sentence sentence, int token) {
        int head = sentence.token(coordinated(sentence, token)).head();
        return head < 0 ? "" : sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether a place is the subject of an active verb: what is done to a place says where it is done. */
    static boolean isDoer(Sentence sentence, int token) {
        Token relation = sentence.token(coordinated(sentence, token));
        int head = relation.head();
        return head >= 0
                && relation.relation().equals("nsubj")
                && sentence.token(head).pos().equals("VERB");
    }

    /** Whether a place or state acts or is acted upon here, instead of saying where. */
    static boolean acts(Sentence sentence, int token) {
        int at = coordinated(sentence, token);
        Token relation = sentence.token(at);
        int head = relation.head();
        boolean verbal = head >= 0 && sentence.token(head).pos().equals("VERB");
        return verbal
                && (relation.is("nsubj") || isAgent(sentence, token) || relation.is("obj") || relation.is("iobj"));
    }
}
