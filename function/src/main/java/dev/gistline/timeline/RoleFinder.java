package dev.gistline.timeline;

import dev.gistline.timeline.RoleCandidates.Candidate;
import java.util.List;

/** Decides which phrases near a trigger take part in its event, by learned weights over what the rules say and see. */
final class RoleFinder {
    /** Below one half, where precision and recall of a rare class meet. */
    private static final double LEAST = -1;

    private final LinearModel agent;
    private final LinearModel patient;

    RoleFinder(LinearModel agent, LinearModel patient) {
        this.agent = agent;
        this.patient = patient;
    }

    /** Who does it and to whom or what it is done, at most one phrase each, coordinated ones as one. */
    Arguments find(Occurrence event, RoleFeatures features) {
        int who = -1;
        int whom = -1;
        double mostWho = LEAST;
        double mostWhom = LEAST;
        for (Candidate candidate : RoleCandidates.of(event.trigger)) {
            List<String> signs = features.of(event, candidate);
            double does = agent.sum(features.agent(event, candidate, signs));
            double undergoes = patient.sum(features.patient(event, candidate, signs));
            if (does > mostWho && does >= undergoes) {
                who = candidate.head();
                mostWho = does;
            } else if (undergoes > mostWhom && undergoes > does) {
                whom = candidate.head();
                mostWhom = undergoes;
            }
        }
        return new Arguments(one(who), one(whom), List.of());
    }

    private static List<Integer> one(int head) {
        return head < 0 ? List.of() : List.of(head);
    }
}
