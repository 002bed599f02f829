package dev.gistline.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the kinds of a story's names consistent: one name is one kind of thing throughout. */
final class NameKinds {

    private NameKinds() {}

    /**
     * @param signs what the words around the names tell
     * @param office whether a name is nothing but an office, which it is where nobody in the story bears it: King
     */
    static List<Candidate> consistent(
            List<Candidate> found, NameSigns signs, Lexicon lexicon, Predicate<Candidate> office) {
        Map<String, EnumMap<Kind, Integer>> votes = new HashMap<>();
        Set<String> lastNames = new HashSet<>();
        Set<String> bodies = new HashSet<>();
        Set<String> owners = new HashSet<>();
        Set<List<String>> areas = new HashSet<>();
        for (Candidate candidate : found) {
            if (candidate.isName()) {
                votes.computeIfAbsent(candidate.joined(), key -> new EnumMap<>(Kind.class))
                        .merge(candidate.kind(), 1, Integer::sum);
                if (candidate.words().size() > 1) {
                    if (candidate.kind() == Kind.PERSON) {
                        lastNames.add(PersonNames.last(candidate.words()));
                    } else if (candidate.kind() == Kind.ORGANISATION) {
                        boolean part = lexicon.bodies().parts().contains(candidate.lastWord())
                                && !signs.opensInCapitals(candidate);
                        (part ? owners : bodies).add(candidate.words().getFirst());
                    } else if (candidate.kind() == Kind.PLACE) {
                        begin(candidate.words(), areas);
                    }
                }
            }
        }
        List<Candidate> consistent = new ArrayList<>(found.size());
        for (Candidate candidate : found) {
            Kind kind =
                    candidate.isName() ? kind(candidate, votes, lastNames, bodies, lexicon.states()) : candidate.kind();
            boolean unborne = candidate.words().size() == 1 && !lastNames.contains(candidate.lastWord());
            // What has a police department is a town and nobody.
            boolean owner = kind == Kind.PERSON && owners.contains(candidate.joined());
            boolean place = signs.isSettlement(candidate) || areas.contains(candidate.words()) || owner;
            if (place && (kind == Kind.ORGANISATION || kind == Kind.PERSON && unborne)) {
                kind = Kind.PLACE;
            }
            if (kind == Kind.PERSON && candidate.isName() && unborne) {
                kind = signs.areSeveral(candidate)
                        ? Kind.GROUP
                        : signs.isDefinite(candidate) && lexicon.titles().ofLower(candidate.joined()) == null
                                ? Kind.ORGANISATION
                                : Kind.PERSON;
            }
            Candidate one = kind == candidate.kind() ? candidate : candidate.as(kind);
            boolean borne = !one.isName() || lastNames.contains(one.lastWord());
            consistent.add(kind == Kind.PERSON && !borne && office.test(one) ? one.as(Mention.Form.NOMINAL) : one);
        }
        return consistent;
    }

    /** Adds the beginnings of a place's name of which each has two words or more: Inner Mongolia Autonomous Region. */
    private static void begin(List<String> words, Set<List<String>> areas) {
        for (int end = 2; end < words.size(); end++) {
            areas.add(words.subList(0, end));
        }
    }

    private static Kind kind(
            Candidate candidate,
            Map<String, EnumMap<Kind, Integer>> votes,
            Set<String> lastNames,
            Set<String> bodies,
            UsStates states) {
        if (candidate.words().size() == 1) {
            String word = candidate.lastWord();
            boolean person = lastNames.contains(word);
            boolean body = bodies.contains(word);
            if (person && !body) {
                return Kind.PERSON;
            }
            boolean open = candidate.kind() == Kind.PERSON || candidate.kind() == Kind.PLACE && !states.isNamed(word);
            if (body && !person && open) {
                return Kind.ORGANISATION;
            }
        }
        Kind best = candidate.kind();
        EnumMap<Kind, Integer> counts = votes.getOrDefault(candidate.joined(), new EnumMap<>(Kind.class));
        int most = 0;
        for (Map.Entry<Kind, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                most = count.getValue();
                best = count.getKey();
            }
        }
        return best;
    }
}
