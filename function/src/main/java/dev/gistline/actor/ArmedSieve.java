package dev.gistline.actor;

import java.util.Set;

/** Unites the fighters of an armed group with the group, for which they stand in the news: Sennari rebels, the Sennaris. */
final class ArmedSieve implements Sieve {
    private static final Set<String> FIGHTERS = WordFile.words("fighter");

    @Override
    public void apply(Story story, Clusters clusters) {
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (clusters.of(i) == i && isAll(story, candidate)) {
                int group = group(story, candidate);
                if (group >= 0) {
                    clusters.unite(group, i);
                }
            }
        }
    }

    /** Whether the group's name is all that is said of the fighters: two rebels, or young ones, are some of them. */
    private static boolean isAll(Story story, Candidate candidate) {
        return candidate.isNominal()
                && candidate.plural()
                && candidate.words().size() == 2
                && FIGHTERS.contains(candidate.lastWord())
                && Grammar.number(story.sentence(candidate), candidate).isEmpty()
                && candidate.end() - candidate.first() <= 3;
    }

    /** The first name of a body that the fighters have or whose plural they have, of a people's their rebels alone; -1 for none. */
    private static int group(Story story, Candidate fighters) {
        String word = fighters.words().getFirst();
        boolean rebels = fighters.lastWord().equals("rebel");
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate name = story.candidate(i);
            boolean body = name.kind() == Kind.ORGANISATION || rebels && name.kind() == Kind.GROUP;
            if (name.isName()
                    && body
                    && (name.joined().equals(word) || name.joined().equals(word + "s"))) {
                return i;
            }
        }
        return -1;
    }
}
