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

    private final Map<String, EnumMap<Kind, Integer>> votes = new HashMap<>();
    private final Set<String> lastNames = new HashSet<>();
    /** First words of the names of bodies, which stand for them: Harrow Freight. */
    private final Set<String> bodies = new HashSet<>();
    /** First words of the names of what a town or another body has, which do not: Harrow Police Department. */
    private final Set<String> owners = new HashSet<>();
    /** Beginnings of longer names of places, of two words or more. */
    private final Set<List<String>> areas = new HashSet<>();

    private final NameSigns signs;
    private final Lexicon lexicon;

    private NameKinds(NameSigns signs, Lexicon lexicon) {
        this.signs = signs;
        this.lexicon = lexicon;
    }

    /**
     * @param signs what the words around the names tell
     * @param office whether a name is nothing but an office, which it is where nobody in the story bears it: King
     */
    static List<Candidate> consistent(
            List<Candidate> found, NameSigns signs, Lexicon lexicon, Predicate<Candidate> office) {
        NameKinds kinds = new NameKinds(signs, lexicon);
        found.stream().filter(Candidate::isName).forEach(kinds::see);
        List<Candidate> consistent = new ArrayList<>(found.size());
        for (Candidate candidate : found) {
            Kind kind = kinds.of(candidate);
            Candidate one = kind == candidate.kind() ? candidate : candidate.as(kind);
            boolean borne = !one.isName() || kinds.lastNames.contains(one.lastWord());
            consistent.add(kind == Kind.PERSON && !borne && office.test(one) ? one.as(Mention.Form.NOMINAL) : one);
        }
        return consistent;
    }

    private void see(Candidate name) {
        votes.computeIfAbsent(name.joined(), key -> new EnumMap<>(Kind.class)).merge(name.kind(), 1, Integer::sum);
        if (name.words().size() < 2) {
            return;
        }
        if (name.kind() == Kind.PERSON && !signs.isThing(name)) {
            lastNames.add(PersonNames.last(name.words()));
        } else if (name.kind() == Kind.ORGANISATION) {
            boolean part = lexicon.bodies().parts().contains(name.lastWord()) && !signs.opensInCapitals(name);
            (part ? owners : bodies).add(name.words().getFirst());
        } else if (name.kind() == Kind.PLACE) {
            addBeginnings(name.words());
        }
    }

    private Kind of(Candidate candidate) {
        Kind kind = candidate.isName() ? ofName(candidate) : candidate.kind();
        boolean unborne = candidate.words().size() == 1 && !lastNames.contains(candidate.lastWord());
        // What has a police department is a town and nobody.
        boolean owner = kind == Kind.PERSON && owners.contains(candidate.joined());
        boolean place = signs.isSettlement(candidate) || areas.contains(candidate.words()) || owner;
        if (place && (kind == Kind.ORGANISATION || kind == Kind.PERSON && unborne)) {
            return Kind.PLACE;
        }
        if (kind != Kind.PERSON || !candidate.isName()) {
            return kind;
        }
        boolean several = candidate.words().size() > 1;
        if ((several || unborne) && signs.isThing(candidate)) {
            return Kind.ORGANISATION;
        }
        if (!unborne) {
            return kind;
        }
        if (signs.areSeveral(candidate)) {
            return Kind.GROUP;
        }
        boolean thing = signs.isDefinite(candidate) && lexicon.titles().ofLower(candidate.joined()) == null;
        return thing ? Kind.ORGANISATION : Kind.PERSON;
    }

    /** Inner Mongolia is the beginning of Inner Mongolia Autonomous Region. */
    private void addBeginnings(List<String> words) {
        for (int end = 2; end < words.size(); end++) {
            areas.add(words.subList(0, end));
        }
    }

    /** What its last and first words are in other names, else what it is most often. */
    private Kind ofName(Candidate candidate) {
        if (candidate.words().size() == 1) {
            String word = candidate.lastWord();
            boolean person = lastNames.contains(word);
            boolean body = bodies.contains(word);
            if (person && !body) {
                return Kind.PERSON;
            }
            boolean open = candidate.kind() == Kind.PERSON
                    || candidate.kind() == Kind.PLACE && !lexicon.states().isNamed(word);
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
