package dev.gistline.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sentences of a CoNLL-U file (https://universaldependencies.org/format.html), the lines of whole words only. */
record Treebank(List<Tree> trees) {

    /**
     * @param heads of each word, the number of words for the root
     * @param opens whether a paragraph or document begins, where the file says so
     */
    record Tree(
            List<String> words,
            List<String> lemmas,
            List<String> pos,
            List<String> tags,
            int[] heads,
            List<String> relations,
            boolean[] spaceAfter,
            boolean opens) {

        int size() {
            return words.size();
        }
    }

    static Treebank read(Path file) {
        try {
            List<Tree> trees = new ArrayList<>();
            List<String[]> rows = new ArrayList<>();
            boolean opens = false;
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank()) {
                    if (!rows.isEmpty()) {
                        trees.add(tree(rows, opens));
                        rows = new ArrayList<>();
                        opens = false;
                    }
                } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
                    opens = true;
                } else if (Character.isDigit(line.charAt(0))) {
                    String[] fields = line.split("\t", -1);
                    if (fields[0].chars().allMatch(Character::isDigit)) {
                        rows.add(fields);
                    }
                }
            }
            if (!rows.isEmpty()) {
                trees.add(tree(rows, opens));
            }
            return new Treebank(trees);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All files of a folder, in the order of their names. */
    static Treebank readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Treebank(
                    files.sorted().flatMap(file -> read(file).trees().stream()).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Tree tree(List<String[]> rows, boolean opens) {
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
        return new Tree(
                columns.get(0), columns.get(1), columns.get(2), columns.get(3), heads, columns.get(4), space, opens);
    }
}
