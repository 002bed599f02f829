package dev.gistline.language;

import java.util.List;
import java.util.Map;

/**
 * Mends "The raid was led by a clerk, Acme claims.", where the verb was taken for a noun with the speaker's name before it: after the
 * comma that closes a whole clause a bare plural without an article ends no sentence.
 */
final class ClosingSpeechRepair {
    private static final Map<String, String> LEMMAS = Map.of("claims", "claim", "reports", "report");

    private ClosingSpeechRepair() {}

    static boolean mend(List<Token> tokens, int at) {
        Token noun = tokens.get(at);
        String lemma = LEMMAS.get(noun.text());
        if (lemma == null
                || !noun.tag().equals("NNS")
                || at < 4
                || at + 2 != tokens.size()
                || !tokens.get(at + 1).text().equals(".")) {
            return false;
        }
        int name = at - 1;
        while (name > 0 && tokens.get(name - 1).pos().equals("PROPN")) {
            name--;
        }
        int root = Dependents.root(tokens);
        if (name == at
                || name == 0
                || !tokens.get(at - 1).pos().equals("PROPN")
                || tokens.get(at - 1).head() != at
                || !tokens.get(name - 1).text().equals(",")
                || Dependents.has(tokens, at, "case")
                || Dependents.has(tokens, at, "cc")
                || root < 0
                || root > name
                || !Dependents.hasSubject(tokens, root)) {
            return false;
        }
        for (int i = name; i < at - 1; i++) {
            if (tokens.get(i).head() == at) {
                tokens.set(i, tokens.get(i).under(at - 1, "compound"));
            }
        }
        tokens.set(at - 1, tokens.get(at - 1).under(at, "nsubj"));
        tokens.set(at, new Token(noun.span(), noun.text(), lemma, "VBZ", "VERB", root, "parataxis"));
        return true;
    }
}
