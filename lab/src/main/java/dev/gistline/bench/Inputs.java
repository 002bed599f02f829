package dev.gistline.bench;

import dev.gistline.article.Article;
import dev.gistline.brief.Analysis;
import dev.gistline.brief.Annotated;
import dev.gistline.brief.Briefer;
import dev.gistline.document.Upload;
import dev.gistline.lab.EvalSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** What is measured on, from the development sets; the same in each run. */
final class Inputs {
    /** Bytes of a page of about 200 KB. */
    private static final int LEAST_PAGE = 150_000;

    private static final int MOST_PAGE = 250_000;

    /** Words of an article of about 800. */
    private static final int LEAST_WORDS = 500;

    private static final int MOST_WORDS = 1_400;

    private Inputs() {}

    /** All pages of about 200 KB of both extraction sets. */
    static List<Upload> pages() {
        EvalSets sets = sets();
        List<Upload> pages = new ArrayList<>();
        for (String set : List.of("extraction/naeb", "extraction/wcxb_dev")) {
            for (Upload page : uploads(sets.unpacked(set).resolve("html"))) {
                if (page.bytes().length >= LEAST_PAGE && page.bytes().length <= MOST_PAGE) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    /** The articles of the gold briefs, analysed. */
    static List<Analysis> news() {
        Briefer briefer = Briefer.load();
        List<Analysis> news = new ArrayList<>();
        for (Upload page : uploads(sets().root().resolve("gold/articles"))) {
            if (briefer.annotate(page) instanceof Annotated.Done done) {
                news.add(done.analysis());
            }
        }
        return news;
    }

    /** Those of {@link #news} with about 800 words. */
    static List<Analysis> articles() {
        return news().stream()
                .filter(analysis -> words(analysis.article()) >= LEAST_WORDS)
                .filter(analysis -> words(analysis.article()) <= MOST_WORDS)
                .toList();
    }

    /** Runs of characters between white space. */
    static int words(Article article) {
        return new StringTokenizer(article.text()).countTokens();
    }

    private static EvalSets sets() {
        return EvalSets.find().orElseThrow(() -> new IllegalStateException("no development sets"));
    }

    private static List<Upload> uploads(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Upload> uploads = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                uploads.add(
                        new Upload(Files.readAllBytes(file), file.getFileName().toString(), null));
            }
            return uploads;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
