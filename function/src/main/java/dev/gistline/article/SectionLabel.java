package dev.gistline.article;

import dev.gistline.resource.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a label of a page introduces, as {@code labels.tsv} lists them. */
enum SectionLabel {
    COMMENTS,
    TAGS,
    NEIGHBOURS,
    ENDS,
    OTHERS,
    SHARING,
    RIGHTS,
    LETTERS,
    MAKERS,
    SITE;

    private static final int MOST_WORDS = 12;
    private static final String ANYTHING = "…";

    /** A label, folded, in spaces. */
    private record Part(SectionLabel label, String text) {}

    private static final Map<String, SectionLabel> WHOLE = new HashMap<>();
    private static final List<Part> BEGINNINGS = new ArrayList<>();
    private static final List<Part> CONTAINED = new ArrayList<>();

    static {
        for (String[] fields : DataFile.rows(SectionLabel.class, "labels.tsv")) {
            SectionLabel label = valueOf(fields[0].toUpperCase(Locale.ROOT));
            String text = fields[1];
            String part = " " + text.replace(ANYTHING, "").strip();
            if (text.startsWith(ANYTHING)) {
                CONTAINED.add(new Part(label, part + " "));
            } else if (text.endsWith(ANYTHING)) {
                BEGINNINGS.add(new Part(label, part));
            } else {
                WHOLE.put(text, label);
            }
        }
    }

    /**
     * Whether an article is over where a label of this kind stands after it: sites put the others also within it, and those
     * of {@link #ENDS} where the model takes them for text.
     *
     * @param score of the label, above zero where it is likely of the article
     */
    boolean closes(double score) {
        return switch (this) {
            case COMMENTS, TAGS, NEIGHBOURS -> true;
            case ENDS -> score <= 0;
            case OTHERS, SHARING, RIGHTS, LETTERS, MAKERS, SITE -> false;
        };
    }

    /** The labels that the page's lines are, by line; null for the others. */
    static @Nullable SectionLabel[] of(Page page, LineShape[] shapes) {
        @Nullable SectionLabel[] labels = new SectionLabel[shapes.length];
        for (int i = 0; i < labels.length; i++) {
            if (shapes[i].words() <= MOST_WORDS) {
                labels[i] = of(page.of(page.lines().get(i)));
            }
        }
        return labels;
    }

    static @Nullable SectionLabel of(String line) {
        StringBuilder folded = new StringBuilder();
        for (String word : FoldedText.of(line).split(" ")) {
            if (!word.chars().allMatch(Character::isDigit)) {
                folded.append(' ').append(word);
            }
        }
        if (folded.isEmpty()) {
            return null;
        }
        @Nullable SectionLabel whole = WHOLE.get(folded.substring(1));
        if (whole != null) {
            return whole;
        }
        String text = folded.append(' ').toString();
        for (Part part : BEGINNINGS) {
            if (text.startsWith(part.text())) {
                return part.label();
            }
        }
        for (Part part : CONTAINED) {
            if (text.contains(part.text())) {
                return part.label();
            }
        }
        return null;
    }
}
