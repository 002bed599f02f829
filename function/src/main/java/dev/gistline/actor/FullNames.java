package dev.gistline.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article's names of persons with more than one word, so kept that only those are compared that can fit. */
final class FullNames {
    private final Map<Key, List<Bearer>> bearers = new HashMap<>();

    private FullNames() {}

    /** How a name fits a longer one. */
    enum Fit {
        FULL,
        LAST,
        FIRST,
        ANY;

        private boolean holds(List<String> mine, List<String> other) {
            return switch (this) {
                case FULL -> PersonNames.agree(mine, other);
                case LAST -> PersonNames.spelled(other.getLast(), mine.getLast());
                case FIRST -> other.getFirst().equals(mine.getFirst());
                case ANY -> other.contains(mine.getLast());
            };
        }

        /** What two names share at least where one fits the other; full names share what last names do. */
        private Key key(List<String> words) {
            return switch (this) {
                case FULL, LAST -> new Key(LAST, initial(words.getLast()));
                case FIRST -> new Key(FIRST, words.getFirst());
                case ANY -> new Key(ANY, words.getLast());
            };
        }
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1);
    }

    private record Key(Fit fit, String shared) {}

    /** A form of a name, once for each actor that has it. */
    private record Bearer(int actor, Gender gender, List<String> words) {}

    static FullNames of(Story story, Clusters clusters, List<Integer> full) {
        FullNames names = new FullNames();
        Set<Bearer> known = new HashSet<>();
        for (int i : full) {
            Candidate name = story.candidate(i);
            Bearer bearer = new Bearer(clusters.of(i), name.gender(), PersonNames.plain(name.words()));
            if (known.add(bearer)) {
                names.add(bearer);
            }
        }
        return names;
    }

    private void add(Bearer bearer) {
        Set<Key> keys = new LinkedHashSet<>();
        keys.add(Fit.LAST.key(bearer.words));
        keys.add(Fit.FIRST.key(bearer.words));
        bearer.words.forEach(word -> keys.add(Fit.ANY.key(List.of(word))));
        for (Key key : keys) {
            bearers.computeIfAbsent(key, none -> new ArrayList<>()).add(bearer);
        }
    }

    /** The actors, other than its own, that have a name which that of mention {@code i} fits. */
    Set<Integer> matches(Candidate name, int i, Clusters clusters, Fit fit) {
        List<String> mine = PersonNames.plain(name.words());
        Set<Integer> people = new LinkedHashSet<>();
        for (Bearer bearer : mine.isEmpty() ? List.<Bearer>of() : bearers.getOrDefault(fit.key(mine), List.of())) {
            if (!clusters.together(i, bearer.actor)
                    && name.gender().agrees(bearer.gender)
                    && fit.holds(mine, bearer.words)) {
                people.add(clusters.of(bearer.actor));
            }
        }
        return people;
    }
}
