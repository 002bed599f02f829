package dev.gistline.summary;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.actor.Mention;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The earlier sentences without which a reader does not know whom or what a sentence tells of. */
final class Antecedents {
    private final String text;
    private final List<Sentence> article;
    private final Cast cast;

    Antecedents(String text, List<Sentence> article, Cast cast) {
        this.text = text;
        this.article = article;
        this.cast = cast;
    }

    /**
     * The sentences that say what a bare definite noun means: by the same actor, else by the same noun.
     *
     * @param noun the index of the noun, or -1 where there is none
     */
    List<Integer> ofNoun(int sentence, int noun) {
        List<Integer> earlier = new ArrayList<>();
        if (noun < 0) {
            return earlier;
        }
        Actor actor = cast.at(sentence, noun).orElse(null);
        if (actor != null) {
            for (Mention mention : actor.mentions()) {
                if (mention.sentence() < sentence && mention.form() != Mention.Form.PRONOUN) {
                    earlier.add(mention.sentence());
                }
            }
        }
        String lemma = ContentWords.of(article.get(sentence).token(noun));
        for (int i = 0; i < sentence && actor == null; i++) {
            for (Token token : article.get(i).tokens()) {
                if (ContentWords.of(token).equals(lemma)) {
                    earlier.add(i);
                    break;
                }
            }
        }
        return earlier;
    }

    /**
     * The sentences that introduce whom the sentence has for its subject or speaker by a name that is not the whole one, a
     * person's last name or a body's letters: those that have the name in full. Empty where the text never does, or only
     * later.
     */
    List<Integer> ofName(int index) {
        Sentence sentence = article.get(index);
        for (int i = 0; i < sentence.size(); i++) {
            Actor actor = isSubjectOrSpeaker(sentence, i) ? cast.at(index, i).orElse(null) : null;
            if (actor != null && isShortName(actor, index, i)) {
                List<Integer> full = actor.mentions().stream()
                        .filter(mention -> mention.sentence() <= index && isFullName(mention))
                        .map(Mention::sentence)
                        .toList();
                if (!full.isEmpty() && !full.contains(index)) {
                    return full;
                }
            }
        }
        return List.of();
    }

    private static boolean isSubjectOrSpeaker(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (!token.is("nsubj") || token.head() < 0) {
            return false;
        }
        Token verb = sentence.token(token.head());
        return verb.head() < 0
                || verb.is("parataxis")
                || Cues.REPORTING.contains(verb.text().toLowerCase(Locale.ROOT));
    }

    private boolean isShortName(Actor actor, int sentence, int head) {
        for (Mention mention : actor.mentions()) {
            if (mention.sentence() == sentence && mention.head() == head) {
                return mention.form() == Mention.Form.NAME
                        && (actor.type() == Actor.Type.PERSON
                                || mention.span().in(text).chars().allMatch(Character::isUpperCase));
            }
        }
        return false;
    }

    private boolean isFullName(Mention mention) {
        return mention.form() == Mention.Form.NAME
                && mention.span().in(text).chars().anyMatch(Character::isWhitespace);
    }
}
