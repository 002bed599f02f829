package dev.gistline.actor;

/** Unites a noun for a body in general (the company, the agency) with the body that was named most just before. */
final class BodySieve implements Sieve {
    private static final int FAR = 4;
    private final BodyNouns bodies;

    BodySieve(BodyNouns bodies) {
        this.bodies = bodies;
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
                && bodies.general().contains(candidate.lastWord())
                && Grammar.determination(story.sentence(candidate), story.tree(candidate.sentence()), candidate)
                        == Grammar.Determination.DEFINITE;
    }

    private void resolve(Story story, Clusters clusters, int i) {
        Candidate body = story.candidate(i);
        boolean plain = body.words().size() == 1;
        if (!plain && !bodies.businesses().contains(body.lastWord())) {
            // The immigration department is a body of its own.
            return;
        }
        int best = plain ? nearby(story, clusters, i) : main(story, clusters, i);
        best = plain && best < 0 ? byName(story, i) : best;
        if (best >= 0 && takes(story, clusters, best, body)) {
            clusters.unite(best, i);
        }
    }

    private int nearby(Story story, Clusters clusters, int i) {
        int here = story.candidate(i).sentence();
        int best = -1;
        double most = 0;
        for (int j = i - 1; j >= 0 && here - story.candidate(j).sentence() <= FAR; j--) {
            Candidate other = story.candidate(j);
            if (isBody(other) && canBe(other, story.candidate(i))) {
                boolean subject = Grammar.isSubject(story.sentence(other), other.head());
                double score = clusters.members(j).size() + (subject ? 2 : 0) - 0.5 * (here - other.sentence());
                if (score > most) {
                    most = score;
                    best = j;
                }
            }
        }
        return best;
    }

    /** The nearest body before whose name has the noun for its last word, in the plural: the airline, Harrow Airlines. */
    private static int byName(Story story, int i) {
        String several = story.candidate(i).lastWord() + "s";
        for (int j = i - 1; j >= 0; j--) {
            if (isBody(story.candidate(j)) && story.candidate(j).lastWord().equals(several)) {
                return j;
            }
        }
        return -1;
    }

    /** The body mentioned most before: one that is described ({@code the local retailer}) is the story's own. */
    private int main(Story story, Clusters clusters, int i) {
        int best = -1;
        int most = 0;
        for (int j = i - 1; j >= 0; j--) {
            Candidate other = story.candidate(j);
            int times = isBody(other) && canBe(other, story.candidate(i))
                    ? clusters.members(j).size()
                    : 0;
            if (times > most) {
                most = times;
                best = j;
            }
        }
        return best;
    }

    private static boolean isBody(Candidate candidate) {
        return candidate.isName() && candidate.kind() == Kind.ORGANISATION;
    }

    /** Whether the last word of the name does not say that it is a body of another sort: Congress is no party. */
    private boolean canBe(Candidate name, Candidate nominal) {
        return bodies.canMean(nominal.lastWord(), name.lastWord());
    }

    /** A body that was called by another of these nouns already can take one more; one with a clashing noun cannot. */
    private boolean takes(Story story, Clusters clusters, int best, Candidate nominal) {
        for (int member : clusters.members(best)) {
            Candidate other = story.candidate(member);
            boolean clash = other.isNominal()
                    && !bodies.general().contains(other.lastWord())
                    && !other.lastWord().equals(nominal.lastWord());
            if (clash) {
                return false;
            }
        }
        return true;
    }
}
