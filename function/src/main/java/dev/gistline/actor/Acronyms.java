package dev.gistline.actor;

import dev.gistline.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Unites an acronym with the one name that it shortens, and with the name that it follows in brackets. */
final class Acronyms implements Sieve {
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "de", "at", "to", "a", "la", "du", "des", "del", "y");

    private final Countries countries;

    Acronyms(Countries countries) {
        this.countries = countries;
    }

    @Override
    public void apply(Story story, Clusters clusters) {
        Map<String, List<Integer>> byInitials = new HashMap<>();
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isName() && candidate.words().size() > 1 && candidate.kind() != Kind.PERSON) {
                for (String letters : initials(candidate.words())) {
                    byInitials
                            .computeIfAbsent(letters, none -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isName() && isAcronym(story, candidate) && !bracketed(story, clusters, i)) {
                uniteIfOne(clusters, byInitials.getOrDefault(letters(candidate), List.of()), i);
            }
        }
    }

    private static void uniteIfOne(Clusters clusters, List<Integer> longs, int i) {
        Set<Integer> matching = new HashSet<>();
        for (int name : longs) {
            matching.add(clusters.of(name));
        }
        if (matching.size() == 1) {
            clusters.unite(matching.iterator().next(), i);
        }
    }

    /** Unites {@code Full Name (ACRONYM)} and {@code ACRONYM (Full Name)} where the letters allow it. */
    private boolean bracketed(Story story, Clusters clusters, int i) {
        Candidate acronym = story.candidate(i);
        Sentence sentence = story.sentence(acronym);
        for (int j = Math.max(0, i - 6); j < Math.min(story.candidates().size(), i + 4); j++) {
            Candidate name = story.candidate(j);
            if (j == i
                    || name.sentence() != acronym.sentence()
                    || !name.isName()
                    || name.words().size() < 2) {
                continue;
            }
            boolean after = name.end() + 1 == acronym.first()
                    && sentence.token(name.end()).text().equals("(");
            boolean before = acronym.end() + 1 == name.first()
                    && sentence.token(acronym.end()).text().equals("(");
            if ((after || before) && spells(letters(acronym), name.words()) && clusters.unite(i, j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(Story story, Candidate candidate) {
        if (candidate.words().size() != 1 || candidate.kind() == Kind.PERSON) {
            return false;
        }
        String written = story.head(candidate).text();
        int capitals = 0;
        for (int k = 0; k < written.length(); k++) {
            capitals += Character.isUpperCase(written.charAt(k)) ? 1 : 0;
        }
        return capitals >= 2 && written.length() <= 8 && Character.isUpperCase(written.charAt(0));
    }

    private static String letters(Candidate candidate) {
        return candidate.lastWord().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** All ways to read the initials: with small words or without, with a leading state or without. */
    Set<String> initials(List<String> words) {
        Set<String> all = new HashSet<>();
        all.add(initials(words, true));
        all.add(initials(words, false));
        for (int skip = 1; skip <= 2 && skip < words.size() - 1; skip++) {
            String state = String.join(" ", words.subList(0, skip));
            if (countries.named(state) != null || countries.ofPeople(state) != null) {
                all.add(initials(words.subList(skip, words.size()), true));
                all.add(initials(words.subList(skip, words.size()), false));
            }
        }
        return all;
    }

    private static String initials(List<String> words, boolean small) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (small || !SMALL.contains(word)) {
                for (String part : word.split("-", -1)) {
                    if (!part.isEmpty()) {
                        letters.append(part.charAt(0));
                    }
                }
            }
        }
        return letters.toString();
    }

    /** Whether the letters stand in the name in order, the first of them at the beginning of a word. */
    private static boolean spells(String letters, List<String> words) {
        String name = String.join(" ", words);
        for (int start = 0; start >= 0 && start < name.length(); start = next(name, start)) {
            int at = start;
            int matched = 0;
            while (at < name.length() && matched < letters.length()) {
                matched += name.charAt(at++) == letters.charAt(matched) ? 1 : 0;
            }
            if (matched == letters.length() && !letters.isEmpty() && name.charAt(start) == letters.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    private static int next(String name, int from) {
        int space = name.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }
}
