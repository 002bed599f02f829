package dev.gistline.language;

import java.util.ArrayList;
import java.util.List;

/** Counts what no tree of an English sentence has: finite verbs without a subject, verbs with two, subjects with a preposition. */
final class TreeFaults {
    private enum Role {
        SUBJECT,
        EXPLETIVE,
        OBJECT,
        CASE,
        AUXILIARY,
        COPULA,
        /** A clause that may share or be told its subject elsewhere. */
        SHARING,
        OTHER
    }

    private final TagClasses tags;
    private final List<Role> roles = new ArrayList<>();

    /**
     * @param relations by number
     */
    TreeFaults(TagClasses tags, List<String> relations) {
        this.tags = tags;
        relations.forEach(relation -> roles.add(role(relation)));
    }

    private static Role role(String relation) {
        int colon = relation.indexOf(':');
        return switch (colon < 0 ? relation : relation.substring(0, colon)) {
            case "nsubj", "csubj" -> Role.SUBJECT;
            case "expl" -> Role.EXPLETIVE;
            case "obj" -> Role.OBJECT;
            case "case" -> Role.CASE;
            case "aux" -> Role.AUXILIARY;
            case "cop" -> Role.COPULA;
            case "conj", "acl" -> Role.SHARING;
            default -> Role.OTHER;
        };
    }

    int count(ParserState state, ParserWords words) {
        int[] subjects = new int[state.size + 1];
        boolean[] marked = new boolean[state.size + 1];
        int faults = 0;
        for (int i = 0; i < state.size; i++) {
            int head = state.head[i];
            switch (role(state, i)) {
                case SUBJECT -> faults += ++subjects[head] > 1 ? 1 : 0;
                case EXPLETIVE -> subjects[head] = Math.max(subjects[head], 1);
                case CASE -> marked[head] = true;
                default -> {}
            }
        }
        for (int i = 0; i < state.size; i++) {
            Role role = role(state, i);
            boolean argument = role == Role.OBJECT || role == Role.SUBJECT;
            if (argument && marked[i] && tags.nominal(words.tagNumber[i])) {
                faults++;
            }
            if (tags.finite(words.tagNumber[i])) {
                faults += lacksSubject(state, i, subjects) ? 1 : 0;
            }
        }
        return faults;
    }

    private boolean lacksSubject(ParserState state, int finite, int[] subjects) {
        Role role = role(state, finite);
        int verb = role == Role.AUXILIARY || role == Role.COPULA ? state.head[finite] : finite;
        return verb == state.size || subjects[verb] == 0 && role(state, verb) != Role.SHARING;
    }

    private Role role(ParserState state, int word) {
        return roles.get(state.label[word]);
    }
}
