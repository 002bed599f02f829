package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanguageEngineTest {
    private static final LanguageEngine ENGINE = LanguageEngine.load();

    private static Sentence only(String text) {
        List<Sentence> sentences = ENGINE.analyse(text, List.of(new Span(0, text.length())));
        assertThat(sentences).hasSize(1);
        return sentences.getFirst();
    }

    private static Token token(Sentence sentence, String text) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsWhoDidWhatToWhom() {
        Sentence sentence = only("The city council rejected the mayor's budget on Tuesday.");
        Token verb = token(sentence, "rejected");
        assertThat(verb.lemma()).isEqualTo("reject");
        assertThat(verb.tag()).isEqualTo("VBD");
        assertThat(verb.head()).isEqualTo(-1);
        assertThat(token(sentence, "council").relation()).isEqualTo("nsubj");
        assertThat(token(sentence, "budget").relation()).isEqualTo("obj");
        assertThat(token(sentence, "mayor").relation()).isEqualTo("nmod:poss");
    }

    @Test
    void tellsThePassiveFromTheActive() {
        Sentence sentence = only("Two officers were suspended by the department.");
        assertThat(token(sentence, "officers").relation()).isEqualTo("nsubj:pass");
        assertThat(token(sentence, "were").relation()).isEqualTo("aux:pass");
        assertThat(token(sentence, "department").relation()).isEqualTo("obl:agent");
    }

    @Test
    void readsOnAfterAnAsideBetweenHyphens() {
        Sentence sentence = only("The Harbour Pilots Guild -a union of pilots- sent the minister a letter.");
        assertThat(token(sentence, "sent").head()).isEqualTo(-1);
        assertThat(token(sentence, "Guild").relation()).isEqualTo("nsubj");
        assertThat(token(sentence, "union").relation()).isEqualTo("appos");
        assertThat(sentence.token(token(sentence, "union").head()).text()).isEqualTo("Guild");
    }

    @Test
    void tellsCountriesFromOtherPlaces() {
        Sentence sentence = only("Ministers from France and Japan met in Chicago.");
        assertThat(sentence.names())
                .extracting(Name::type)
                .containsExactly(Name.Type.COUNTRY, Name.Type.COUNTRY, Name.Type.PLACE);
    }

    @Test
    void countsOffsetsInTheWholeText() {
        String text = "Heading here\n\nMary Jones sued the firm. It paid.";
        List<Sentence> sentences = ENGINE.analyse(text, List.of(new Span(0, 12), new Span(14, text.length())));
        assertThat(sentences).extracting(Sentence::block).containsExactly(0, 1, 1);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().in(text)).isEqualTo(token.text());
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
        }
    }

    @Test
    void eachSentenceHasOneRootAndEveryHeadIsInIt() {
        Sentence sentence = only("“Odd,” she said — the (third) vote, 5-4, wasn’t close, etc. and so on and on");
        assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
        assertThat(sentence.tokens()).allMatch(token -> token.head() < sentence.size());
    }

    @Test
    void givesTheSameOnManyThreads() {
        String text = "Police in Leeds arrested three men. The men, who deny theft, were released on bail.";
        List<Span> block = List.of(new Span(0, text.length()));
        List<Sentence> alone = ENGINE.analyse(text, block);
        assertThat(alone).hasSize(2);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> ENGINE.analyse(text, block)))
                .allMatch(alone::equals);
    }

    @Test
    void survivesWhatIsNotProse() {
        for (String text : List.of("?", "- - -", "\uD83D", "a".repeat(5000), ". ".repeat(500), "\u0301")) {
            ENGINE.analyse(text, List.of(new Span(0, text.length())));
        }
        assertThat(ENGINE.analyse("", List.of(new Span(0, 0)))).isEmpty();
    }

    @Test
    void cutsWhatGoesOnWithoutAnEnd() {
        String text = "the council of ".repeat(1000).strip();
        List<Sentence> sentences = ENGINE.analyse(text, List.of(new Span(0, text.length())));
        assertThat(sentences).hasSize(6).allMatch(sentence -> sentence.size() <= 500);
        assertThat(sentences.getLast().span().end()).isEqualTo(text.length());
    }
}
