package dev.gistline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the sentences of a text agree on its names: what is a name in one sentence is one in the others, and of the type
 * for which all of them together speak, each as far as it is sure. A name seen once in full decides the later short ones.
 * (Label consistency, Krishnan and Manning 2006.)
 */
final class NameConsistency {
    private static final int ORGANISATION = NameFinder.TYPES.indexOf(Name.Type.ORGANISATION);
    private static final int PERSON = NameFinder.TYPES.indexOf(Name.Type.PERSON);
    private static final int MISC = NameFinder.TYPES.indexOf(Name.Type.MISC);

    /** Words that with a capital open a longer name, which some corpora mark without them: "United [States]". */
    private static final Set<String> OPENERS = Set.of(
            "United", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Middle", "New");

    private static final double[] NONE = new double[NameFinder.TYPES.size()];

    /** As much as one mention that is likelier of a type than not. */
    private static final double LIKELY = 0.5;

    private final List<List<String>> sentences;
    private final List<int[]> marks;
    private final TypeChances chances;
    /** The sum of the chances of each type, by the name's words. */
    private final Map<List<String>, double[]> votes = new HashMap<>();
    /** The names of several words by their first, the longest first. */
    private final Map<String, List<List<String>>> full = new HashMap<>();
    /** What people's full names add for those who are called by the last name alone. */
    private final Map<String, Double> surnames = new HashMap<>();

    private NameConsistency(List<List<String>> sentences, List<int[]> marks, TypeChances chances) {
        this.sentences = sentences;
        this.marks = marks;
        this.chances = chances;
    }

    /** How likely a name of a sentence is to be of each of {@link NameFinder#TYPES}. */
    interface TypeChances {
        double[] of(int sentence, Name name);
    }

    /**
     * Changes the marks where other sentences of the text speak against them.
     *
     * @param sentences the words of each
     * @param marks of each sentence's words, as {@link NameFinder} numbers them
     */
    static void settle(List<List<String>> sentences, List<int[]> marks, TypeChances chances) {
        for (int i = 0; i < sentences.size(); i++) {
            open(sentences.get(i), marks.get(i));
            join(sentences.get(i), marks.get(i));
            NameTitles.leave(sentences.get(i), marks.get(i));
        }
        NameConsistency text = new NameConsistency(sentences, marks, chances);
        text.count();
        for (int i = 0; i < sentences.size(); i++) {
            text.spread(sentences.get(i), marks.get(i));
            text.settle(sentences.get(i), marks.get(i));
        }
    }

    /** Lets a name hold the word that opens it: "North [Korean]", "United [Nations]"; New opens names of places only. */
    private static void open(List<String> words, int[] marks) {
        for (Name name : NameFinder.names(marks, words.size())) {
            int first = name.first() - 1;
            boolean opened = name.type() != Name.Type.PERSON
                    && first >= 0
                    && marks[first] == 0
                    && OPENERS.contains(words.get(first))
                    && (name.type() == Name.Type.PLACE || !words.get(first).equals("New"));
            if (opened) {
                NameFinder.mark(marks, first, name.end(), NameFinder.TYPES.indexOf(name.type()));
            }
        }
    }

    /** Lets the name of a body begin after its article: "the Nursing [and Clinic Workers Federation]". */
    private static void join(List<String> words, int[] marks) {
        for (int i = 2; i < words.size(); i++) {
            boolean begins = marks[i] == NameFinder.mark(ORGANISATION, NameFinder.BEGIN)
                    || marks[i] == NameFinder.mark(ORGANISATION, NameFinder.SINGLE);
            if (begins && words.get(i - 1).equals("and")) {
                int first = i - 1;
                while (first > 0 && isFree(marks[first - 1]) && isNamed(words.get(first - 1))) {
                    first--;
                }
                if (first < i - 1 && first > 0 && words.get(first - 1).equalsIgnoreCase("the")) {
                    int end = i + 1;
                    while (end < words.size() && NameFinder.part(marks[i]) == NameFinder.BEGIN && goesOn(marks[end])) {
                        end++;
                    }
                    NameFinder.mark(marks, first, end, ORGANISATION);
                }
            }
        }
    }

    /** Names of other kinds are often parts of longer ones. */
    private static boolean isFree(int mark) {
        return mark == 0 || NameFinder.type(mark) == MISC;
    }

    private static boolean isNamed(String word) {
        return word.equals("-") || isCapital(word) && !word.equals("The");
    }

    private static boolean goesOn(int mark) {
        return mark != 0 && (NameFinder.part(mark) == NameFinder.INSIDE || NameFinder.part(mark) == NameFinder.END);
    }

    private void count() {
        for (int i = 0; i < sentences.size(); i++) {
            List<String> words = sentences.get(i);
            for (Name name : NameFinder.names(marks.get(i), words.size())) {
                List<String> own = words.subList(name.first(), name.end());
                double[] sum = votes.computeIfAbsent(own, key -> new double[NameFinder.TYPES.size()]);
                double[] here = chances.of(i, name);
                for (int type = 0; type < sum.length; type++) {
                    sum[type] += here[type];
                }
            }
        }
        votes.forEach((name, counts) -> {
            if (name.size() > 1 && type(counts) != MISC) {
                full.computeIfAbsent(name.getFirst(), key -> new ArrayList<>()).add(name);
                if (type(counts) == PERSON) {
                    surnames.merge(name.getLast(), counts[PERSON], Double::sum);
                }
            }
        });
        full.values()
                .forEach(names -> names.sort(Comparator.comparingInt((List<String> name) -> -name.size())
                        .thenComparing(Object::toString)));
    }

    /** Marks whole names where the sentence alone did not show them, or showed a part. */
    private void spread(List<String> words, int[] marks) {
        for (int i = 0; i < words.size(); i++) {
            for (List<String> name : full.getOrDefault(words.get(i), List.of())) {
                int end = i + name.size();
                if (end <= words.size() && words.subList(i, end).equals(name) && stands(words, marks, i, end)) {
                    NameFinder.mark(marks, i, end, type(votes.getOrDefault(name, NONE)));
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** Whether no name reaches over its ends, and no capital beside it makes it part of a longer one. */
    private static boolean stands(List<String> words, int[] marks, int first, int end) {
        boolean inside = (marks[first] == 0
                        || NameFinder.part(marks[first]) != NameFinder.INSIDE
                                && NameFinder.part(marks[first]) != NameFinder.END)
                && (marks[end - 1] == 0
                        || NameFinder.part(marks[end - 1]) != NameFinder.BEGIN
                                && NameFinder.part(marks[end - 1]) != NameFinder.INSIDE);
        boolean before = first > 1 && marks[first] == 0 && isCapital(words.get(first - 1)) && marks[first - 1] == 0;
        boolean after = end < words.size() && marks[end - 1] == 0 && isCapital(words.get(end)) && marks[end] == 0;
        return inside && !before && !after;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** Gives names of one word the type that the text gives them most, and finds last names without a mark. */
    private void settle(List<String> words, int[] marks) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean single = marks[i] != 0 && NameFinder.part(marks[i]) == NameFinder.SINGLE;
            if (!isCapital(word) || marks[i] != 0 && !single) {
                continue;
            }
            double[] counts = votes.getOrDefault(List.of(word), NONE).clone();
            double alone = counts[PERSON];
            counts[PERSON] += surnames.getOrDefault(word, 0.0);
            int most = type(counts);
            boolean known = counts[most] > 0;
            if (single && known) {
                NameFinder.mark(marks, i, i + 1, most);
            } else if (marks[i] == 0
                    && known
                    && most != MISC
                    && (i > 0 || most == PERSON && alone > LIKELY)
                    && !beside(words, marks, i)) {
                NameFinder.mark(marks, i, i + 1, most);
            }
        }
    }

    private static boolean beside(List<String> words, int[] marks, int at) {
        return at > 1 && isCapital(words.get(at - 1)) && marks[at - 1] == 0
                || at + 1 < words.size() && isCapital(words.get(at + 1)) && marks[at + 1] == 0;
    }

    private static int type(double[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }
}
