package dev.gistline.article;

import dev.gistline.resource.DataFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the pages that a server sends where an article was asked for: errors, and checks for robots. */
final class ErrorPages {
    /** A page with more text is an article, whatever it is called. */
    private static final int MOST_WORDS = 80;

    private static final Set<String> HEADINGS = new HashSet<>(DataFile.lines(ErrorPages.class, "error-pages.tsv"));

    private ErrorPages() {}

    /** Why {@code found} is no article; empty where nothing says so. */
    static Optional<NoArticle> refusal(Extracted found, Page page, Metadata metadata) {
        if (found instanceof Article article && article.words() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> headings = new ArrayList<>();
        if (metadata.title() != null) {
            headings.add(metadata.title());
        }
        for (Line line : page.lines()) {
            if (line.kind() == Block.Kind.HEADING) {
                headings.add(page.of(line));
            }
        }
        return headings.stream()
                .filter(ErrorPages::isError)
                .findFirst()
                .map(heading -> new NoArticle("the page is no article, it says: " + heading));
    }

    private static boolean isError(String heading) {
        StringBuilder words = new StringBuilder();
        for (String word : FoldedText.of(heading).split(" ")) {
            if (!word.isEmpty() && !Character.isDigit(word.charAt(0))) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return HEADINGS.contains(words.toString());
    }
}
