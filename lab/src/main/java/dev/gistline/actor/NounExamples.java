package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns GUM's entities into examples of nouns that do or do not mean people or organisations. */
final class NounExamples {

    private NounExamples() {}

    static List<Logistic.Example> of(GumDocument document, NounLexicon lexicon) {
        NounFeatures features = new NounFeatures(lexicon);
        Set<Long> gold = goldHeads(document);
        List<Logistic.Example> examples = new ArrayList<>();
        for (Sentence sentence : annotated(document)) {
            Tree tree = Tree.of(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.pos().equals("NOUN")) {
                    examples.add(Logistic.Example.of(
                            features.of(sentence, tree, i), gold.contains(key(sentence.index(), i))));
                }
            }
        }
        return examples;
    }

    /** The tokens that are nouns and head a mention of a person or an organisation. */
    static Set<Long> goldHeads(GumDocument document) {
        Set<Long> gold = new HashSet<>();
        for (GumDocument.Mentioned mention : document.mentions()) {
            boolean noun = document.sentences()
                    .get(mention.sentence())
                    .token(mention.head())
                    .pos()
                    .equals("NOUN");
            if (noun && isActor(mention.type())) {
                gold.add(key(mention.sentence(), mention.head()));
            }
        }
        return gold;
    }

    static boolean isActor(String type) {
        return type.equals("person") || type.equals("organization");
    }

    static long key(int sentence, int token) {
        return (long) sentence << 32 | token;
    }

    /** The training file also holds a corpus without entities, whose sentences must not count as negative. */
    private static List<Sentence> annotated(GumDocument document) {
        Set<Integer> with = new HashSet<>();
        document.mentions().forEach(mention -> with.add(mention.sentence()));
        return document.sentences().stream()
                .filter(s -> with.contains(s.index()))
                .toList();
    }
}
