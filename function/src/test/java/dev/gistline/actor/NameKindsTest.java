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
}
