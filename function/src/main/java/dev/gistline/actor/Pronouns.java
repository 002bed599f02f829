package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the third-person pronouns. */
final class Pronouns {

    /** What a pronoun asks of the one it means. */
    private record Asks(Kind kind, Gender gender, boolean plural) {}

    private static final Asks HE = new Asks(Kind.PERSON, Gender.MALE, false);
    private static final Asks SHE = new Asks(Kind.PERSON, Gender.FEMALE, false);
    private static final Asks THEY = new Asks(Kind.OPEN, Gender.UNKNOWN, true);
    private static final Asks IT = new Asks(Kind.ORGANISATION, Gender.UNKNOWN, false);
    private static final Map<String, Asks> ALL = Map.ofEntries(
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("they", THEY),
            Map.entry("them", THEY),
            Map.entry("their", THEY),
            Map.entry("theirs", THEY),
            Map.entry("themselves", THEY),
            Map.entry("it", IT),
            Map.entry("its", IT),
            Map.entry("itself", IT));

    private Pronouns() {}

    static @Nullable Candidate read(Sentence sentence, int index, int at) {
        Token token = sentence.token(at);
        if (!token.pos().equals("PRON") || token.is("expl")) {
            return null;
        }
        if (token.text().equals("IT") && hasSmall(sentence)) {
            // Information technology, which is tagged as the pronoun.
            return null;
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        Asks asks = ALL.get(word);
        return asks == null
                ? null
                : new Candidate(
                        index,
                        at,
                        at + 1,
                        at,
                        Mention.Form.PRONOUN,
                        asks.kind(),
                        List.of(word),
                        asks.gender(),
                        asks.plural());
    }

    /** Whether any word is written small, as none is where a whole line is in capitals. */
    private static boolean hasSmall(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> Character.isLowerCase(token.text().charAt(0)));
    }
}
