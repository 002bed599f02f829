package dev.gistline.bench;

import dev.gistline.article.ArticleExtractor;
import dev.gistline.article.Extracted;
import dev.gistline.article.ExtractionPeer;
import dev.gistline.document.Document;
import dev.gistline.document.DocumentReader;
import dev.gistline.document.Upload;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a page's bytes to its article. */
@State(Scope.Benchmark)
@NullUnmarked // JMH fills it
public class ExtractionBenchmark {
    private List<Upload> pages;
    private int next;

    @Setup
    public void read() {
        pages = Inputs.pages();
    }

    @Benchmark
    public Extracted extraction(Work work) {
        return ArticleExtractor.extract(page(work));
    }

    @Benchmark
    public String readability4j(Work work) {
        return ExtractionPeer.READABILITY4J.text(page(work).text());
    }

    @Benchmark
    public String boilerpipe(Work work) {
        return ExtractionPeer.BOILERPIPE.text(page(work).text());
    }

    private Document page(Work work) {
        Upload page = pages.get(next++ % pages.size());
        work.units++;
        if (DocumentReader.read(page) instanceof Document document) {
            return document;
        }
        throw new IllegalStateException(page.name() + " is not a document");
    }
}
