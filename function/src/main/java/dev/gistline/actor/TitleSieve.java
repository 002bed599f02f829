package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
                    String key = NominalReader.normal(office);
                    holders.computeIfAbsent(key, none -> new HashSet<>()).add(i);
                    if (!TitleReader.isBelow(office)) {
                        String minister = key.substring(key.lastIndexOf(' ') + 1);
                        holders.computeIfAbsent(minister, none -> new HashSet<>())
                                .add(i);
                    }
                }
            }
        }
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.kind() == Kind.PERSON && isTheOne(story, candidate)) {
                uniteWithHolder(story, clusters, holders.getOrDefault(TitleReader.officeOf(candidate), Set.of()), i);
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
        String state = stateOf(story, story.candidate(i));
        int nearest = -1;
        for (int holder : holders) {
            if (described(story, story.candidate(i), story.candidate(holder))
                    && !isOfOther(story, i, holder)
                    && (state.isEmpty() || isOf(story, clusters, holders, holder, state))) {
                people.add(clusters.of(holder));
                if (holder < i && holder > nearest) {
                    nearest = holder;
                }
            }
        }
        int most = people.isEmpty() ? -1 : most(clusters, people);
        if (most >= 0) {
            clusters.unite(most, i);
        } else if (nearest >= 0
                && story.candidate(i).sentence() - story.candidate(nearest).sentence() <= 2) {
            clusters.unite(nearest, i);
        }
    }

    /** The only holder, or the one named more than twice as often as each other, who needs no name to be known by; or -1. */
    private static int most(Clusters clusters, Set<Integer> people) {
        int most = people.stream()
                .max(Comparator.comparingInt(person -> clusters.members(person).size()))
                .orElseThrow();
        int times = clusters.members(most).size();
        boolean alone = people.stream()
                .allMatch(
                        person -> person == most || 2 * clusters.members(person).size() < times);
        return alone ? most : -1;
    }

    /** Whether the title before the name holds all that the noun phrase says of the office, but for whose it is. */
    private boolean described(Story story, Candidate office, Candidate holder) {
        Set<String> title = titles.words(story.sentence(holder), holder);
        for (int i = office.first(); i < office.head(); i++) {
            Token token = story.token(office.sentence(), i);
            String word = token.text().toLowerCase(Locale.ROOT);
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

    /**
     * The Harrow striker is no Velden striker, nor one whom the text names later as a striker and no more. Whose an
     * office of a state is, other titles tell as well.
     */
    private boolean isOfOther(Story story, int i, int holder) {
        Candidate office = story.candidate(i);
        Candidate person = story.candidate(holder);
        Set<String> mine = names(story, office, office.first(), office.head());
        if (!office.isNominal() || mine.isEmpty() || !stateOf(story, office).isEmpty()) {
            return false;
        }
        Sentence sentence = story.sentence(person);
        Set<String> its = names(story, person, titles.begin(sentence, person), person.first());
        return Collections.disjoint(mine, its) && (holder > i || !its.isEmpty());
    }

    /** The words of names, but for states, offices and possessors, that stand there: not those of Harrow's striker. */
    private Set<String> names(Story story, Candidate mention, int from, int to) {
        Set<String> names = new HashSet<>();
        for (int at = from; at < to; at++) {
            Token token = story.token(mention.sentence(), at);
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.tag().equals("POS")) {
                names.clear();
            } else if (token.pos().equals("PROPN") && state(word).isEmpty() && !titles.isOffice(word)) {
                names.add(word);
            }
        }
        return names;
    }

    /** Whether the holder's titles anywhere name the state; where nobody's do, whether they name no other. */
    private boolean isOf(Story story, Clusters clusters, Set<Integer> holders, int holder, String state) {
        boolean named = false;
        boolean other = false;
        for (int one : holders) {
            String its = stateOf(story, one);
            boolean mine = clusters.together(one, holder);
            named |= its.equals(state) && !mine;
            other |= mine && !its.isEmpty() && !its.equals(state);
            if (mine && its.equals(state)) {
                return true;
            }
        }
        return !named && !other;
    }

    private String stateOf(Story story, int holder) {
        Candidate named = story.candidate(holder);
        return state(List.copyOf(titles.words(story.sentence(named), named)));
    }

    private String stateOf(Story story, Candidate office) {
        List<String> words = new ArrayList<>();
        for (int i = office.first(); i < office.head(); i++) {
            words.add(story.token(office.sentence(), i).text().toLowerCase(Locale.ROOT));
        }
        return state(words);
    }

    /** The first state that one or two of the words name: German, South Korean. */
    private String state(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String two = i + 1 < words.size() ? state(words.get(i) + " " + words.get(i + 1)) : "";
            String state = two.isEmpty() ? state(words.get(i)) : two;
            if (!state.isEmpty()) {
                return state;
            }
        }
        return "";
    }

    /** The state that a word names or whose adjective it is. */
    private String state(String word) {
        String people = countries.ofPeople(word);
        String state = people == null ? countries.named(word) : people;
        return state == null ? "" : state;
    }
}
