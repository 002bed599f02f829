package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The verbs of PropBank, and which of them have a subject that is no agent. */
final class VerbSubjects {
    private final Set<String> patient = new HashSet<>();
    private final Set<String> ergative = new HashSet<>();
    private final Set<String> all = new HashSet<>(16384);

    static VerbSubjects load() {
        VerbSubjects subjects = new VerbSubjects();
        for (String[] fields : DataFile.rows(VerbSubjects.class, "verb-subjects.tsv")) {
            List<String> verbs = List.of(fields[1].split(" "));
            subjects.all.addAll(verbs);
            switch (fields[0]) {
                case "patient" -> subjects.patient.addAll(verbs);
                case "ergative" -> subjects.ergative.addAll(verbs);
                default -> {}
            }
        }
        return subjects;
    }

    /** Whether the subject of {@code verb} is its patient, as in "the price fell". */
    boolean isPatient(String verb, boolean hasObject) {
        return patient.contains(verb) || !hasObject && ergative.contains(verb);
    }

    boolean isVerb(String verb) {
        return all.contains(verb);
    }

    /**
     * The infinitive of a verb form: the lemma where it is a known verb, else the first known verb that the form's regular
     * endings leave, else the lemma.
     */
    String infinitive(String lemma, String form) {
        if (isVerb(lemma)) {
            return lemma;
        }
        for (String ending : new String[] {"ing", "ied", "ed", "es", "d", "s", "n", "en"}) {
            if (form.endsWith(ending)) {
                String stem = form.substring(0, form.length() - ending.length());
                if (ending.equals("ied") && isVerb(stem + "y")) {
                    return stem + "y";
                }
                if (isVerb(stem)) {
                    return stem;
                }
                if (isVerb(stem + "e")) {
                    return stem + "e";
                }
                int size = stem.length();
                if (size > 3 && stem.charAt(size - 1) == stem.charAt(size - 2) && isVerb(stem.substring(0, size - 1))) {
                    return stem.substring(0, size - 1);
                }
            }
        }
        return lemma;
    }
}
