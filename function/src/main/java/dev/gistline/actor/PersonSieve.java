package dev.gistline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unites the forms of a person's name: the full ones with each other, then single words with the one person they fit. */
final class PersonSieve implements Sieve {

    private final TitleReader titles;

    PersonSieve(TitleReader titles) {
        this.titles = titles;
    }

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
        FullNames names = FullNames.of(story, clusters, full);
        for (int i : full) {
            uniteIfOne(clusters, i, names.matches(story.candidate(i), i, clusters, FullNames.Fit.FULL));
        }
        for (int i : single) {
            for (FullNames.Fit fit : List.of(FullNames.Fit.LAST, FullNames.Fit.FIRST, FullNames.Fit.ANY)) {
                Set<Integer> people = names.matches(story.candidate(i), i, clusters, fit);
                if (!people.isEmpty()) {
                    uniteIfOne(clusters, i, people.size() > 1 ? introduced(story, clusters, people, i) : people);
                    break;
                }
            }
        }
        uniteRulers(story, clusters, single);
    }

    /** King Ivo is Ivo III where the story tells of one Ivo with a number alone. */
    private static void uniteRulers(Story story, Clusters clusters, List<Integer> single) {
        Map<String, List<Integer>> numbered = new HashMap<>();
        for (int i : single) {
            List<String> words = story.candidate(i).words();
            if (words.size() > 1) {
                numbered.computeIfAbsent(words.getFirst(), none -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i : single) {
            List<Integer> rulers = numbered.getOrDefault(story.candidate(i).joined(), List.of());
            long names = rulers.stream()
                    .map(ruler -> story.candidate(ruler).joined())
                    .distinct()
                    .count();
            if (names == 1) {
                clusters.unite(rulers.getFirst(), i);
            }
        }
    }

    /** Of several who bear the name, the only one who was introduced before; else all. */
    private Set<Integer> introduced(Story story, Clusters clusters, Set<Integer> people, int i) {
        Set<Integer> before = new LinkedHashSet<>();
        for (int person : people) {
            if (clusters.members(person).getFirst() < i) {
                before.add(person);
            }
        }
        // President Okafor need not be the Okafor of the headline.
        boolean plain = clusters.members(i).stream()
                .map(story::candidate)
                .noneMatch(name -> titles.tells(story.sentence(name), name));
        Set<Integer> told = before.size() > 1 && plain ? titled(story, before) : before;
        return told.size() == 1 ? told : people;
    }

    /** Those of whom the headline tells: the last name alone means whom the story is about, and not the family. */
    private static Set<Integer> titled(Story story, Set<Integer> people) {
        Set<Integer> titled = new LinkedHashSet<>();
        for (int person : people) {
            if (story.inTitle(story.candidate(person))) {
                titled.add(person);
            }
        }
        return titled;
    }

    private static void uniteIfOne(Clusters clusters, int i, Set<Integer> people) {
        if (people.size() == 1) {
            clusters.unite(people.iterator().next(), i);
        }
    }
}
