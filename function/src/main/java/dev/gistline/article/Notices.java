package dev.gistline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Tells what a publisher says of the page itself: whose it is, and where to complain of it. */
final class Notices {
    private record Row(int longest, List<String> parts) {}

    private static final List<Row> ROWS = read();

    private Notices() {}

    static boolean isNotice(String line, int words) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (Row row : ROWS) {
            if (words <= row.longest() && row.parts().stream().allMatch(lower::contains)) {
                return true;
            }
        }
        return false;
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Notices.class.getResourceAsStream("notices.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    rows.add(new Row(
                            Integer.parseInt(line.substring(0, tab)),
                            List.of(line.substring(tab + 1).split(" \\+ "))));
                }
            }
            return List.copyOf(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException("the build is broken: notices.tsv", broken);
        }
    }
}
