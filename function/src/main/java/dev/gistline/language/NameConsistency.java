package dev.gistline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the sentences of a text agree on its names: what is a name in one sentence is one in the others, and of the type
 * that most of them say. A name seen once in full decides the later short ones. (Label consistency, Krishnan and Manning 2006.)
 */
final class NameConsistency {
    private static final int ORGANISATION = NameFinder.TYPES.indexOf(Name.Type.ORGANISATION);
    private static final int PERSON = NameFinder.TYPES.indexOf(Name.Type.PERSON);
    private static final int MISC = NameFinder.TYPES.indexOf(Name.Type.MISC);

    /** Words that with a capital open a longer name, which some corpora mark without them: "United [States]". */
    private static final Set<String> OPENERS = Set.of(
            "United", "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Middle", "New");

    private final List<List<String>> sentences;
    private final List<int[]> marks;
    /** How often each name is of each type, by its words. */
    private final Map<List<String>, int[]> votes = new HashMap<>();
    /** The names of several words by their first, the longest first. */
    private final Map<String, List<List<String>>> full = new HashMap<>();
    /** How often people are called by a last name alone or in full. */
    private final Map<String, Integer> surnames = new HashMap<>();

    private NameConsistency(List<List<String>> sentences, List<int[]> marks) {
        this.sentences = sentences;
        this.marks = marks;
    }

    /**
     * Changes the marks where other sentences of the text speak against them.
     *
     * @param sentences the words of each
     * @param marks of each sentence's words, as {@link NameFinder} numbers them
     */
    static void settle(List<List<String>> sentences, List<int[]> marks) {
        for (int i = 0; i < sentences.size(); i++) {
            open(sentences.get(i), marks.get(i));
            join(sentences.get(i), marks.get(i));
        }
        NameConsistency text = new NameConsistency(sentences, marks);
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
                mark(marks, first, name.end(), NameFinder.TYPES.indexOf(name.type()));
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
                    mark(marks, first, end, ORGANISATION);
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
                votes.computeIfAbsent(own, key -> new int[NameFinder.TYPES.size()])[
                        NameFinder.TYPES.indexOf(name.type())]++;
            }
        }
        votes.forEach((name, counts) -> {
            if (name.size() > 1 && type(counts) != MISC) {
                full.computeIfAbsent(name.getFirst(), key -> new ArrayList<>()).add(name);
                if (type(counts) == PERSON) {
                    surnames.merge(name.getLast(), counts[PERSON], Integer::sum);
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
                    mark(marks, i, end, type(votes.getOrDefault(name, NONE)));
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
            int[] counts = votes.getOrDefault(List.of(word), NONE).clone();
            int alone = counts[PERSON];
            counts[PERSON] += surnames.getOrDefault(word, 0);
            int most = type(counts);
            boolean known = counts[most] > 0 && most != MISC;
            if (single && known && counts[most] >= 2 * counts[NameFinder.type(marks[i])]) {
                mark(marks, i, i + 1, most);
            } else if (marks[i] == 0 && known && (i > 0 || most == PERSON && alone > 0) && !beside(words, marks, i)) {
                mark(marks, i, i + 1, most);
            }
        }
    }

    private static final int[] NONE = new int[NameFinder.TYPES.size()];

    private static boolean beside(List<String> words, int[] marks, int at) {
        return at > 1 && isCapital(words.get(at - 1)) && marks[at - 1] == 0
                || at + 1 < words.size() && isCapital(words.get(at + 1)) && marks[at + 1] == 0;
    }

    private static int type(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private static void mark(int[] marks, int first, int end, int type) {
        for (int i = first; i < end; i++) {
            int part = end == first + 1
                    ? NameFinder.SINGLE
                    : i == first ? NameFinder.BEGIN : i == end - 1 ? NameFinder.END : NameFinder.INSIDE;
            marks[i] = NameFinder.mark(type, part);
        }
    }
}
