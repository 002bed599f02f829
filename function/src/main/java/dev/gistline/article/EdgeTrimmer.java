package dev.gistline.article;

/**
 * Leaves out what stands before or after a text and is none, though within it it would be: dates, which chronicles have,
 * rows of short parts, which tables have, and headings.
 */
final class EdgeTrimmer {
    private static final int FEWEST_PARTS = 3;
    private static final int MOST_PART_WORDS = 4;

    /** What parts the links of a row. */
    private static final String BARS = "|\u2022\u00b7\u00bb\u203a";

    private EdgeTrimmer() {}

    static void trim(LineCues lines, boolean[] kept) {
        for (int i = 0; i < kept.length && !isText(lines, kept, i); i++) {
            kept[i] =
                    kept[i] && !isMenu(text(lines, i)) && !CreditLines.isDate(text(lines, i), lines.shapes[i].words());
        }
        boolean last = true;
        for (int i = kept.length - 1; i >= 0 && !isText(lines, kept, i); i--) {
            boolean heading = last && isHeading(lines, i);
            kept[i] = kept[i] && !heading && !isMenu(text(lines, i));
            last &= !kept[i];
        }
    }

    /** Also a line in bold throughout that is no sentence. */
    private static boolean isHeading(LineCues lines, int i) {
        Line line = lines.lines.get(i);
        return line.kind() == Block.Kind.HEADING
                || !lines.shapes[i].isSentence()
                        && line.strong() > 0
                        && line.strong() + lines.shapes[i].words() > line.span().length();
    }

    private static boolean isText(LineCues lines, boolean[] kept, int i) {
        return kept[i] && lines.shapes[i].prose();
    }

    private static String text(LineCues lines, int i) {
        return lines.page.of(lines.lines.get(i));
    }

    /** {@code Home | News | Sport}: three parts or more, none of many words. */
    private static boolean isMenu(String line) {
        int parts = 0;
        int words = 0;
        for (String part : line.split("[" + BARS + "]")) {
            String folded = FoldedText.of(part);
            parts += folded.isEmpty() ? 0 : 1;
            words = Math.max(words, folded.split(" ").length);
        }
        return parts >= FEWEST_PARTS && words <= MOST_PART_WORDS;
    }
}
