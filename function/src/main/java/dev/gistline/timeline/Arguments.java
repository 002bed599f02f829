package dev.gistline.timeline;

import java.util.List;

/**
 * Who takes part in an event, as heads of phrases in the trigger's sentence.
 *
 * @param agents who does it
 * @param patients to whom or what it is done
 * @param recipients to, for, against or with whom, in the order of the text
 */
record Arguments(List<Integer> agents, List<Integer> patients, List<Integer> recipients) {

    Arguments {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        recipients = List.copyOf(recipients);
    }
}
