package dev.gistline.actor;

import java.util.Set;

/** Unites a noun for a body in general (the company, the agency) with the body that was named most just before. */
final class BodySieve implements Sieve {
    private static final int FAR = 4;
    /** Nouns that a reader takes for the body just named. */
    private final Set<String> general;

    BodySieve(Set<String> general) {
        this.general = general;
    }

    @Override
    public void apply(Story story, Clusters clusters) {
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isNominal() && clusters.of(i) == i && isTheBody(story, candidate)) {
                resolve(story, clusters, i);
            }
        }
    }

    private boolean isTheBody(Story story, Candidate candidate) {
        return !candidate.plural()
                && general.contains(candidate.lastWord())
                && Grammar.determination(story.sentence(candidate), story.tree(candidate.sentence()), candidate)
                        == Grammar.Determination.DEFINITE;
    }

    private void resolve(Story story, Clusters clusters, int i) {
        int here = story.candidate(i).sentence();
        int best = -1;
        double most = 0;
        for (int j = i - 1; j >= 0 && here - story.candidate(j).sentence() <= FAR; j--) {
            Candidate other = story.candidate(j);
            if (other.isName() && other.kind() == Kind.ORGANISATION) {
                boolean subject = Grammar.isSubject(story.sentence(other), other.head());
                double score = clusters.members(j).size() + (subject ? 2 : 0) - 0.5 * (here - other.sentence());
                if (score > most) {
                    most = score;
                    best = j;
                }
            }
        }
        if (best >= 0 && takes(story, clusters, best, story.candidate(i))) {
            clusters.unite(best, i);
        }
    }

    /** A body that was called by another of these nouns already can take one more; one with a clashing noun cannot. */
    private boolean takes(Story story, Clusters clusters, int best, Candidate nominal) {
        for (int member : clusters.members(best)) {
            Candidate other = story.candidate(member);
            boolean clash = other.isNominal()
                    && !general.contains(other.lastWord())
                    && !other.lastWord().equals(nominal.lastWord());
            if (clash) {
                return false;
            }
        }
        return true;
    }
}
