package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpersonalTest {
    private static final String WORKS =
            "[PERSON Varga/NNP/nsubj/1 ] worked/VBD/root/-1 on/IN/case/3 Monday/NNP/obl/1 ././punct/1";

    private static boolean isPerson(String... sentences) {
        return Parsed.of(sentences).cast().actors().stream()
                .anyMatch(actor ->
                        actor.type() == Actor.Type.PERSON && actor.name().contains("Varga"));
    }

    @Test
    void ofWhomNothingIsSaidIsAPerson() {
        assertThat(isPerson(WORKS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They/PRP/nsubj/1 sold/VBD/root/-1 tools/NNS/obj/1 like/IN/case/4 [PERSON Varga/NNP/nmod/2 ] ././punct/1",
                "[PERSON Varga/NNP/nsubj/4 ] is/AUX/cop/4 a/DT/det/4 free/JJ/amod/4 platform/NN/root/-1 ././punct/4",
                "[PERSON Varga/NNP/nsubj/4 ] ,/,/punct/3 an/DT/det/3 airline/NN/appos/0 failed/VBD/root/-1 ././punct/4",
                "They/PRP/nsubj/1 install/VBP/root/-1 [PERSON Varga/NNP/obj/1 ] ././punct/1",
                "The/DT/det/1 app/NN/nsubj/3 [PERSON Varga/NNP/appos/1 ] failed/VBD/root/-1 ././punct/3"
            })
    void ofWhatTheStoryTellsAsOfAThingIsNobody(String told) {
        assertThat(isPerson(told, WORKS)).isFalse();
    }

    @Test
    void whatIsSaidOfPeopleOutweighsIt() {
        assertThat(isPerson(
                        "[PERSON Varga/NNP/nsubj/4 ] is/AUX/cop/4 a/DT/det/4 free/JJ/amod/4 platform/NN/root/-1 ././punct/4",
                        WORKS,
                        "[PERSON Varga/NNP/nsubj/1 ] said/VBD/root/-1 little/RB/advmod/1 ././punct/1"))
                .isTrue();
    }

    @Test
    void whoIsAnInspirationIsAPerson() {
        assertThat(isPerson(
                        "[PERSON Varga/NNP/nsubj/3 ] is/AUX/cop/3 an/DT/det/3 inspiration/NN/root/-1 ././punct/3",
                        WORKS))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KorVarga", "Varga9", "VARGAs"})
    void nobodyIsWrittenWithACapitalWithinOrANumber(String written) {
        Cast cast = Parsed.of(WORKS.replace("Varga", written)).cast();

        assertThat(cast.actors()).extracting(Actor::type).doesNotContain(Actor.Type.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"McVarga", "DeVarga", "VanVarga"})
    void aParticleOfANameIsWrittenAsOneWordWithIt(String written) {
        assertThat(isPerson(WORKS.replace("Varga", written))).isTrue();
    }

    @Test
    void whatIsVersusAnotherIsACaseAndNobody() {
        String told =
                "In/IN/case/1 [PERSON Varga/NNP/obl/5 ] %s/IN/case/3 [PERSON Moss/NNP/nmod/1 ] ,/,/punct/5 ruled/VBD/root/-1 ././punct/5";

        assertThat(isPerson(told.formatted("v."), WORKS)).isFalse();
        assertThat(isPerson(told.formatted("with"), WORKS)).isTrue();
    }
}
