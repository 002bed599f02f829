package dev.gistline.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which mentions mean the same actor: a union-find forest that refuses unions of what cannot be one. */
final class Clusters {
    private final Story story;
    private final int[] parent;
    private final List<Group> groups = new ArrayList<>();

    /** The mentions of one actor, and what is asked of them again and again, each answer once. */
    private static final class Group {
        final List<Integer> members = new ArrayList<>();
        final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        final Set<Gender> genders = EnumSet.noneOf(Gender.class);
        /** The forms of its names as a person. */
        final Set<List<String>> persons = new LinkedHashSet<>();
        /** The words of its names and noun phrases. */
        final Set<String> words = new HashSet<>();
        /** How many its noun phrases say that they are. */
        final Set<String> numbers = new HashSet<>();
        /** How old its noun phrases say that it is. */
        final Set<String> ages = new HashSet<>();
        /** Words of its longest name, the forms of company not counted. */
        int longest;
        /** Whether it has a name that is not a place's. */
        boolean named;

        Group(int index, Candidate candidate, String number) {
            members.add(index);
            kinds.add(candidate.kind());
            genders.add(candidate.gender());
            named = candidate.isName() && candidate.kind() != Kind.COUNTRY && candidate.kind() != Kind.PLACE;
            if (candidate.isName()
                    && candidate.kind() == Kind.PERSON
                    && !candidate.words().isEmpty()) {
                persons.add(candidate.words());
            }
            longest = candidate.isName() ? ExactNames.core(candidate).size() : 0;
            if (!candidate.isPronoun()) {
                words.addAll(candidate.words());
            }
            if (!number.isEmpty()) {
                numbers.add(number);
            }
            String age = candidate.isNominal() ? Ages.of(candidate.words()) : "";
            if (!age.isEmpty()) {
                ages.add(age);
            }
        }

        void add(Group other) {
            boolean later = members.getLast() < other.members.getFirst();
            members.addAll(other.members);
            if (!later) {
                Collections.sort(members);
            }
            kinds.addAll(other.kinds);
            genders.addAll(other.genders);
            persons.addAll(other.persons);
            words.addAll(other.words);
            numbers.addAll(other.numbers);
            ages.addAll(other.ages);
            longest = Math.max(longest, other.longest);
            named |= other.named;
        }
    }

    Clusters(Story story) {
        this.story = story;
        parent = new int[story.candidates().size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            Candidate candidate = story.candidate(i);
            groups.add(new Group(i, candidate, Grammar.number(story.sentence(candidate), candidate)));
        }
    }

    /** The first mention of the actor that mention {@code i} means. */
    int of(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[i] = root;
        return root;
    }

    boolean together(int i, int j) {
        return of(i) == of(j);
    }

    /** The mentions of the actor that mention {@code i} means, in text order; a union changes the list. */
    List<Integer> members(int i) {
        return Collections.unmodifiableList(groups.get(of(i)).members);
    }

    /** All words of the names and noun phrases for the actor that mention {@code i} means. */
    Set<String> words(int i) {
        return Collections.unmodifiableSet(groups.get(of(i)).words);
    }

    /** How many words the longest name of the actor of mention {@code i} has; 0 when it has no name. */
    int longestName(int i) {
        return groups.get(of(i)).longest;
    }

    /** How many the noun phrases say that they are that mean the actor of mention {@code i}. */
    Set<String> numbers(int i) {
        return Collections.unmodifiableSet(groups.get(of(i)).numbers);
    }

    /** All actors by their first mention. */
    SortedMap<Integer, List<Integer>> all() {
        SortedMap<Integer, List<Integer>> all = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] == i) {
                all.put(i, members(i));
            }
        }
        return all;
    }

    /** Unites the actors of two mentions unless they cannot be one; says whether they are one now. */
    boolean unite(int i, int j) {
        int a = Math.min(of(i), of(j));
        int b = Math.max(of(i), of(j));
        if (a == b) {
            return true;
        }
        Group one = groups.get(a);
        Group two = groups.get(b);
        boolean byName = story.candidate(i).isName() && story.candidate(j).isName();
        // Two actors that both have names are one only where names say so; a noun phrase between them is no proof.
        if (!byName && one.named && two.named || !canUnite(one, two)) {
            return false;
        }
        parent[b] = a;
        one.add(two);
        return true;
    }

    private static boolean canUnite(Group one, Group two) {
        return one.kinds.stream().allMatch(kind -> two.kinds.stream().allMatch(kind::agrees))
                && one.genders.stream().allMatch(gender -> two.genders.stream().allMatch(gender::agrees))
                && (one.ages.isEmpty() || two.ages.isEmpty() || !Collections.disjoint(one.ages, two.ages))
                && one.persons.stream()
                        .allMatch(mine -> two.persons.stream().allMatch(other -> oneBearer(mine, other, one, two)));
    }

    /** Whether two forms of a name can be one person's; Jane and Doe can where Jane Doe is known. */
    private static boolean oneBearer(List<String> mine, List<String> other, Group one, Group two) {
        return PersonNames.agree(mine, other)
                || mine.size() == 1
                        && other.size() == 1
                        && (bearsBoth(one, mine, other) || bearsBoth(two, mine, other));
    }

    private static boolean bearsBoth(Group bearer, List<String> mine, List<String> other) {
        return bearer.persons.stream()
                .anyMatch(full -> full.size() > 1 && PersonNames.agree(mine, full) && PersonNames.agree(other, full));
    }
}
