package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the words around a story's names tell of what bears them. */
final class NameSigns {
    private final Set<String> settlements = new HashSet<>();
    private final Set<String> several = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();
    private final Map<String, Integer> mentions = new HashMap<>();
    private final Map<String, Integer> definite = new HashMap<>();

    private final Impersonal impersonal;

    NameSigns(Impersonal impersonal) {
        this.impersonal = impersonal;
    }

    /** Sees a mention of a name. */
    void see(Story story, Candidate name) {
        if (name.words().isEmpty()) {
            return;
        }
        impersonal.see(name);
        Sentence sentence = story.sentence(name);
        String joined = name.joined();
        mentions.merge(joined, 1, Integer::sum);
        Token head = sentence.token(name.head());
        boolean modifies = Grammar.modifies(sentence, name);
        if (name.end() - name.first() == 1
                && head.tag().equals("NNPS")
                && head.text().endsWith("s")
                && !modifies) {
            several.add(joined);
        }
        if (sentence.token(name.first()).text().chars().noneMatch(Character::isLowerCase)) {
            capitals.add(name.words().getFirst());
        }
        boolean article = name.first() > 0
                && sentence.token(name.first() - 1).text().equalsIgnoreCase("the")
                && sentence.token(name.first() - 1).head() == name.head();
        if (article && !modifies) {
            definite.merge(joined, 1, Integer::sum);
        }
    }

    /** Sees a name that the story says is that of a town or the like. */
    void seeSettlement(Candidate name) {
        settlements.add(name.joined());
    }

    boolean isSettlement(Candidate name) {
        return settlements.contains(name.joined());
    }

    /** Whether the first word of the name is written in capitals alone, as acronyms are: UN. */
    boolean opensInCapitals(Candidate name) {
        return capitals.contains(name.words().getFirst());
    }

    /** Whether the story tells of what bears the name as of no person. */
    boolean isThing(Candidate name) {
        return impersonal.isThing(name);
    }

    /** Whether the word is a plural: Austrians. */
    boolean areSeveral(Candidate name) {
        return several.contains(name.joined());
    }

    /** Whether the name mostly has an article, as those of teams, ships and houses do and those of people do not: the Harrow. */
    boolean isDefinite(Candidate name) {
        return 2 * definite.getOrDefault(name.joined(), 0) > mentions.getOrDefault(name.joined(), 0);
    }
}
