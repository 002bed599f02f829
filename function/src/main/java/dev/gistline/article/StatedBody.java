package dev.gistline.article;

import dev.gistline.text.AlignedText;
import dev.gistline.text.CodePoints;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text that a page itself states to be its article's, as {@code articleBody} of its JSON-LD or of an element: the lines
 * that hold it, where it ends, and the article where the page shows none of it.
 */
final class StatedBody {
    private static final String KEY = "\"articleBody\"";

    /** Shorter ones are summaries, or the beginning that is free to read. */
    private static final int FEWEST_WORDS = 100;

    /** A page describes no more articles, and a search for more might take the square of its length. */
    private static final int MOST_BODIES = 50;

    private final List<String> texts;
    private final WordTrigrams triples = new WordTrigrams();
    private final int words;
    private final Set<Element> elements;

    StatedBody(PageFacts facts) {
        elements = new HashSet<>(facts.bodies); // compares by identity
        texts = JsonLd.strings(facts.jsonLd
                .article()
                .map(article -> (Object) article.get("articleBody"))
                .orElse(null));
        int sum = 0;
        for (String text : texts) {
            sum += triples.add(text);
        }
        words = sum;
    }

    /** How much of a line it holds, as {@link WordTrigrams#share} says. */
    int share(LineShape line) {
        return triples.share(line);
    }

    /**
     * The line after which the article has ended: the body's last, where the page shows the body from the article's
     * beginning. What the page goes on with (a list that the article introduces, the next article) the publisher does not
     * count to it. The number of lines where that cannot be told.
     *
     * @param scores of the lines, above zero for those that are likely of the article
     */
    int end(List<Line> lines, LineShape[] shapes, double[] scores) {
        int end = shapes.length;
        if (isWhole()) {
            end = end(shapes, scores, i -> share(shapes[i]) == 2, i -> true, words * 4 / 5);
        }
        if (!elements.isEmpty()) {
            IntPredicate inside = i -> isInside(lines.get(i).frame());
            end = Math.min(end, end(shapes, scores, inside, i -> scores[i] > 0, FEWEST_WORDS));
        }
        return end;
    }

    /**
     * @param counts whether the words of a line of the body count
     * @param least how many words of the body must be shown
     */
    private static int end(LineShape[] shapes, double[] scores, IntPredicate body, IntPredicate counts, int least) {
        int shown = 0;
        int before = 0;
        int last = shapes.length;
        for (int i = 0; i < shapes.length; i++) {
            if (body.test(i)) {
                shown += counts.test(i) ? shapes[i].words() : 0;
                last = i;
            } else if (shown == 0 && scores[i] > 0) {
                before += shapes[i].words();
            }
        }
        return shown >= least && before * 7 <= shown ? last + 1 : shapes.length;
    }

    private boolean isInside(@Nullable Frame innermost) {
        for (@Nullable Frame frame = innermost; frame != null; frame = frame.parent()) {
            if (elements.contains(frame.element())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is long enough for an article and not cut off. */
    private boolean isWhole() {
        if (words < FEWEST_WORDS) {
            return false;
        }
        String last = texts.getLast();
        return !last.endsWith("...") && !last.endsWith("\u2026") && !last.endsWith("\u2026]") && !last.endsWith("...]");
    }

    /** The article where the page shows at most half of the body and {@code found} is less than a third of it. */
    Optional<Article> instead(
            Extracted found, LineShape[] shapes, String html, Metadata metadata, CodePoints original) {
        if (!isWhole() || found instanceof Article article && article.words() * 3 > words) {
            return Optional.empty();
        }
        int shown = 0;
        for (LineShape shape : shapes) {
            shown += share(shape) == 2 ? shape.words() : 0;
        }
        return shown * 2 > words ? Optional.empty() : source(html).flatMap(body -> article(body, metadata, original));
    }

    private static Optional<Article> article(AlignedText body, Metadata metadata, CodePoints original) {
        boolean marked = body.text().contains("</")
                || body.text().contains("&#")
                || body.text().contains("&nbsp;");
        Page page = marked ? HtmlPage.read(HtmlPage.parse(body.text()), body.text()) : PlainPage.read(body.text());
        boolean[] kept = new boolean[page.lines().size()];
        Arrays.fill(kept, true);
        Article inner = page.article(kept, metadata, original);
        AlignedText text =
                new AlignedText(inner.text(), inner.body().alignment().through(body.alignment()));
        return inner.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(new Article(metadata, original, text, inner.blocks()));
    }

    /** The string in the page's source, where a script is not escaped but by JSON. */
    private Optional<AlignedText> source(String html) {
        int tried = 0;
        for (int at = html.indexOf(KEY); at >= 0 && tried < MOST_BODIES; at = html.indexOf(KEY, at + 1)) {
            tried++;
            int from = skipSpace(html, at + KEY.length());
            if (from < html.length() && html.charAt(from) == ':') {
                from = skipSpace(html, from + 1);
                @Nullable
                AlignedText text = from < html.length() && html.charAt(from) == '"'
                        ? JsonText.string(html, from + 1).orElse(null)
                        : null;
                if (text != null && text.text().strip().equals(texts.getFirst())) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
