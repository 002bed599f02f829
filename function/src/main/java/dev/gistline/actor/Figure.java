package dev.gistline.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An actor as the sieves leave it.
 *
 * @param named whether a mention is a name
 * @param mentions in text order, those of the title first
 */
record Figure(Kind kind, boolean named, List<Candidate> mentions) {

    Figure(Kind kind, List<Candidate> mentions) {
        this(kind, mentions.stream().anyMatch(Candidate::isName), List.copyOf(mentions));
    }

    static Figure of(Story story, List<Integer> members) {
        List<Candidate> mentions = new ArrayList<>(members.size());
        for (int member : members) {
            mentions.add(story.candidate(member));
        }
        return new Figure(kind(mentions), mentions);
    }

    /** The kind of most of its names, or of its noun phrases when it has no name. */
    private static Kind kind(List<Candidate> mentions) {
        Map<Kind, Integer> votes = new EnumMap<>(Kind.class);
        boolean named = mentions.stream().anyMatch(Candidate::isName);
        boolean nominal = mentions.stream().anyMatch(Candidate::isNominal);
        for (Candidate mention : mentions) {
            if (named ? mention.isName() : !nominal || mention.isNominal()) {
                votes.merge(mention.kind(), 1, Integer::sum);
            }
        }
        Kind best = Kind.OPEN;
        int most = 0;
        for (Map.Entry<Kind, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best == Kind.PLACE && votes.containsKey(Kind.COUNTRY) ? Kind.COUNTRY : best;
    }

    /** Whether the body mentions it, and by more than pronouns. */
    boolean isShown(Story story) {
        boolean shown = false;
        boolean inBody = false;
        for (Candidate mention : mentions) {
            shown |= !mention.isPronoun();
            inBody |= !story.inTitle(mention);
        }
        return shown && inBody;
    }
}
