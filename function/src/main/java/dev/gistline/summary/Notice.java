package dev.gistline.summary;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Tells what a text asks of its reader, or says of itself, from what it tells: "Call 555", "Click here", "Thank you for reading",
 * "This article has been updated".
 */
final class Notice {
    private static final Set<String> ADDRESSED = Set.of("you", "your");
    private static final Set<String> ONWARD = Set.of("on", "ahead");
    private static final Set<String> HERE = Set.of("this", "following");

    private Notice() {}

    static boolean is(Sentence sentence) {
        return asksToWrite(sentence) || directs(sentence) || thanks(sentence) || tellsOfItself(sentence);
    }

    /** "If you or someone you know is in crisis, call 555": asks its reader to call or write. */
    private static boolean asksToWrite(Sentence sentence) {
        boolean asked = false;
        for (int i = 0; i < sentence.size(); i++) {
            asked |= Cues.CONTACT.contains(word(sentence, i)) && isImperative(sentence, i);
        }
        return asked && has(sentence, ADDRESSED);
    }

    /** "Click here to subscribe", "See our guide": shows its reader about the page or the site. */
    private static boolean directs(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).head() < 0) {
                String verb = word(sentence, i);
                return hasNoSubject(sentence, i)
                        && (Cues.OPERATING.contains(verb)
                                || Cues.LOOKING.contains(verb)
                                        && (has(sentence, Cues.PAGE) || ONWARD.contains(word(sentence, i + 1))));
            }
        }
        return false;
    }

    /** "Thank you for reading". */
    private static boolean thanks(Sentence sentence) {
        int next = word(sentence, 0).equals("thank") ? 2 : 1;
        return (next == 1
                        ? word(sentence, 0).equals("thanks")
                        : word(sentence, 1).equals("you"))
                && word(sentence, next).equals("for");
    }

    /** "This article has been updated", "An earlier version of this story misstated his age". */
    private static boolean tellsOfItself(Sentence sentence) {
        boolean here = false;
        boolean edited = false;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            here |= Cues.ITSELF.contains(token.lemma()) && (i > 0 && HERE.contains(word(sentence, i - 1)));
            edited |= token.head() < 0 && Cues.EDITING.contains(token.lemma()) && hasThePageAsSubject(sentence, i);
        }
        return here && edited;
    }

    private static boolean hasThePageAsSubject(Sentence sentence, int verb) {
        for (Token token : sentence.tokens()) {
            if (token.head() == verb && token.relation().startsWith("nsubj") && Cues.ITSELF.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImperative(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return (token.head() < 0 || token.is("parataxis")) && hasNoSubject(sentence, verb);
    }

    private static boolean hasNoSubject(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        return (tag.equals("VB") || tag.equals("VBP"))
                && sentence.tokens().stream()
                        .noneMatch(other -> other.head() == verb && (other.is("nsubj") || other.is("aux")));
    }

    private static boolean has(Sentence sentence, Set<String> words) {
        for (int i = 0; i < sentence.size(); i++) {
            if (words.contains(word(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    private static String word(Sentence sentence, int token) {
        return token < sentence.size() ? sentence.token(token).text().toLowerCase(Locale.ROOT) : "";
    }
}
