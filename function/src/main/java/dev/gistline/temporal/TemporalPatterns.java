package dev.gistline.temporal;

import dev.gistline.resource.DataFile;
import dev.gistline.resource.WordSlots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The patterns of temporal expressions as one automaton without loops, so that matching at a token looks at no more tokens
 * than the longest pattern has. Pattern syntax is told in the data file.
 */
final class TemporalPatterns {
    /** What follows a prefix of a pattern. */
    static final class State {
        private final Map<Integer, List<State>> next = new HashMap<>(4);
        /** The index of the rule that ends here, -1 when none does. */
        int rule = -1;

        List<State> after(int symbol) {
            return next.getOrDefault(symbol, List.of());
        }
    }

    record Rule(TemporalExpression.Type type, TimeMeaning meaning) {}

    private static final int CLASSES = TimeClass.values().length;

    private final State start = new State();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Integer> classes = new HashMap<>();
    private final WordSlots literals;
    /** By the slots of the literals. */
    private final int[] symbols;

    private TemporalPatterns() {
        for (TimeClass kind : TimeClass.values()) {
            classes.put(kind.name(), kind.ordinal());
        }
        Map<String, Integer> known = new HashMap<>();
        for (String[] fields : DataFile.rows(TemporalPatterns.class, "temporal-patterns.tsv")) {
            rules.add(new Rule(TemporalExpression.Type.valueOf(fields[0]), TimeMeaning.valueOf(fields[1])));
            Reader reader = new Reader(fields[2], known);
            for (State end : reader.sequence(List.of(start))) {
                if (end.rule < 0) {
                    end.rule = rules.size() - 1;
                }
            }
        }
        literals = new WordSlots(known.keySet());
        symbols = new int[literals.size()];
        known.forEach((word, symbol) -> symbols[literals.of(word)] = symbol);
    }

    static TemporalPatterns load() {
        return new TemporalPatterns();
    }

    State start() {
        return start;
    }

    Rule rule(int index) {
        return rules.get(index);
    }

    /** The symbol of a word that patterns name as such, -1 when none does. */
    int literal(String lower) {
        int slot = literals.of(lower);
        return slot < 0 ? -1 : symbols[slot];
    }

    /** Reads one pattern by recursive descent, adding its states as it goes. */
    private final class Reader {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, Integer> words;
        private int at;

        /** @param words the symbols of those that patterns name as such; new ones are added */
        Reader(String pattern, Map<String, Integer> words) {
            this.words = words;
            for (String part : pattern.replace("(", " ( ")
                    .replace(")", " ) ")
                    .replace("|", " | ")
                    .replace("?", " ? ")
                    .trim()
                    .split(" +")) {
                parts.add(part);
            }
        }

        List<State> sequence(List<State> from) {
            List<State> states = from;
            while (at < parts.size() && !parts.get(at).equals(")")) {
                states = alternatives(states);
            }
            return states;
        }

        private List<State> alternatives(List<State> from) {
            List<State> ends = new ArrayList<>(atom(from));
            while (at < parts.size() && parts.get(at).equals("|")) {
                at++;
                ends.addAll(atom(from));
            }
            if (at < parts.size() && parts.get(at).equals("?")) {
                at++;
                ends.addAll(from);
            }
            return ends;
        }

        private List<State> atom(List<State> from) {
            String part = parts.get(at++);
            if (part.equals("(")) {
                List<State> ends = sequence(from);
                at++;
                return ends;
            }
            Integer kind = classes.get(part);
            int symbol = kind != null ? kind : words.computeIfAbsent(part, p -> CLASSES + words.size());
            State end = new State();
            for (State state : from) {
                List<State> known = state.next.get(symbol);
                state.next.put(symbol, known == null ? List.of(end) : append(known, end));
            }
            return List.of(end);
        }

        private static List<State> append(List<State> states, State last) {
            State[] longer = states.toArray(new State[states.size() + 1]);
            longer[states.size()] = last;
            return Arrays.asList(longer);
        }
    }
}
