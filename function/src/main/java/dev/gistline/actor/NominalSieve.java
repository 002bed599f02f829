package dev.gistline.actor;

import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unites a noun phrase with an earlier mention of the same head whose modifiers it does not contradict. */
final class NominalSieve implements Sieve {
    /** With them a phrase means others than those before. */
    private static final Set<String> NEW = WordFile.words("new");

    /** What children call their parents by, without an article. */
    private static final Set<String> PARENTS = WordFile.words("parent");

    /** A noun in one number. */
    private record Noun(String word, boolean plural) {}

    @Override
    public void apply(Story story, Clusters clusters) {
        Map<Noun, List<Integer>> read = new HashMap<>();
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (!candidate.isNominal()) {
                continue;
            }
            List<Integer> before =
                    read.computeIfAbsent(new Noun(candidate.lastWord(), candidate.plural()), none -> new ArrayList<>());
            if (clusters.of(i) == i && looksBack(story, candidate)) {
                int earlier = sameHead(story, clusters, before, i);
                if (earlier < 0 || story.inTitle(story.candidate(earlier))) {
                    // A headline says "museum" of what the text then names.
                    headOfName(story, clusters, i);
                }
            }
            before.add(i);
        }
    }

    private static boolean looksBack(Story story, Candidate candidate) {
        for (String word : candidate.words()) {
            if (NEW.contains(word) || word.equals(CountedReader.PART)) {
                return false;
            }
        }
        return switch (determination(story, candidate)) {
            case DEFINITE, POSSESSED -> true;
            case INDEFINITE -> false;
            case BARE ->
                candidate.plural()
                        || candidate.kind() != Kind.PERSON
                        || headline(story, candidate)
                        || PARENTS.contains(candidate.joined());
        };
    }

    private static boolean headline(Story story, Candidate candidate) {
        return story.inTitle(candidate) || candidate.sentence() > 0 && story.inTitle(candidate.sentence() - 1);
    }

    private static Grammar.Determination determination(Story story, Candidate candidate) {
        return Grammar.determination(story.sentence(candidate), story.tree(candidate.sentence()), candidate);
    }

    /** The mention of {@code before} that the phrase was united with; -1 for none. */
    private static int sameHead(Story story, Clusters clusters, List<Integer> before, int i) {
        for (int j : before.reversed()) {
            if (compatible(story, clusters, j, story.candidate(i)) && clusters.unite(j, i)) {
                return j;
            }
        }
        return -1;
    }

    /** Whether one phrase's modifiers hold the other's, counting all that was said of the earlier actor. */
    private static boolean compatible(Story story, Clusters clusters, int j, Candidate mine) {
        List<String> other = story.candidate(j).words();
        if (other.contains(CountedReader.PART)
                || otherNumber(story, clusters, j, mine)
                || isOther(story, clusters, j, mine)) {
            return false;
        }
        List<String> said = mine.words().subList(0, mine.words().size() - 1);
        // His 11-year-old son may be another man's than her son; the 29-year-old suspect is the suspect.
        boolean more = determination(story, mine) == Grammar.Determination.DEFINITE
                && !clusters.words(j).contains("old");
        List<String> modifiers = more ? Ages.without(said) : said;
        return clusters.words(j).containsAll(modifiers)
                || modifiers.containsAll(other.subList(0, other.size() - 1))
                        && determination(story, mine) != Grammar.Determination.POSSESSED;
    }

    /** Harrow county is no county that the text did not call so. */
    private static boolean isOther(Story story, Clusters clusters, int j, Candidate mine) {
        for (int i = mine.first(); mine.kind() == Kind.COUNTRY && i < mine.head(); i++) {
            Token token = story.token(mine.sentence(), i);
            if (token.pos().equals("PROPN") && !clusters.words(j).contains(NominalReader.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether each is so many, and not as many: 345 pilgrims, 1,426 pilgrims. */
    private static boolean otherNumber(Story story, Clusters clusters, int j, Candidate mine) {
        String number = Grammar.number(story.sentence(mine), mine);
        if (number.isEmpty()) {
            // Protesters at large are not the 106 who were killed.
            Candidate other = story.candidate(j);
            return determination(story, mine) == Grammar.Determination.BARE
                    && !Grammar.number(story.sentence(other), other).isEmpty();
        }
        return clusters.numbers(j).stream().anyMatch(other -> !other.equals(number));
    }

    /** {@code the committee} for the nearest name with the word in it. */
    private static void headOfName(Story story, Clusters clusters, int i) {
        Candidate mine = story.candidate(i);
        if (determination(story, mine) != Grammar.Determination.DEFINITE
                || mine.words().size() > 1
                || mine.plural()) {
            return;
        }
        for (int j = i - 1; j >= 0; j--) {
            Candidate other = story.candidate(j);
            if (other.isName()
                    && other.kind() == Kind.ORGANISATION
                    && other.words().containsAll(mine.words())
                    && clusters.unite(j, i)) {
                return;
            }
        }
    }
}
