package dev.gistline.actor;

import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.resource.DataFile;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Unites what news calls the person of its story to vary the name ({@code the singer}, {@code the 29-year-old}) with who
 * the sentences before are about. A noun that says more, {@code the singer of the band}, tells of somebody else.
 */
final class DescriptionSieve implements Sieve {
    private static final int FAR = 3;
    /** What it counts to be the subject of the sentence before, in mentions. */
    private static final int SUBJECT = 3;

    private static final String ANY = "any";

    /** Walks of life whose nouns many sorts of people can be called by: only who is called so elsewhere is meant. */
    private static final Set<String> LOOSE = WordFile.words("loose");

    /** The walk of life that a noun tells. */
    private final Map<String, String> walks;

    private final Lexicon lexicon;
    private final TitleReader titles;

    DescriptionSieve(Lexicon lexicon) {
        this.lexicon = lexicon;
        titles = new TitleReader(lexicon);
        walks = DataFile.rows(DescriptionSieve.class, "descriptions.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    }

    @Override
    public void apply(Story story, Clusters clusters) {
        for (int i = 0; i < story.candidates().size(); i++) {
            Candidate candidate = story.candidate(i);
            if (candidate.isNominal() && clusters.of(i) == i && describes(story, candidate)) {
                int person = person(story, clusters, i);
                if (person >= 0) {
                    clusters.unite(person, i);
                }
            }
        }
    }

    private boolean describes(Story story, Candidate candidate) {
        return candidate.kind() == Kind.PERSON
                && !candidate.plural()
                && !story.inTitle(candidate)
                && (walks.containsKey(candidate.lastWord())
                        || Grammar.isAged(story.sentence(candidate), candidate.head()))
                && Grammar.determination(story.sentence(candidate), story.tree(candidate.sentence()), candidate)
                        == Grammar.Determination.DEFINITE
                && !saysMore(story, candidate);
    }

    /** Whether more than the noun tells who is meant: "the singer of the band"; "Jane Doe, the singer" is told by what is beside it. */
    private static boolean saysMore(Story story, Candidate candidate) {
        Sentence sentence = story.sentence(candidate);
        for (int child : story.tree(candidate.sentence()).dependents(candidate.head())) {
            Token token = sentence.token(child);
            if (child > candidate.head()
                    && (token.is("nmod") || token.is("acl") || token.is("appos") || token.is("conj"))) {
                return true;
            }
        }
        int before = candidate.first() - 1;
        boolean aside = before > 0
                && sentence.token(before).text().equals(",")
                && sentence.token(before - 1).pos().equals("PROPN");
        return aside || sentence.token(candidate.head()).is("appos") || Grammar.isOf(sentence, candidate.head());
    }

    private int person(Story story, Clusters clusters, int i) {
        Candidate mine = story.candidate(i);
        if (Grammar.isAged(story.sentence(mine), mine.head())) {
            Set<Integer> aged = aged(story, clusters, i);
            return aged.size() == 1 ? aged.iterator().next() : topic(story, clusters, i, FAR, Walk.OPEN, aged);
        }
        int known = topic(story, clusters, i, 2 * FAR, Walk.SAME, Set.of());
        boolean loose = LOOSE.contains(walks.get(mine.lastWord()));
        return known >= 0 || loose ? known : topic(story, clusters, i, FAR, Walk.OPEN, Set.of());
    }

    /** The people of whom the text says that they are as old: "29-year-old Jane Doe", "Jane Doe, 29,". */
    private static Set<Integer> aged(Story story, Clusters clusters, int i) {
        Candidate mine = story.candidate(i);
        String age = story.token(mine.sentence(), mine.head() - 4).text();
        Set<Integer> people = new TreeSet<>();
        for (int j = 0; j < story.candidates().size(); j++) {
            Candidate name = story.candidate(j);
            if (name.kind() == Kind.PERSON
                    && !name.plural()
                    && !name.isPronoun()
                    && j != i
                    && isAged(story, name, age)) {
                people.add(clusters.of(j));
            }
        }
        return people;
    }

    private static boolean isAged(Story story, Candidate name, String age) {
        Sentence sentence = story.sentence(name);
        for (int at = Math.max(0, name.first() - 8); at < Math.min(name.head() + 4, sentence.size() - 1); at++) {
            boolean before = at < name.head() && sentence.token(at + 1).text().equals("-");
            boolean after =
                    at == name.end() + 1 && sentence.token(name.end()).text().equals(",");
            if ((before || after) && sentence.token(at).text().equals(age)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The named person told of most up to here, of those that the {@code far} sentences just before tell of and whose walk of
     * life is as asked; whoever was a subject there is likelier (Grosz, Joshi and Weinstein 1995). -1 when two are as likely.
     *
     * @param only whom it can be alone; empty for all
     */
    private int topic(Story story, Clusters clusters, int i, int far, Walk walk, Set<Integer> only) {
        Candidate mine = story.candidate(i);
        Map<Integer, Integer> told = new TreeMap<>();
        for (int j = i + 1; j < story.candidates().size() && story.candidate(j).sentence() == mine.sentence(); j++) {
            if (isBeside(story, story.candidate(j), mine)) {
                told.put(clusters.of(j), 0);
            }
        }
        for (int j = i - 1; j >= 0 && mine.sentence() - story.candidate(j).sentence() <= far; j--) {
            Candidate other = story.candidate(j);
            int person = clusters.of(j);
            if (other.sentence() == mine.sentence() && isBeside(story, other, mine)) {
                told.put(person, 0);
            }
            if (!story.inTitle(other)
                    && (only.isEmpty() || only.contains(person))
                    && told.getOrDefault(person, 1) > 0
                    && isPerson(story, clusters, j)
                    && isOfPeople(clusters, j, mine)) {
                Walk its = walk(story, clusters, j, mine);
                if (its == walk || its == Walk.SAME) {
                    boolean subject = mine.sentence() - other.sentence() <= 1
                            && Grammar.isSubject(story.sentence(other), other.head());
                    told.merge(person, before(clusters, j, i) + (subject ? SUBJECT : 0), Math::max);
                }
            }
        }
        int best = -1;
        int most = 0;
        for (Map.Entry<Integer, Integer> one : told.entrySet()) {
            if (one.getValue() == most) {
                best = -1;
            } else if (one.getValue() > most) {
                most = one.getValue();
                best = one.getKey();
            }
        }
        return best;
    }

    private static int before(Clusters clusters, int person, int i) {
        return (int)
                clusters.members(person).stream().filter(member -> member < i).count();
    }

    private static boolean isPerson(Story story, Clusters clusters, int j) {
        return clusters.members(j).stream()
                .anyMatch(member -> story.candidate(member).isName()
                        && story.candidate(member).kind() == Kind.PERSON);
    }

    /** Whether the text calls the person of the people that the description names: "the Swedish striker". */
    private boolean isOfPeople(Clusters clusters, int j, Candidate mine) {
        return mine.words().stream()
                .allMatch(word -> lexicon.countries().ofPeople(word) == null
                        || clusters.words(j).contains(word));
    }

    /** What the text calls a person elsewhere says of the description: the same walk of life, another, or nothing. */
    private enum Walk {
        SAME,
        OTHER,
        OPEN
    }

    private Walk walk(Story story, Clusters clusters, int j, Candidate mine) {
        String walk = walks.get(mine.lastWord());
        if (walk == null) {
            return Walk.OPEN;
        }
        Set<String> called = new HashSet<>(clusters.words(j));
        for (int member : clusters.members(j)) {
            Candidate name = story.candidate(member);
            if (name.isName() && name.kind() == Kind.PERSON) {
                called.addAll(titles.offices(story.sentence(name), name));
            }
        }
        boolean other = false;
        for (String word : called) {
            String its = walks.getOrDefault(word, "");
            Titles.Title title = lexicon.titles().ofLower(word);
            if (its.equals(walk)) {
                return Walk.SAME;
            }
            other |= title != null && title.office() != null || !its.isEmpty() && !its.equals(ANY);
        }
        return other && !walk.equals(ANY) ? Walk.OTHER : Walk.OPEN;
    }

    /** Two arguments of one verb are two people. */
    private static boolean isBeside(Story story, Candidate other, Candidate mine) {
        Sentence sentence = story.sentence(mine);
        int head = sentence.token(mine.head()).head();
        return head >= 0 && sentence.token(other.head()).head() == head;
    }
}
