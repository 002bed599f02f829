package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;

/**
 * Unites a pronoun with the nearest compatible actor: back through the sentences, in each the subjects first, from left
 * to right (Hobbs 1978).
 */
final class PronounSieve implements Sieve {
    private static final int FAR = 3;

    @Override
    public void apply(Story story, Clusters clusters) {
        for (int i = 0; i < story.candidates().size(); i++) {
            if (story.candidate(i).isPronoun() && clusters.of(i) == i) {
                resolve(story, clusters, i);
            }
        }
    }

    private static void resolve(Story story, Clusters clusters, int i) {
        int here = story.candidate(i).sentence();
        for (int sentence = here; sentence >= 0 && here - sentence <= FAR; sentence--) {
            if (story.inTitle(sentence) != story.inTitle(here)) {
                return;
            }
            int best = -1;
            double most = 0;
            for (int j = i - 1; j >= 0 && story.candidate(j).sentence() >= sentence; j--) {
                if (story.candidate(j).sentence() == sentence) {
                    double score = fits(story, clusters, j, i) ? score(story, clusters, j, i) : 0;
                    if (score > most) {
                        most = score;
                        best = j;
                    }
                }
            }
            if (best >= 0 && clusters.unite(best, i)) {
                return;
            }
        }
    }

    private static boolean fits(Story story, Clusters clusters, int j, int i) {
        Candidate pronoun = story.candidate(i);
        Candidate other = story.candidate(j);
        if (other.isPronoun() && clusters.of(j) == j && !sameWord(pronoun, other)) {
            return false;
        }
        if (other.kind() == Kind.PLACE
                || !pronoun.gender().agrees(other.gender())
                || coArgument(story, other, pronoun)) {
            return false;
        }
        boolean person = pronoun.kind() == Kind.PERSON;
        if (person) {
            return other.kind() == Kind.PERSON && !other.plural();
        }
        if (pronoun.plural()) {
            return other.plural() || other.kind() == Kind.GROUP || other.kind() == Kind.ORGANISATION;
        }
        return !other.plural() && (other.kind() == Kind.ORGANISATION || other.kind() == Kind.COUNTRY);
    }

    private static boolean sameWord(Candidate a, Candidate b) {
        return a.kind() == b.kind() && a.plural() == b.plural() && a.gender() == b.gender();
    }

    /** Two arguments of one verb are two actors, but for {@code himself}. */
    private static boolean coArgument(Story story, Candidate other, Candidate pronoun) {
        if (other.sentence() != pronoun.sentence()) {
            return false;
        }
        Sentence sentence = story.sentence(pronoun);
        Token mine = sentence.token(pronoun.head());
        Token its = sentence.token(other.head());
        boolean possessive = mine.relation().equals("nmod:poss") || mine.tag().equals("PRP$");
        boolean reflexive =
                pronoun.lastWord().endsWith("self") || pronoun.lastWord().endsWith("selves");
        if (possessive) {
            return mine.head() == other.head();
        }
        return !reflexive && mine.head() == its.head() && mine.head() >= 0;
    }

    private static double score(Story story, Clusters clusters, int j, int i) {
        Candidate other = story.candidate(j);
        Sentence sentence = story.sentence(other);
        double score = 1;
        score += Grammar.isSubject(sentence, other.head()) ? 2 : 0;
        score += other.isName() ? 0.5 : 0;
        score += Math.min(1, 0.2 * clusters.members(j).size());
        score += other.plural() == story.candidate(i).plural() ? 0.5 : 0;
        score -= story.head(other).relation().equals("nmod:poss") ? 0.5 : 0;
        score -= 0.01 * other.first();
        return score;
    }
}
