package dev.gistline.actor;

import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of other kinds that a story calls a body: "its elite group the Tide Watch", "the Tide Watch, an elite group". What
 * stands in apposition is the same thing.
 */
final class NamedBodies {
    /** How much of a noun's senses, of nine, must be bodies. */
    private static final int SHARE = 7;

    private NamedBodies() {}

    /** Those names, as {@link NameEdges#joined} writes them. */
    static Set<String> of(Lexicon lexicon, List<Sentence> sentences) {
        Set<String> bodies = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Name name : sentence.names()) {
                if (name.type() == Name.Type.MISC && isCalledBody(lexicon, sentence, name)) {
                    bodies.add(NameEdges.joined(sentence, name.first(), name.end()));
                }
            }
        }
        return bodies;
    }

    private static boolean isCalledBody(Lexicon lexicon, Sentence sentence, Name name) {
        int head = Tree.head(sentence, name.first(), name.end());
        Token token = sentence.token(head);
        if (token.is("appos") && token.head() >= 0 && isBody(lexicon, sentence.token(token.head()))) {
            return true;
        }
        for (int i = name.end(); i < sentence.size(); i++) {
            Token other = sentence.token(i);
            if (other.head() == head && other.is("appos") && isBody(lexicon, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(Lexicon lexicon, Token noun) {
        NounLexicon.Noun known = lexicon.nouns().ofWritten(noun.lemma());
        return noun.tag().equals("NN")
                && (lexicon.bodies().general().contains(noun.lemma())
                        || known != null && known.kind() == Kind.ORGANISATION && known.share() >= SHARE);
    }
}
