package dev.gistline.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a CoNLL-U file (https://universaldependencies.org/format.html), the lines of whole words only. */
record Treebank(List<Tree> trees) {

    /** @param heads of each word, the number of words for the root */
    record Tree(
            List<String> words,
            List<String> lemmas,
            List<String> pos,
            List<String> tags,
            int[] heads,
            List<String> relations,
            boolean[] spaceAfter) {

        int size() {
            return words.size();
        }
    }

    static Treebank read(Path file) {
        try {
            List<Tree> trees = new ArrayList<>();
            List<String[]> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank()) {
                    if (!rows.isEmpty()) {
                        trees.add(tree(rows));
                        rows = new ArrayList<>();
                    }
                } else if (Character.isDigit(line.charAt(0))) {
                    String[] fields = line.split("\t", -1);
                    if (fields[0].chars().allMatch(Character::isDigit)) {
                        rows.add(fields);
                    }
                }
            }
            if (!rows.isEmpty()) {
                trees.add(tree(rows));
            }
            return new Treebank(trees);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Tree tree(List<String[]> rows) {
        int size = rows.size();
        List<List<String>> columns = new ArrayList<>();
        for (int column : new int[] {1, 2, 3, 4, 7}) {
            columns.add(rows.stream().map(row -> row[column]).toList());
        }
        int[] heads = new int[size];
        boolean[] space = new boolean[size];
        for (int i = 0; i < size; i++) {
            int head = Integer.parseInt(rows.get(i)[6]);
            heads[i] = head == 0 ? size : head - 1;
            space[i] = !rows.get(i)[9].contains("SpaceAfter=No");
        }
        return new Tree(columns.get(0), columns.get(1), columns.get(2), columns.get(3), heads, columns.get(4), space);
    }
}
