package dev.gistline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what a printed text repeats on its pages, which form feeds part: page numbers, and the same first or last row,
 * whatever numbers are in it.
 */
final class RunningHeads {

    private RunningHeads() {}

    static List<Row> leftOut(String text, List<Row> rows) {
        if (rows.isEmpty() || rows.getLast().page() == rows.getFirst().page()) {
            return rows;
        }
        Map<String, Integer> counts = new HashMap<>();
        @Nullable String[] edges = new String[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            boolean first = i == 0 || rows.get(i - 1).page() != rows.get(i).page();
            boolean last = i + 1 == rows.size()
                    || rows.get(i + 1).page() != rows.get(i).page();
            if (first || last) {
                edges[i] = letters(rows.get(i).in(text));
                counts.merge(edges[i], 1, Integer::sum);
            }
        }
        List<Row> kept = new ArrayList<>();
        int blank = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String letters = edges[i];
            if (letters != null
                    && (letters.isEmpty() || letters.equals("page") || counts.getOrDefault(letters, 0) > 1)) {
                blank++;
            } else {
                kept.add(new Row(row.start(), row.end(), row.indent(), row.blank() + blank, row.page()));
                blank = 0;
            }
        }
        return kept;
    }

    private static String letters(String row) {
        StringBuilder letters = new StringBuilder();
        row.chars().filter(Character::isLetter).map(Character::toLowerCase).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
