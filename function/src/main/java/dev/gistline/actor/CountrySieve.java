package dev.gistline.actor;

import dev.gistline.language.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Unites the names of a state, its government, and its capital where that acts for it (Beijing accused). */
final class CountrySieve implements Sieve {
    private static final Set<String> GOVERNMENTS = WordFile.words("government");
    private static final Set<String> PLACES = WordFile.words("place");

    /** Verbs whose object is where somebody was. */
    private final Set<String> leaving = WordFile.verbs("leaving");

    private final Countries countries;

    CountrySieve(Countries countries) {
        this.countries = countries;
    }

    @Override
    public void apply(Story story, Clusters clusters) {
        Map<String, Integer> states = new HashMap<>();
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            String state =
                    candidate.isName() && candidate.kind() != Kind.PERSON ? countries.named(candidate.joined()) : null;
            unite(clusters, states, state, i);
        }
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isName() && candidate.kind() == Kind.PLACE || candidate.kind() == Kind.COUNTRY) {
                unite(clusters, states, acting(story, candidate), i);
                byWord(story, clusters, i);
            }
        }
    }

    /** The state, the country, the city for the place of that sort named most so far. */
    private static void byWord(Story story, Clusters clusters, int i) {
        Candidate candidate = story.candidate(i);
        boolean definite = candidate.isNominal()
                && candidate.words().size() == 1
                && PLACES.contains(candidate.lastWord())
                && Grammar.determination(story.sentence(candidate), story.tree(candidate.sentence()), candidate)
                        == Grammar.Determination.DEFINITE;
        int best = -1;
        for (int j = i - 1; j >= 0 && definite; j--) {
            Candidate other = story.candidate(j);
            boolean place = other.isName() && (other.kind() == Kind.COUNTRY || other.kind() == Kind.PLACE);
            if (place
                    && (best < 0
                            || clusters.members(j).size()
                                    > clusters.members(best).size())) {
                best = j;
            }
        }
        if (best >= 0) {
            clusters.unite(best, i);
        }
    }

    private @Nullable String acting(Story story, Candidate candidate) {
        if (candidate.isName()) {
            boolean left = Grammar.isObject(story.sentence(candidate), candidate.head())
                    && leaving.contains(Grammar.governor(story.sentence(candidate), candidate.head()));
            boolean acts = !left && Grammar.acts(story.sentence(candidate), candidate.head());
            return acts ? countries.ofCapital(candidate.joined()) : null;
        }
        return candidate.isNominal() && GOVERNMENTS.contains(candidate.lastWord()) ? governed(story, candidate) : null;
    }

    /** The state that a government is the government of: the Chinese government, China's government. */
    private @Nullable String governed(Story story, Candidate candidate) {
        for (int i = candidate.first(); i < candidate.head(); i++) {
            Token token = story.token(candidate.sentence(), i);
            String word = token.text().toLowerCase(Locale.ROOT);
            String state = countries.ofPeople(word);
            state = state == null ? countries.named(word) : state;
            if (state != null && Character.isUpperCase(token.text().charAt(0))) {
                return state;
            }
        }
        return null;
    }

    private static void unite(Clusters clusters, Map<String, Integer> states, @Nullable String state, int i) {
        if (state != null) {
            Integer first = states.putIfAbsent(state, i);
            if (first != null) {
                clusters.unite(first, i);
            }
        }
    }
}
