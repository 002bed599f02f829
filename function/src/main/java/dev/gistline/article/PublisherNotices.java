package dev.gistline.article;

import dev.gistline.resource.DataFile;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Tells what a publisher says of the page itself: whose it is, and where to complain of it. */
final class PublisherNotices {
    private record Row(int longest, List<String> parts) {

        boolean isIn(String line) {
            for (int i = 0; i < parts.size(); i++) {
                if (!line.contains(parts.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private String longestPart() {
            return Collections.max(parts, Comparator.comparingInt(String::length));
        }
    }

    private static final List<Row> ROWS = read();

    /** The part of each row that is likely the rarest. */
    private static final PhraseFilter PARTS =
            new PhraseFilter(ROWS.stream().map(Row::longestPart).toList());

    private PublisherNotices() {}

    static boolean isNotice(String line, int words) {
        if (!PARTS.mayHold(line)) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (int i = 0; i < ROWS.size(); i++) {
            if (words <= ROWS.get(i).longest() && ROWS.get(i).isIn(lower)) {
                return true;
            }
        }
        return false;
    }

    private static List<Row> read() {
        return DataFile.rows(PublisherNotices.class, "notices.tsv").stream()
                .map(fields -> new Row(Integer.parseInt(fields[0]), List.of(fields[1].split(" \\+ "))))
                .toList();
    }
}
