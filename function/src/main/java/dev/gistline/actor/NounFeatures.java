package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.language.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a noun's meaning people or an organisation, as names of features. */
final class NounFeatures {
    private static final Set<String> SIMPLE =
            Set.of("nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj", "root", "compound", "xcomp", "vocative");

    private static final int[] DEPTHS = {5, 8, 12, 20};

    private final NounLexicon lexicon;

    NounFeatures(NounLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<String> of(Sentence sentence, Tree tree, int index) {
        Token token = sentence.token(index);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        NounLexicon.Noun noun = lexicon.of(lemma);
        boolean plural = token.tag().endsWith("S");
        String none = lexicon.isThing(lemma) ? "thing" : "none";
        String entry = noun == null ? none : noun.kind() + (noun.first() ? "+" : "-") + noun.share();
        List<String> features = new ArrayList<>(24);
        features.add("bias");
        features.add("lemma=" + lemma);
        features.add("entry=" + entry);
        features.add("entry,plural=" + (noun == null ? none : noun.kind() + (noun.first() ? "+" : "-")) + plural);
        features.add("plural=" + plural);
        features.add("suffix=" + lemma.substring(Math.max(0, lemma.length() - 3)) + (noun == null));
        String written = token.text().toLowerCase(Locale.ROOT);
        for (int bits : DEPTHS) {
            features.add("class" + bits + "=" + WordClasses.of(written, bits));
        }
        relation(sentence, token, noun, none, features);
        dependents(sentence, tree, index, features);
        return features;
    }

    private static void relation(
            Sentence sentence, Token token, NounLexicon.@Nullable Noun noun, String none, List<String> features) {
        String relation = token.relation();
        int colon = relation.indexOf(':');
        String plain = colon < 0 ? relation : relation.substring(0, colon);
        String kept = relation.equals("nsubj:pass") || relation.equals("nmod:poss")
                ? relation
                : SIMPLE.contains(plain) ? plain : "other";
        features.add("relation=" + kept);
        features.add("relation,entry=" + kept + (noun == null ? none : noun.first() ? "first" : "later"));
        if (token.head() >= 0) {
            Token head = sentence.token(token.head());
            features.add("governor=" + kept + "," + head.lemma().toLowerCase(Locale.ROOT));
            int governors = WordClasses.of(head.text().toLowerCase(Locale.ROOT), 10);
            features.add("governor class=" + kept + "," + governors);
            if (head.tag().equals("NNP") || head.tag().equals("NNPS")) {
                features.add("beside name=" + kept);
            }
        }
    }

    private String kind(Token token) {
        if (token.pos().equals("PROPN")) {
            return "name";
        }
        NounLexicon.Noun noun = lexicon.of(token.lemma().toLowerCase(Locale.ROOT));
        return noun == null ? "none" : noun.share() < 5 ? "weak" : noun.kind().name();
    }

    private void dependents(Sentence sentence, Tree tree, int index, List<String> features) {
        boolean counted = false;
        for (int child : tree.dependents(index)) {
            Token dependent = sentence.token(child);
            String lemma = dependent.lemma().toLowerCase(Locale.ROOT);
            if (dependent.is("det")) {
                features.add("det=" + lemma);
            } else if (dependent.is("nummod")) {
                counted = true;
            } else if (dependent.is("amod") || dependent.is("compound")) {
                features.add("modifier=" + lemma);
                features.add("modifier class=" + WordClasses.of(lemma, 10));
            } else if (dependent.is("case") && child < index) {
                features.add("case=" + lemma);
            } else if (dependent.relation().equals("nmod:poss")) {
                features.add("possessed");
            } else if (dependent.relation().equals("acl:relcl")) {
                features.add("relative=" + relative(sentence, tree, child));
            } else if (dependent.is("appos") && dependent.tag().startsWith("NNP")) {
                features.add("appos name");
            } else if (dependent.is("nmod") && child > index) {
                int marker = tree.dependent(child, "case");
                String preposition = marker < 0 ? "" : sentence.token(marker).lemma();
                features.add("nmod=" + preposition);
                features.add("nmod,kind=" + preposition + kind(dependent));
            }
        }
        if (counted) {
            features.add("counted");
        }
    }

    private static String relative(Sentence sentence, Tree tree, int verb) {
        for (int child : tree.dependents(verb)) {
            String lemma = sentence.token(child).lemma().toLowerCase(Locale.ROOT);
            if (lemma.equals("who") || lemma.equals("which") || lemma.equals("that") || lemma.equals("whose")) {
                return lemma;
            }
        }
        return "";
    }
}
