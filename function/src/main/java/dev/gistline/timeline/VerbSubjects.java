package dev.gistline.timeline;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Verbs whose subject is no agent. */
final class VerbSubjects {
    private final Set<String> patient = new HashSet<>();
    private final Set<String> ergative = new HashSet<>();

    static VerbSubjects load() {
        VerbSubjects all = new VerbSubjects();
        for (String[] fields : ResourceLines.of("verb-subjects.tsv")) {
            Collections.addAll(fields[0].equals("patient") ? all.patient : all.ergative, fields[1].split(" "));
        }
        return all;
    }

    /** Whether the subject of {@code verb} is its patient, as in "the price fell". */
    boolean isPatient(String verb, boolean hasObject) {
        return patient.contains(verb) || !hasObject && ergative.contains(verb);
    }
}
