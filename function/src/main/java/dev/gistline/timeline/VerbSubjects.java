package dev.gistline.timeline;

import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of PropBank, and which of them have a subject that is no agent. */
final class VerbSubjects {
    /** What the subject of a verb is to it, the strongest first. */
    private enum Subject {
        PATIENT,
        /** The patient where the verb has no object. */
        ERGATIVE,
        AGENT
    }

    private final WordTable<Subject> subjects;

    private VerbSubjects(Map<String, Subject> subjects) {
        this.subjects = new WordTable<>(subjects);
    }

    static VerbSubjects load() {
        Map<String, Subject> subjects = new HashMap<>();
        for (String[] fields : DataFile.rows(VerbSubjects.class, "verb-subjects.tsv")) {
            Subject subject = switch (fields[0]) {
                case "patient" -> Subject.PATIENT;
                case "ergative" -> Subject.ERGATIVE;
                default -> Subject.AGENT;
            };
            for (String verb : fields[1].split(" ")) {
                subjects.merge(verb, subject, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return new VerbSubjects(subjects);
    }

    /** Whether the subject of {@code verb} is its patient, as in "the price fell". */
    boolean isPatient(String verb, boolean hasObject) {
        @Nullable Subject subject = subjects.get(verb);
        return subject == Subject.PATIENT || subject == Subject.ERGATIVE && !hasObject;
    }

    boolean isVerb(String verb) {
        return subjects.get(verb) != null;
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
