package dev.gistline.actor;

import dev.gistline.language.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Unites an office with the person who was named with it: the mayor, when Mayor Jane Doe is in the story. */
final class TitleSieve implements Sieve {
    private final TitleReader titles;
    private final Countries countries;

    TitleSieve(TitleReader titles, Countries countries) {
        this.titles = titles;
        this.countries = countries;
    }

    @Override
    public void apply(Story story, Clusters clusters) {
        Map<String, Set<Integer>> holders = new HashMap<>();
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isName() && candidate.kind() == Kind.PERSON && !titles.isOffice(candidate)) {
                for (String office : titles.offices(story.sentence(candidate), candidate)) {
                    for (String word : List.of(office, office.substring(office.lastIndexOf(' ') + 1))) {
                        holders.computeIfAbsent(word, key -> new HashSet<>()).add(i);
                    }
                }
            }
        }
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.kind() == Kind.PERSON && isTheOne(story, candidate)) {
                uniteWithHolder(story, clusters, holders.getOrDefault(candidate.lastWord(), Set.of()), i);
            }
        }
    }

    /** The office alone, definite, or bare as headlines write it and as a form of address. */
    private boolean isTheOne(Story story, Candidate candidate) {
        if (candidate.isName()) {
            return titles.isOffice(candidate);
        }
        Grammar.Determination determination =
                Grammar.determination(story.sentence(candidate), story.tree(candidate.sentence()), candidate);
        return candidate.isNominal() && !candidate.plural() && determination != Grammar.Determination.INDEFINITE;
    }

    private void uniteWithHolder(Story story, Clusters clusters, Set<Integer> holders, int i) {
        Set<Integer> people = new HashSet<>();
        int nearest = -1;
        for (int holder : holders) {
            if (described(story, story.candidate(i), story.candidate(holder))) {
                people.add(clusters.of(holder));
                if (holder < i && holder > nearest) {
                    nearest = holder;
                }
            }
        }
        if (people.size() == 1) {
            clusters.unite(people.iterator().next(), i);
        } else if (nearest >= 0
                && story.candidate(i).sentence() - story.candidate(nearest).sentence() <= 2) {
            clusters.unite(nearest, i);
        }
    }

    /** Whether the title before the name holds all that the noun phrase says of the office, but for whose it is. */
    private boolean described(Story story, Candidate office, Candidate holder) {
        Set<String> title = titles.words(story.sentence(holder), holder);
        String state = "";
        for (String word : title) {
            state = state.isEmpty() ? state(word) : state;
        }
        for (int i = office.first(); i < office.head(); i++) {
            Token token = story.token(office.sentence(), i);
            String word = token.text().toLowerCase(Locale.ROOT);
            String other = state(word);
            if (!state.isEmpty() && !other.isEmpty() && !state.equals(other)) {
                return false;
            }
            boolean content = token.pos().equals("ADJ")
                    || token.pos().equals("NOUN")
                    || token.pos().equals("VERB");
            if (content
                    && !token.relation().equals("nmod:poss")
                    && !title.contains(word)
                    && !Character.isUpperCase(token.text().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** The state that a word names or whose adjective it is. */
    private String state(String word) {
        String people = countries.ofPeople(word);
        String state = people == null ? countries.named(word) : people;
        return state == null ? "" : state;
    }
}
