package dev.gistline.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Unites the forms of a person's name: the full ones with each other, then single words with the one person they fit. */
final class PersonSieve implements Sieve {

    @Override
    public void apply(Story story, Clusters clusters) {
        List<Integer> full = new ArrayList<>();
        List<Integer> single = new ArrayList<>();
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isName() && candidate.kind() == Kind.PERSON) {
                (PersonNames.plain(candidate.words()).size() > 1 ? full : single).add(i);
            }
        }
        for (int i : full) {
            uniteIfOne(clusters, i, matches(story, clusters, full, i, Fit.FULL));
        }
        for (int i : single) {
            for (Fit fit : List.of(Fit.LAST, Fit.FIRST, Fit.ANY)) {
                Set<Integer> people = matches(story, clusters, full, i, fit);
                if (!people.isEmpty()) {
                    uniteIfOne(clusters, i, people.size() > 1 ? introduced(story, clusters, people, i) : people);
                    break;
                }
            }
        }
    }

    /** How a name fits a longer one. */
    private enum Fit {
        FULL,
        LAST,
        FIRST,
        ANY;

        boolean holds(List<String> mine, List<String> other) {
            return switch (this) {
                case FULL -> PersonNames.agree(mine, other);
                case LAST -> PersonNames.spelled(other.getLast(), mine.getLast());
                case FIRST -> other.getFirst().equals(mine.getFirst());
                case ANY -> other.contains(mine.getLast());
            };
        }
    }

    private static Set<Integer> matches(Story story, Clusters clusters, List<Integer> full, int i, Fit fit) {
        Candidate candidate = story.candidate(i);
        List<String> mine = PersonNames.plain(candidate.words());
        Set<Integer> people = new LinkedHashSet<>();
        for (int j : full) {
            Candidate other = story.candidate(j);
            if (!clusters.together(i, j)
                    && candidate.gender().agrees(other.gender())
                    && fit.holds(mine, PersonNames.plain(other.words()))) {
                people.add(clusters.of(j));
            }
        }
        return people;
    }

    /** Of several who bear the name, the only one who was introduced before; else all. */
    private static Set<Integer> introduced(Story story, Clusters clusters, Set<Integer> people, int i) {
        Set<Integer> before = new LinkedHashSet<>();
        for (int person : people) {
            if (clusters.members(person).getFirst() < i && !story.inTitle(story.candidate(person))) {
                before.add(person);
            }
        }
        return before.size() == 1 ? before : people;
    }

    private static void uniteIfOne(Clusters clusters, int i, Set<Integer> people) {
        if (people.size() == 1) {
            clusters.unite(people.iterator().next(), i);
        }
    }
}
