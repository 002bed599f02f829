package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsideTest {

    @Test
    void unitesAnAcronymInBracketsWithWhatItShortens() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Federal/NNP/compound/2 Prisons/NNP/compound/2 Bureau/NNP/nsubj/6 ] (/(/punct/4 [ORGANISATION FPB/NNP/appos/2 ] )/)/punct/4 said/VBD/root/-1 so/RB/advmod/6",
                        "[ORGANISATION FPB/NNP/nsubj/1 ] sued/VBD/root/-1")
                .cast();

        Actor bureau = named(cast, "Federal Prisons Bureau");
        assertThat(bureau.aliases()).containsExactly("FPB");
        assertThat(bureau.mentions()).hasSize(3);
    }

    @Test
    void readsAnAsideBetweenDashesAndFindsItsNounAgain() {
        Cast cast = Parsed.of(
                        "[ORGANISATION School/NNP/compound/2 Nurses/NNP/compound/2 Council/NNP/nsubj/9 ] -/:/punct/5 a/DT/det/5 union/NN/parataxis/9 of/IN/case/7 nurses/NNS/nmod/5 -/:/punct/5 sent/VBD/root/-1 letters/NNS/obj/9",
                        "The/DT/det/1 union/NN/nsubj/2 noted/VBD/root/-1 that/IN/mark/5 they/PRP/nsubj/5 agreed/VBD/ccomp/2")
                .cast();

        Actor council = named(cast, "School Nurses Council");
        assertThat(council.aliases()).contains("the union");
        assertThat(cast.at(1, 1)).contains(council);
        assertThat(cast.at(1, 4)).contains(council);
    }

    @Test
    void readsAnAsideBetweenDashesThatTheParseLoses() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Dockers/NNP/compound/1 Guild/NNP/nsubj/6 ] -/:/punct/1 a/DT/det/4 union/NN/parataxis/1 -/:/punct/1 struck/VBD/root/-1 ././punct/6",
                        "The/DT/det/1 union/NN/nsubj/2 rested/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(named(cast, "Dockers Guild").aliases()).contains("the union");
    }
}
