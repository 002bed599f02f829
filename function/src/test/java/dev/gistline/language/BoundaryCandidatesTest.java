package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import org.junit.jupiter.api.Test;

class BoundaryCandidatesTest {
    private static final Tagger TAGGER = Tagger.read(ModelFile.open("tagger.bin"));

    private static BoundaryCandidates gaps(String text) {
        Abbreviations abbreviations = Abbreviations.read();
        return BoundaryCandidates.of(
                text,
                new Span(0, text.length()),
                new SentenceSplitter(abbreviations),
                new Tokeniser(abbreviations),
                TAGGER,
                (at, next, start, rule) -> rule == 2);
    }

    @Test
    void tellTheFiniteVerbsAndTagsOnBothSides() {
        BoundaryCandidates gaps = gaps("she laughed they went home");
        assertThat(gaps.size).isEqualTo(4);
        assertThat(gaps.verbs(-1, 1)).isEqualTo(1);
        assertThat(gaps.verbs(1, 3)).isEqualTo(1);
        assertThat(TAGGER.name(gaps.tag(1, -1))).isEqualTo("VBD");
        assertThat(TAGGER.name(gaps.tag(1, 0))).isEqualTo("PRP");
        assertThat(gaps.tag(3, 1)).isEqualTo(TAGGER.count());
    }

    @Test
    void seeTheMarkAheadAndTheStartThatIsForced() {
        BoundaryCandidates gaps = gaps("we came late. the shop was shut.They left");
        assertThat(gaps.rule[2]).isEqualTo(1);
        assertThat(gaps.ahead[0]).isEqualTo(2);
        assertThat(gaps.start(5)).isEqualTo("we came late. the shop was shut.".length());
    }
}
