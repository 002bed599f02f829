package dev.gistline.actor;

import dev.gistline.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Unites a noun phrase with an earlier mention of the same head whose modifiers it does not contradict. */
final class NominalSieve implements Sieve {
    private static final Set<String> NEW =
            Set.of("other", "another", "more", "new", "different", "many", "additional", CountedReader.PART);

    @Override
    public void apply(Story story, Clusters clusters) {
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isNominal() && clusters.of(i) == i && looksBack(story, candidate)) {
                int earlier = sameHead(story, clusters, i);
                if (earlier < 0 || story.inTitle(story.candidate(earlier))) {
                    // A headline says "museum" of what the text then names.
                    headOfName(story, clusters, i);
                }
            }
        }
    }

    private static boolean looksBack(Story story, Candidate candidate) {
        for (String word : candidate.words()) {
            if (NEW.contains(word)) {
                return false;
            }
        }
        return switch (determination(story, candidate)) {
            case DEFINITE, POSSESSED -> true;
            case INDEFINITE -> false;
            case BARE -> candidate.plural() || candidate.kind() != Kind.PERSON || headline(story, candidate);
        };
    }

    private static boolean headline(Story story, Candidate candidate) {
        return story.inTitle(candidate) || candidate.sentence() > 0 && story.inTitle(candidate.sentence() - 1);
    }

    private static Grammar.Determination determination(Story story, Candidate candidate) {
        return Grammar.determination(story.sentence(candidate), story.tree(candidate.sentence()), candidate);
    }

    /** The earlier mention of the same head that the phrase was united with; -1 for none. */
    private static int sameHead(Story story, Clusters clusters, int i) {
        Candidate mine = story.candidate(i);
        for (int j = i - 1; j >= 0; j--) {
            Candidate other = story.candidate(j);
            if (other.isNominal()
                    && other.lastWord().equals(mine.lastWord())
                    && other.plural() == mine.plural()
                    && compatible(story, clusters, j, mine)
                    && clusters.unite(j, i)) {
                return j;
            }
        }
        return -1;
    }

    /** Whether one phrase's modifiers hold the other's, counting all that was said of the earlier actor. */
    private static boolean compatible(Story story, Clusters clusters, int j, Candidate mine) {
        List<String> other = story.candidate(j).words();
        if (other.contains(CountedReader.PART) || otherNumber(story, clusters, j, mine)) {
            return false;
        }
        List<String> modifiers = mine.words().subList(0, mine.words().size() - 1);
        Set<String> said = new HashSet<>();
        for (int member : clusters.members(j)) {
            if (!story.candidate(member).isPronoun()) {
                said.addAll(story.candidate(member).words());
            }
        }
        return said.containsAll(modifiers)
                || modifiers.containsAll(other.subList(0, other.size() - 1))
                        && determination(story, mine) != Grammar.Determination.POSSESSED;
    }

    /** Whether each is so many, and not as many: 345 pilgrims, 1,426 pilgrims. */
    private static boolean otherNumber(Story story, Clusters clusters, int j, Candidate mine) {
        String number = number(story, mine);
        if (number.isEmpty()) {
            // Protesters at large are not the 106 who were killed.
            return determination(story, mine) == Grammar.Determination.BARE
                    && !number(story, story.candidate(j)).isEmpty();
        }
        for (int member : clusters.members(j)) {
            String other = number(story, story.candidate(member));
            if (!other.isEmpty() && !other.equals(number)) {
                return true;
            }
        }
        return false;
    }

    private static String number(Story story, Candidate nominal) {
        if (nominal.isNominal() && nominal.head() < nominal.end() - 1) {
            // Hundreds of residents: the number heads the phrase.
            return story.head(nominal).lemma();
        }
        for (int i = nominal.first(); nominal.isNominal() && i < nominal.head(); i++) {
            Token token = story.token(nominal.sentence(), i);
            if (token.is("nummod") && token.head() == nominal.head()) {
                return token.lemma().toLowerCase(java.util.Locale.ROOT);
            }
        }
        return "";
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
