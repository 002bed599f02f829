package dev.gistline.language;

import java.util.List;
import java.util.Set;

/**
 * Tells the past tense from the past participle of the many verbs whose two forms are one.
 *
 * @param twoObjects lemmas of verbs that keep an object in the passive: "given a prize", "named chairman"
 * @param intransitive lemmas of verbs that have no object, and so no passive participle: "after a cliff collapsed"
 * @param infinitival lemmas of verbs whose subject does what the infinitive after them says, and which have no passive with one: "the
 *     museum agreed to return it"
 */
record PastForms(Set<String> twoObjects, Set<String> intransitive, Set<String> infinitival) {

    /**
     * Whether a verb that was read as the participle of the noun before it is a past tense whose subject that noun is, "after
     * agents arrested Okafor", "a museum of stone agreed to close": a participle of an active verb has no object, and what takes none
     * has no such participle.
     */
    boolean followsSubject(List<Token> tokens, int at) {
        Token verb = tokens.get(at);
        return verb.tag().equals("VBN")
                && verb.relation().equals("acl")
                && verb.head() >= 0
                && verb.head() < at
                && isWhole(tokens, verb.head(), at)
                && isBoth(verb.text())
                && !keepsObject(verb)
                && (intransitive.contains(verb.lemma()) || hasObject(tokens, at) || hasInfinitive(tokens, at));
    }

    /** Whether nothing but what is the noun's own stands between it and the verb. */
    private static boolean isWhole(List<Token> tokens, int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            if (tokens.get(i).head() < noun
                    || tokens.get(i).head() >= verb
                    || tokens.get(i).is("punct")) {
                return false;
            }
        }
        return true;
    }

    boolean keepsObject(Token verb) {
        return twoObjects.contains(verb.lemma());
    }

    /** Whether the form is that of the past tense too: "signed", "sold", but not "given" or "gone". */
    static boolean isBoth(String form) {
        return form.endsWith("d") || form.endsWith("t");
    }

    static boolean isTime(Token noun) {
        return noun.pos().equals("NUM") || TimeNouns.has(noun);
    }

    private boolean hasInfinitive(List<Token> tokens, int verb) {
        if (!infinitival.contains(tokens.get(verb).lemma())) {
            return false;
        }
        for (int i = verb + 2; i < tokens.size(); i++) {
            if (tokens.get(i).head() == verb
                    && tokens.get(i).tag().equals("VB")
                    && tokens.get(i - 1).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasObject(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() == verb && token.relation().equals("obj") && !isTime(token)) {
                return true;
            }
        }
        return false;
    }
}
