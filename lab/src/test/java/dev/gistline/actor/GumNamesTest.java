package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.GumDocument.Mentioned;
import dev.gistline.language.Name;
import dev.gistline.language.Name.Type;
import dev.gistline.language.Sentence;
import dev.gistline.language.Token;
import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GumNamesTest {

    /** Words with their part of speech and Penn tag, and a relation and head where it matters, parted by slashes. */
    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words) {
            String[] f = word.split("/");
            String relation = f.length > 3 ? f[3] : "dep";
            int head = f.length > 4 ? Integer.parseInt(f[4]) : 0;
            tokens.add(new Token(new Span(0, 1), f[0], f[0], f[2], f[1], head, relation));
        }
        return new Sentence(0, 0, new Span(0, 1), tokens, List.of());
    }

    private final GumNames.Entities states = GumNames.of(
            sentence("the/DET/DT", "United/ADJ/NNP", "Fells/PROPN/NNPS"),
            List.of(new Mentioned("1", "place", 0, 0, 3, 2)),
            Titles.load());

    private final GumNames.Entities moss = GumNames.of(
            sentence(
                    "Envoy/PROPN/NNP/nmod:desc",
                    "Ada/PROPN/NNP",
                    "Moss/PROPN/NNP",
                    "of/ADP/IN",
                    "Fell/PROPN/NNP",
                    "Guild/PROPN/NNP",
                    "met/VERB/VBD",
                    "Vargans/PROPN/NNPS"),
            List.of(new Mentioned("1", "person", 0, 0, 6, 2), new Mentioned("2", "organization", 0, 4, 6, 5)),
            Titles.load());

    @Test
    void aWholeEntityIsANameThoughItsMarkIsAPart() {
        List<Name> marked = List.of(new Name(2, 3, Type.PLACE));

        assertThat(states.agree(marked, List.of(new Name(1, 3, Type.PLACE)))).isTrue();
        assertThat(states.agree(marked, List.of(new Name(1, 3, Type.ORGANISATION))))
                .isFalse();
        assertThat(states.agree(marked, List.of(new Name(0, 3, Type.PLACE)))).isFalse();
    }

    @Test
    void aPersonsNameIsTheRunOfCapitalsAfterTheTitle() {
        List<Name> marked = List.of(new Name(0, 6, Type.PERSON));
        Name guild = new Name(4, 6, Type.ORGANISATION);

        assertThat(moss.agree(marked, List.of(new Name(1, 3, Type.PERSON), guild)))
                .isTrue();
        assertThat(moss.agree(marked, List.of(new Name(2, 3, Type.PERSON), guild)))
                .isFalse();
    }

    @Test
    void whatANounDescribesIsANameThoughNothingIsMarked() {
        GumNames.Entities singer = GumNames.of(
                sentence(
                        "the/DET/DT",
                        "singer/NOUN/NN",
                        "Ada/PROPN/NNP/flat/1",
                        "Moss/PROPN/NNP/flat/1",
                        "sang/VERB/VBD"),
                List.of(new Mentioned("1", "person", 0, 0, 4, 1)),
                Titles.load());

        assertThat(singer.agree(List.of(), List.of(new Name(2, 4, Type.PERSON))))
                .isTrue();
        assertThat(singer.agree(List.of(), List.of(new Name(1, 4, Type.PERSON))))
                .isFalse();
    }

    @Test
    void aPeopleIsNoPersonButAPersonLeftOutIsMissed() {
        assertThat(moss.agree(List.of(new Name(7, 8, Type.PERSON)), List.of())).isTrue();
        assertThat(moss.agree(List.of(new Name(7, 8, Type.PERSON)), List.of(new Name(7, 8, Type.MISC))))
                .isTrue();
        assertThat(moss.agree(List.of(new Name(1, 3, Type.PERSON)), List.of())).isFalse();
    }
}
