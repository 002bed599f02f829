package dev.gistline.article;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;

/** An extractor that Gistline is measured beside. */
public enum ExtractionPeer {
    /** The port of the Readability.js of Firefox's reader view. */
    READABILITY4J("Readability4J") {
        @Override
        @Nullable
        String find(String html) {
            return new Readability4J("https://example.org/", html).parse().getTextContent();
        }
    },
    /** Kohlschütter, Fankhauser and Nejdl, 2010. */
    BOILERPIPE("boilerpipe") {
        @Override
        String find(String html) throws BoilerpipeProcessingException {
            return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html);
        }
    };

    private final String label;

    ExtractionPeer(String label) {
        this.label = label;
    }

    /** The name that it goes by. */
    public String label() {
        return label;
    }

    abstract @Nullable String find(String html) throws BoilerpipeProcessingException;

    /** The text of the article, empty where it finds none or fails. */
    public String text(String html) {
        try {
            String found = find(html);
            return found == null ? "" : found;
        } catch (BoilerpipeProcessingException | RuntimeException | StackOverflowError failed) {
            return "";
        }
    }
}
