package dev.gistline.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which mentions mean the same actor: a union-find forest that refuses unions of what cannot be one. */
final class Clusters {
    private final Story story;
    private final int[] parent;
    private final List<List<Integer>> members = new ArrayList<>();

    Clusters(Story story) {
        this.story = story;
        parent = new int[story.candidates().size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            members.add(new ArrayList<>(List.of(i)));
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

    /** The mentions of the actor that mention {@code i} means, in text order. */
    List<Integer> members(int i) {
        return members.get(of(i));
    }

    /** All actors by their first mention. */
    SortedMap<Integer, List<Integer>> all() {
        SortedMap<Integer, List<Integer>> all = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] == i) {
                all.put(i, members.get(i));
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
        boolean byName = story.candidate(i).isName() && story.candidate(j).isName();
        if (!byName && named(a) && named(b) || !canUnite(a, b)) {
            return false;
        }
        parent[b] = a;
        List<Integer> all = new ArrayList<>(members.get(a));
        all.addAll(members.get(b));
        int[] ordered = all.stream().mapToInt(Integer::intValue).sorted().toArray();
        members.set(a, Arrays.stream(ordered).boxed().toList());
        return true;
    }

    /** Two actors that both have names are one only where names say so; a noun phrase between them is no proof. */
    private boolean named(int root) {
        for (int member : members.get(root)) {
            Candidate candidate = story.candidate(member);
            if (candidate.isName() && candidate.kind() != Kind.COUNTRY && candidate.kind() != Kind.PLACE) {
                return true;
            }
        }
        return false;
    }

    private boolean canUnite(int a, int b) {
        for (int i : members.get(a)) {
            for (int j : members.get(b)) {
                Candidate mine = story.candidate(i);
                Candidate other = story.candidate(j);
                if (!mine.kind().agrees(other.kind()) || !mine.gender().agrees(other.gender())) {
                    return false;
                }
                if (isPerson(mine) && isPerson(other) && !oneBearer(mine, other, a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether two forms of a name can be one person's; Jane and Doe can where Jane Doe is known. */
    private boolean oneBearer(Candidate mine, Candidate other, int a, int b) {
        if (PersonNames.agree(mine.words(), other.words())) {
            return true;
        }
        return mine.words().size() == 1
                && other.words().size() == 1
                && (bearsBoth(members.get(a), mine, other) || bearsBoth(members.get(b), mine, other));
    }

    private boolean bearsBoth(List<Integer> bearer, Candidate one, Candidate two) {
        for (int i : bearer) {
            Candidate full = story.candidate(i);
            if (isPerson(full)
                    && full.words().size() > 1
                    && PersonNames.agree(one.words(), full.words())
                    && PersonNames.agree(two.words(), full.words())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Candidate candidate) {
        return candidate.isName()
                && candidate.kind() == Kind.PERSON
                && !candidate.words().isEmpty();
    }
}
