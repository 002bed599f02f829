package dev.gistline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Tags and parses one sentence. An aside between paired dashes that says what its noun is, {@code the council -a union of
 * pilots- wrote}, is read apart from the sentence around it: the treebanks have too few of them to learn how the sentence
 * goes on after the second dash.
 */
final class SentenceParser {
    private static final int LONGEST = 20;

    private final Clusters clusters;
    private final Tagger tagger;
    private final Parser parser;
    private final int common;
    private final int proper;

    SentenceParser(Clusters clusters, Tagger tagger, Parser parser) {
        this.clusters = clusters;
        this.tagger = tagger;
        this.parser = parser;
        this.common = tagger.number("NN");
        this.proper = tagger.number("NNP");
    }

    /** Room for one thread's work, and the outcome: tags and relations by number, the root's head the number of words. */
    static final class Scratch {
        private final Words words = new Words();
        final Tagger.Scratch tagging = new Tagger.Scratch();
        final Parser.Scratch parsing = new Parser.Scratch();
        int[] tags = new int[64];
        int[] heads = new int[64];
        int[] relations = new int[64];
        private int[] part = new int[64];
    }

    /**
     * @param forms as {@link DashNormaliser} has them
     * @param words the same
     * @param tags of the words, by number
     * @param marks of names, as {@link NameFinder} numbers them
     * @param dateline how many words at the front are a dateline
     */
    void of(List<String> forms, Words words, int[] tags, int[] marks, int dateline, Scratch scratch) {
        int size = forms.size();
        if (scratch.tags.length < size) {
            scratch.tags = new int[2 * size];
            scratch.heads = new int[2 * size];
            scratch.relations = new int[2 * size];
            scratch.part = new int[2 * size];
        }
        System.arraycopy(tags, 0, scratch.tags, 0, size);
        name(scratch.tags, size, i -> marks[i]);
        if (dateline > 0) {
            after(forms, marks, dateline, scratch);
            return;
        }
        int first = forms.indexOf(DashNormaliser.DASH);
        int second = forms.lastIndexOf(DashNormaliser.DASH);
        if (first > 0 && isAside(forms, first, second, scratch.tags)) {
            around(forms, marks, first, second, scratch);
        } else {
            parser.parse(words, scratch.tags, scratch.parsing);
            System.arraycopy(scratch.parsing.state.head, 0, scratch.heads, 0, size);
            System.arraycopy(scratch.parsing.state.label, 0, scratch.relations, 0, size);
        }
    }

    /** Reads what follows a dateline by itself; the dateline hangs on its root. */
    private void after(List<String> forms, int[] marks, int dateline, Scratch scratch) {
        int size = forms.size();
        part(forms.subList(dateline, size), i -> marks[i + dateline], scratch);
        place(scratch, size - dateline, i -> i + dateline, size);
        int top = 0;
        while (top < dateline - 1 && !Character.isLetterOrDigit(forms.get(top).charAt(0))) {
            top++;
        }
        for (int i = 0; i < dateline; i++) {
            boolean word = Character.isLetterOrDigit(forms.get(i).charAt(0));
            scratch.heads[i] = top;
            scratch.relations[i] = parser.number(word ? "flat" : "punct");
        }
        scratch.relations[top] = parser.number("dep");
        for (int i = dateline; i < size; i++) {
            if (scratch.heads[i] == size) {
                scratch.heads[top] = i;
            }
        }
    }

    /** After a noun, opened by an article; the sentence goes on with a word. */
    private boolean isAside(List<String> forms, int first, int second, int[] tags) {
        return second > first + 2
                && second - first <= LONGEST
                && second + 2 < forms.size()
                && tagger.name(tags[first - 1]).startsWith("NN")
                && tagger.name(tags[first + 1]).equals("DT")
                && tagger.name(tags[second + 1]).startsWith("VB");
    }

    private void around(List<String> forms, int[] marks, int first, int second, Scratch scratch) {
        int size = forms.size();
        List<String> sentence = new ArrayList<>(forms.subList(0, first));
        sentence.addAll(forms.subList(second + 1, size));
        int gap = second + 1 - first;
        part(sentence, i -> marks[i < first ? i : i + gap], scratch);
        place(scratch, sentence.size(), i -> i < first ? i : i + gap, size);
        int noun = first - 1;
        while (parser.relation(scratch.relations[noun]).equals("flat")) {
            noun = scratch.heads[noun];
        }
        // Closed by a stop, as the fragments of the treebanks are.
        List<String> aside = new ArrayList<>(forms.subList(first + 1, second));
        aside.add(".");
        part(aside, i -> marks[i + first + 1], scratch);
        int top = first + 1;
        int governor = noun;
        place(scratch, aside.size() - 1, i -> i + first + 1, governor);
        for (int i = first + 1; i < second; i++) {
            if (scratch.heads[i] == governor) {
                top = i;
                scratch.relations[i] = parser.number("appos");
            }
        }
        for (int dash : new int[] {first, second}) {
            scratch.heads[dash] = top;
            scratch.relations[dash] = parser.number("punct");
        }
    }

    private void part(List<String> forms, IntUnaryOperator marks, Scratch scratch) {
        scratch.words.fill(forms, clusters);
        tagger.tag(scratch.words, scratch.tagging, scratch.part);
        name(scratch.part, forms.size(), marks);
        parser.parse(scratch.words, scratch.part, scratch.parsing);
    }

    /** What the name finder knows as a name is no common noun: it has seen far more names than the treebanks have. */
    private void name(int[] tags, int size, IntUnaryOperator marks) {
        for (int i = 0; i < size; i++) {
            int mark = marks.applyAsInt(i);
            if (tags[i] == common && mark != 0 && NameFinder.TYPES.get(NameFinder.type(mark)) != Name.Type.MISC) {
                tags[i] = proper;
            }
        }
    }

    private static void place(Scratch scratch, int size, IntUnaryOperator place, int root) {
        for (int i = 0; i < size; i++) {
            int head = scratch.parsing.state.head[i];
            scratch.tags[place.applyAsInt(i)] = scratch.part[i];
            scratch.heads[place.applyAsInt(i)] = head >= size ? root : place.applyAsInt(head);
            scratch.relations[place.applyAsInt(i)] = scratch.parsing.state.label[i];
        }
    }
}
