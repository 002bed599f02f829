package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the acronyms that a story uses as common nouns, with "a" before them, an owner or a plural ending (a VPN, your CPU,
 * PCs): they are short for things and name no body.
 */
final class CommonAcronyms {
    private static final Pattern PLURAL = Pattern.compile("(\\p{Lu}{2,})s");

    private final Set<String> common = new HashSet<>();

    /** Those that are short for a body that the story names in full: a name, however it is used. */
    private final Set<String> bodies = new HashSet<>();

    /** @param found the mentions of the story */
    CommonAcronyms(List<Sentence> sentences, List<Candidate> found, Acronyms acronyms) {
        for (Candidate name : found) {
            if (name.isName()
                    && name.kind() == Kind.ORGANISATION
                    && name.words().size() > 2) {
                bodies.addAll(acronyms.initials(name.words()));
            }
        }
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                see(sentence, i);
            }
        }
    }

    private void see(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String word = token.text();
        // Few words are: the pattern is asked of them alone.
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0)) || !Character.isUpperCase(word.charAt(1))) {
            return;
        }
        Matcher plural = PLURAL.matcher(word);
        if (plural.matches()) {
            common.add(plural.group(1).toLowerCase(Locale.ROOT));
        } else if (at > 0 && isAcronym(word) && isOne(sentence.token(at - 1), at) && !modifies(sentence, at)) {
            common.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the name is such an acronym. */
    boolean isCommon(Candidate name) {
        return name.isName()
                && name.kind() == Kind.ORGANISATION
                && common.contains(name.joined())
                && !bodies.contains(name.joined());
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isOne(Token before, int head) {
        String word = before.text();
        boolean article = word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
        return before.head() == head && (article || before.tag().equals("PRP$"));
    }

    private static boolean modifies(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean noun = at + 1 < sentence.size() && sentence.token(at + 1).tag().startsWith("NN");
        return token.is("compound") || noun || Hyphens.tie(sentence, at + 1);
    }
}
