package dev.gistline.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unites a body's short name with the one longer name that holds its words and begins or ends like it. */
final class OrganisationSieve implements Sieve {
    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "at", "to");

    /** What one person heads and is not: the Arden Administration is not Arden. */
    private static final Set<String> HEADED = WordFile.words("headed");

    private static final Set<String> CHAMBERS = WordFile.words("chamber");

    private final Countries countries;
    private final BodyNouns bodies;

    OrganisationSieve(Countries countries, BodyNouns bodies) {
        this.countries = countries;
        this.bodies = bodies;
    }

    /** A form of a body's name, once for each actor that has it. */
    private record Form(int actor, List<String> words) {}

    /** The forms by the word that they begin or end with: a longer name shares one of them. */
    private record Ends(Map<String, Set<Form>> byFirst, Map<String, Set<Form>> byLast) {

        static Ends of(Story story, Clusters clusters) {
            Ends ends = new Ends(new HashMap<>(), new HashMap<>());
            for (int i = 0; i < story.candidates().size(); i++) {
                Candidate candidate = story.candidate(i);
                if (isBody(candidate)) {
                    List<String> words = ExactNames.core(candidate);
                    Form form = new Form(clusters.of(i), words);
                    ends.byFirst
                            .computeIfAbsent(words.getFirst(), none -> new LinkedHashSet<>())
                            .add(form);
                    ends.byLast
                            .computeIfAbsent(words.getLast(), none -> new LinkedHashSet<>())
                            .add(form);
                }
            }
            return ends;
        }

        Set<Form> alike(List<String> words) {
            Set<Form> alike = new LinkedHashSet<>(byFirst.getOrDefault(words.getFirst(), Set.of()));
            alike.addAll(byLast.getOrDefault(words.getLast(), Set.of()));
            return alike;
        }
    }

    @Override
    public void apply(Story story, Clusters clusters) {
        Ends ends = Ends.of(story, clusters);
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (isBody(candidate) && !isState(candidate) && !hasLonger(story, clusters, i)) {
                Set<Integer> longer = longer(story, clusters, ends, i);
                Set<Integer> firms = longer.size() > 1 ? firms(story, clusters, longer) : longer;
                Set<Integer> one = firms.size() == 1 ? firms : introduced(clusters, longer, i);
                if (one.size() == 1) {
                    clusters.unite(one.iterator().next(), i);
                }
            }
        }
    }

    /** Whether the body has a longer name already: it has one full name. */
    private static boolean hasLonger(Story story, Clusters clusters, int i) {
        return clusters.longestName(i) > ExactNames.core(story.candidate(i)).size();
    }

    /** Of several longer names those that say that they are a company's: Acme Corp., not Acme Stadium. */
    private static Set<Integer> firms(Story story, Clusters clusters, Set<Integer> longer) {
        Set<Integer> firms = new HashSet<>();
        for (int body : longer) {
            for (int member : clusters.members(body)) {
                Candidate name = story.candidate(member);
                if (name.isName() && ExactNames.core(name).size() < name.words().size()) {
                    firms.add(body);
                }
            }
        }
        return firms;
    }

    /** Of several longer names those that were read before the short one. */
    private static Set<Integer> introduced(Clusters clusters, Set<Integer> longer, int i) {
        Set<Integer> before = new HashSet<>();
        for (int body : longer) {
            if (clusters.members(body).getFirst() < clusters.members(i).getFirst()) {
                before.add(body);
            }
        }
        return before;
    }

    private Set<Integer> longer(Story story, Clusters clusters, Ends ends, int i) {
        List<String> mine = ExactNames.core(story.candidate(i));
        Set<String> content = new HashSet<>(mine);
        content.removeAll(SMALL);
        Set<Integer> found = new HashSet<>();
        for (Form form : content.isEmpty() ? Set.<Form>of() : ends.alike(mine)) {
            if (form.words.size() > mine.size()
                    && form.words.containsAll(content)
                    && !isHead(mine, form.words)
                    && !isWhoseItIs(mine, form.words)
                    && !isChamber(mine, form.words)
                    && !clusters.together(i, form.actor)) {
                found.add(clusters.of(form.actor));
            }
        }
        return found;
    }

    /** The House by itself is the chamber, and no White House. */
    private static boolean isChamber(List<String> mine, List<String> longer) {
        return mine.size() == 1
                && CHAMBERS.contains(mine.getFirst())
                && mine.getFirst().equals(longer.getLast());
    }

    private static boolean isHead(List<String> mine, List<String> longer) {
        return mine.size() == 1
                && longer.size() == 2
                && HEADED.contains(longer.getLast())
                && mine.getFirst().equals(longer.getFirst());
    }

    /** The Harrow Council is Harrow's and not Harrow, and so is the Harrow Board of Trustees. */
    private boolean isWhoseItIs(List<String> mine, List<String> longer) {
        boolean part =
                bodies.parts().contains(longer.getLast()) || bodies.parts().contains(longer.get(mine.size()));
        return part
                && !bodies.parts().contains(mine.getLast())
                && longer.subList(0, mine.size()).equals(mine);
    }

    /** A state's name within a longer name is the state, not the body. */
    private boolean isState(Candidate candidate) {
        return countries.named(candidate.joined()) != null || countries.ofPeople(candidate.joined()) != null;
    }

    private static boolean isBody(Candidate candidate) {
        return candidate.isName()
                && (candidate.kind() == Kind.ORGANISATION || candidate.kind() == Kind.GROUP)
                && !candidate.words().isEmpty();
    }
}
