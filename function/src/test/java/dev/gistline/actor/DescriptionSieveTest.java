package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionSieveTest {
    private static final String ADA =
            "[PERSON Ada/NNP/nsubj/2 Moss/NNP/flat/0 ] sang/VBD/root/-1 in/IN/case/4 Oslo/NNP/obl/2 ././punct/2";
    private static final String THE_SINGER =
            "The/DT/det/1 singer/NN/nsubj/2 thanked/VBD/root/-1 the/DT/det/4 crew/NN/obj/2 ././punct/2";
    private static final String THE_29_YEAR_OLD = "The/DT/det/5 29/CD/nummod/3 -/HYPH/punct/3 year/NN/compound/5 "
            + "-/HYPH/punct/5 old/JJ/nsubj/6 smiled/VBD/root/-1 ././punct/6";

    private static String at(Cast cast, int sentence, int head) {
        return cast.at(sentence, head).map(Actor::name).orElse("");
    }

    @Test
    void takesTheSingerForWhomTheStoryIsAbout() {
        assertThat(at(Parsed.of(ADA, THE_SINGER).cast(), 1, 1)).isEqualTo("Ada Moss");
    }

    @Test
    void takesAnAgeForWhomTheStoryIsAbout() {
        assertThat(at(Parsed.of(ADA, THE_29_YEAR_OLD).cast(), 1, 5)).isEqualTo("Ada Moss");
    }

    @Test
    void takesAnAgeForTheOneWhoIsSaidToBeAsOld() {
        Cast cast = Parsed.of(
                        ADA,
                        ADA,
                        "[PERSON Jan/NNP/nsubj/5 Roe/NNP/flat/0 ] ,/,/punct/3 29/CD/appos/0 ,/,/punct/3 left/VBD/root/-1 ././punct/5",
                        THE_29_YEAR_OLD)
                .cast();

        assertThat(at(cast, 3, 5)).isEqualTo("Jan Roe");
    }

    @Test
    void leavesTheSingerOfABandApart() {
        Cast cast = Parsed.of(
                        ADA,
                        "The/DT/det/1 singer/NN/nsubj/5 of/IN/case/4 the/DT/det/4 band/NN/nmod/1 left/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(at(cast, 1, 1)).isNotEqualTo("Ada Moss");
    }

    @Test
    void takesNoMayorForTheSinger() {
        Cast cast = Parsed.of(
                        "Mayor/NNP/nmod:desc/1 [PERSON Ada/NNP/nsubj/3 Moss/NNP/flat/1 ] spoke/VBD/root/-1 ././punct/3",
                        THE_SINGER)
                .cast();

        assertThat(at(cast, 1, 1)).isNotEqualTo("Ada Moss");
    }

    @Test
    void takesNobodyForWhoeverStandsBesideHim() {
        Cast cast = Parsed.of(
                        ADA,
                        "The/DT/det/1 singer/NN/nsubj/2 thanked/VBD/root/-1 [PERSON Ada/NNP/obj/2 Moss/NNP/flat/3 ] ././punct/2")
                .cast();

        assertThat(at(cast, 1, 1)).isNotEqualTo("Ada Moss");
    }
}
