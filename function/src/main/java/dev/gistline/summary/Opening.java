package dev.gistline.summary;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.Locale;
import java.util.Set;

/** How a sentence begins, and so whether it can follow nothing. */
final class Opening {
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");

    private final Sentence sentence;
    private final int first;

    private Opening(Sentence sentence, int first) {
        this.sentence = sentence;
        this.first = first;
    }

    /** The opening of the part of {@code sentence} that is shown. */
    static Opening of(Sentence sentence, Span shown) {
        int first = 0;
        while (first < sentence.size()
                && (sentence.token(first).span().start() < shown.start()
                        || !Cues.isWord(sentence.token(first).text()))) {
            first++;
        }
        return new Opening(sentence, first);
    }

    /**
     * Whether it opens on a pronoun, a conjunction or another word that leans on the sentence before.
     *
     * @param opensArticle whether no sentence of prose stands before it
     */
    boolean dangles(boolean opensArticle) {
        String word = word(first);
        if (opensArticle && looksForward()) {
            return false;
        }
        if (Cues.POINTING.contains(word) || Cues.JOINING.contains(word)) {
            return true;
        }
        return Cues.BARE.contains(word) && first + 1 < sentence.size() && standsAlone(first + 1);
    }

    /**
     * "Their savings gone, 150 workers went home": whose they were the sentence says itself, by its
     * subject. Only where nothing stands before: further down "His students, including Mia Holt, won" looks the same.
     */
    private boolean looksForward() {
        if (first >= sentence.size() || !sentence.token(first).tag().equals("PRP$")) {
            return false;
        }
        boolean comma = false;
        boolean finite = false;
        for (int i = first + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (comma && token.is("nsubj")) {
                boolean ofTheWhole =
                        token.head() >= 0 && sentence.token(token.head()).head() < 0;
                return NOUNS.contains(token.tag()) && (ofTheWhole || !finite);
            }
            comma |= token.text().equals(",");
            finite |= !comma && token.isFinite();
        }
        return false;
    }

    /** "Some fled", "Others in the crowd": no noun follows that says of what. */
    private boolean standsAlone(int next) {
        String tag = sentence.token(next).tag();
        return tag.startsWith("VB") || tag.equals("MD") || tag.equals("RB");
    }

    /**
     * The noun of a bare definite opening ("The man", "The two companies"): its index in the sentence, or -1 where the
     * phrase says itself who or what it means, by a name or by what follows the noun.
     */
    int definite() {
        if (!word(first).equals("the")) {
            return -1;
        }
        int noun = first + 1;
        while (noun < sentence.size() && !isNounHead(noun)) {
            String tag = sentence.token(noun).tag();
            if (tag.startsWith("NNP") || !(tag.startsWith("N") || tag.startsWith("J") || tag.equals("CD"))) {
                return -1;
            }
            noun++;
        }
        if (noun >= sentence.size() || sentence.token(noun).tag().startsWith("NNP")) {
            return -1;
        }
        for (int i = noun + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.head() == noun && (token.is("nmod") || token.is("acl") || token.is("appos"))) {
                return -1;
            }
        }
        return noun;
    }

    private boolean isNounHead(int token) {
        return NOUNS.contains(sentence.token(token).tag())
                && (token + 1 == sentence.size()
                        || !NOUNS.contains(sentence.token(token + 1).tag()));
    }

    private String word(int token) {
        return token < sentence.size() ? sentence.token(token).text().toLowerCase(Locale.ROOT) : "";
    }
}
