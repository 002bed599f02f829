package dev.gistline.actor;

import java.util.HashSet;
import java.util.Set;

/**
 * Unites whom a report opens on without a name with the only one whom it then names by the same noun: "A prosecutor died on
 * Tuesday", and further down "Prosecutor Ada Berg".
 */
final class IntroducedSieve implements Sieve {
    /** News names whom its lead tells of within the next sentences. */
    private static final int LEAD = 2;

    private static final int FAR = 6;

    private final TitleReader titles;

    IntroducedSieve(TitleReader titles) {
        this.titles = titles;
    }

    @Override
    public void apply(Story story, Clusters clusters) {
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (clusters.of(i) == i && introduces(story, candidate)) {
                int person = person(story, clusters, i);
                if (person >= 0) {
                    clusters.unite(i, person);
                }
            }
        }
    }

    private static boolean introduces(Story story, Candidate candidate) {
        return candidate.isNominal()
                && candidate.kind() == Kind.PERSON
                && !candidate.plural()
                && !story.inTitle(candidate)
                && story.place(candidate.sentence()) < LEAD
                && Grammar.isSubject(story.sentence(candidate), candidate.head())
                && Grammar.determination(story.sentence(candidate), story.tree(candidate.sentence()), candidate)
                        == Grammar.Determination.INDEFINITE;
    }

    /** The only person, of those who are named after the phrase, whom a title or description calls by its noun; -1 for none or several. */
    private int person(Story story, Clusters clusters, int i) {
        Candidate mine = story.candidate(i);
        Set<Integer> people = new HashSet<>();
        int first = -1;
        for (int j = 0; j < story.candidates().size(); j++) {
            Candidate name = story.candidate(j);
            if (name.isName() && name.kind() == Kind.PERSON && isCalled(story, clusters, j, mine.lastWord())) {
                people.add(clusters.of(j));
                first = first < 0 ? j : first;
            }
        }
        boolean after = first > i
                && story.candidate(first).sentence() > mine.sentence()
                && story.candidate(first).sentence() - mine.sentence() <= FAR;
        return people.size() == 1 && after ? first : -1;
    }

    private boolean isCalled(Story story, Clusters clusters, int name, String noun) {
        Candidate person = story.candidate(name);
        return clusters.words(name).contains(noun)
                || titles.words(story.sentence(person), person).stream()
                        .map(NominalReader::normal)
                        .anyMatch(noun::equals);
    }
}
