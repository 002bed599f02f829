package dev.gistline.language;

import dev.gistline.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Finds where sentences end in text as people write to each other, where many end without a mark or begin without a
 * capital: a learned model weighs what the rules say against the words around and their tags. In edited text such ends
 * are so rare that it would cut more names in two than it finds ends; there the rules alone decide.
 */
final class FreeTextSplitter {
    private final SentenceSplitter rules;
    private final Tokeniser tokeniser;
    private final Tagger tagger;
    private final BoundaryModel model;

    private FreeTextSplitter(SentenceSplitter rules, Tokeniser tokeniser, Tagger tagger, BoundaryModel model) {
        this.rules = rules;
        this.tokeniser = tokeniser;
        this.tagger = tagger;
        this.model = model;
    }

    static FreeTextSplitter read(Abbreviations abbreviations, Tagger tagger) {
        return new FreeTextSplitter(
                new SentenceSplitter(abbreviations),
                new Tokeniser(abbreviations),
                tagger,
                BoundaryModel.read(ModelFile.open("boundaries.bin")));
    }

    /** @param style of the text that the paragraph is part of */
    List<Span> sentences(String text, Span block, TextStyle style) {
        if (style == TextStyle.EDITED) {
            return rules.sentences(text, block);
        }
        BoundaryCandidates gaps =
                BoundaryCandidates.of(text, block, rules, tokeniser, tagger, (at, next, start, rule) -> rule == 2);
        BoundaryFeatures around = new BoundaryFeatures(Clusters.shared());
        long[] features = new long[BoundaryFeatures.MOST];
        Set<Integer> starts = new BoundaryDecoder(
                        gaps, (all, gap, before) -> model.chance(features, around.extract(all, gap, before, features)))
                .starts();
        return rules.sentences(text, block, (at, next, start, rule) -> starts.contains(next));
    }
}
