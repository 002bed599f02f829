package dev.gistline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unites names of the same words, not counting what companies may leave out: Apple Inc., Apple. */
final class ExactNames implements Sieve {
    private static final Set<String> CORPORATE = Set.of(
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "companies",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "lp",
            "gmbh",
            "ag",
            "sa",
            "nv",
            "spa",
            "holdings");

    @Override
    public void apply(Story story, Clusters clusters) {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isName() && !candidate.words().isEmpty()) {
                String key = key(candidate);
                Integer first = firsts.putIfAbsent(key, i);
                if (first != null) {
                    clusters.unite(first, i);
                }
            }
        }
    }

    private static String key(Candidate candidate) {
        String prefix = candidate.kind() == Kind.PERSON ? "person " : "";
        return prefix + String.join(" ", core(candidate));
    }

    /** The words without the forms of company at the end. */
    static List<String> core(Candidate candidate) {
        List<String> words = candidate.words();
        if (candidate.kind() != Kind.ORGANISATION) {
            return words;
        }
        int end = words.size();
        while (end > 1 && CORPORATE.contains(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }
}
