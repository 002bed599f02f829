package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameKindsTest {
    private static final String MAYOR =
            "The/DT/det/1 mayor/NN/nsubj/4 of/IN/case/3 [PERSON Brenmoor/NNP/nmod/1 ] resigned/VBD/root/-1 ././punct/4";

    private static final String ALONE =
            "[PERSON Brenmoor/NNP/nsubj/1 ] rejoiced/VBD/root/-1 on/IN/case/3 Monday/NNP/obl/1 ././punct/1";

    private static List<String> people(String... sentences) {
        return Parsed.of(sentences).cast().actors().stream()
                .filter(actor -> actor.type() == Actor.Type.PERSON)
                .map(Actor::name)
                .toList();
    }

    @Test
    void whatHasAMayorIsAPlaceWhereverItIsNamed() {
        assertThat(people(MAYOR, ALONE)).containsExactly("the mayor");
    }

    @Test
    void aNameOfNothingLocalIsAPerson() {
        String friend = MAYOR.replace("mayor", "friend");

        assertThat(people(friend)).contains("Brenmoor");
    }

    @Test
    void theLastNameOfAPersonInTheStoryIsAPersons() {
        String person =
                "[PERSON Ada/NNP/nsubj/2 Brenmoor/NNP/flat/0 ] spoke/VBD/root/-1 on/IN/case/4 Monday/NNP/obl/2 ././punct/2";

        assertThat(people(person, MAYOR, ALONE)).contains("Ada Brenmoor");
    }

    @Test
    void whatHasAPoliceDepartmentIsAPlaceAndNotTheDepartment() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Brenmoor/NNP/compound/2 Police/NNP/compound/2 Department/NNP/nsubj/3 ] apologised/VBD/root/-1 ././punct/3",
                        ALONE)
                .cast();

        assertThat(cast.actors()).extracting(Actor::type).doesNotContain(Actor.Type.PERSON);
        assertThat(cast.at(1, 0)).isNotEqualTo(cast.at(0, 2));
    }

    @Test
    void aPluralIsSeveral() {
        assertThat(people(ALONE.replace("Brenmoor/NNP", "Brenmoors/NNPS"))).isEmpty();
    }

    @Test
    void nobodyHasAnArticle() {
        String ship =
                "The/DT/det/1 [PERSON Brenmoor/NNP/nsubj/2 ] sank/VBD/root/-1 on/IN/case/4 Monday/NNP/obl/2 ././punct/2";

        assertThat(people(ship)).isEmpty();
        assertThat(people(ship.replace("Brenmoor", "President"))).containsExactly("President");
    }

    @Test
    void aCapitalWithinAWordMakesABrand() {
        assertThat(people(ALONE.replace("Brenmoor", "BrenmoorCloud"))).isEmpty();
        assertThat(people(ALONE.replace("Brenmoor", "McBrenmoor"))).containsExactly("McBrenmoor");
    }

    @Test
    void whatIsAnAgencyIsNoPerson() {
        assertThat(
                        people(
                                "[PERSON Brenmoor/NNP/compound/2 ] news/NN/compound/2 agency/NN/nsubj/3 reported/VBD/root/-1 losses/NNS/obj/3 ././punct/3"))
                .isEmpty();
    }

    @Test
    void whatIsWrittenInCapitalsIsABodyLikeItsCouncil() {
        assertThat(people(
                        "[ORGANISATION BREN/NNP/compound/1 Council/NNP/nsubj/2 ] met/VBD/root/-1 ././punct/2",
                        ALONE.replace("Brenmoor", "BREN")))
                .isEmpty();
        assertThat(Parsed.of(
                                "[ORGANISATION BREN/NNP/compound/1 Council/NNP/nsubj/2 ] met/VBD/root/-1 ././punct/2",
                                ALONE.replace("Brenmoor", "BREN"))
                        .cast()
                        .at(1, 0)
                        .map(Actor::type))
                .contains(Actor.Type.ORGANISATION);
    }
}
