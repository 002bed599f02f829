package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoundaryDecoderTest {
    private static final Tagger TAGGER = Tagger.read(ModelFile.open("tagger.bin"));

    private static Set<Integer> starts(String text, BoundaryDecoder.Chance chance) {
        Abbreviations abbreviations = Abbreviations.read();
        BoundaryCandidates gaps = BoundaryCandidates.of(
                text,
                new Span(0, text.length()),
                new SentenceSplitter(abbreviations),
                new Tokeniser(abbreviations),
                TAGGER,
                (at, next, start, rule) -> rule == 2);
        return new BoundaryDecoder(gaps, chance).starts();
    }

    @Test
    void cutsWhereTwoSentencesArePromisingEnough() {
        assertThat(starts("hello there", (gaps, gap, before) -> 0.45)).containsExactly(6);
        assertThat(starts("hello there", (gaps, gap, before) -> 0.3)).isEmpty();
    }

    @Test
    void weighsAnEndByWhereTheSentenceBegan() {
        assertThat(starts("yes we did go", (gaps, gap, before) -> before < 0 ? (gap == 1 ? 1 : 0) : 0))
                .containsExactly(7);
        assertThat(starts("yes we did go", (gaps, gap, before) -> gap == before + 1 ? 1 : 0))
                .containsExactlyInAnyOrder(4, 7, 11);
    }

    @Test
    void staysDoubtfulToTheEndOfALongTextWithoutLosingIt() {
        String text = "no end ".repeat(3000).strip();
        assertThat(starts(text, (gaps, gap, before) -> 0.01 * (gap - before)))
                .anyMatch(start -> start < 200)
                .anyMatch(start -> start > text.length() - 200);
    }
}
