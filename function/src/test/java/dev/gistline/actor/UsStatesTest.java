package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsStatesTest {
    private static final String HALDEN =
            "[%s Halden/NNP/nsubj/4 ] ,/,/punct/2 [PLACE %s/NNP/appos/0 ] ,/,/punct/2 flooded/VBD/root/-1 ././punct/4";

    @Test
    void aStateThatActsIsAState() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Ohio/NNP/nsubj/1 ] banned/VBD/root/-1 fireworks/NNS/obj/1 on/IN/case/4 Monday/NNP/obl/1 ././punct/1")
                .cast();

        assertThat(named(cast, "Ohio").type()).isEqualTo(Actor.Type.COUNTRY);
    }

    @Test
    void aStateIsNotTheBodyWhoseNameItOpens() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Ohio/NNP/compound/2 Canal/NNP/compound/2 Trust/NNP/nsubj/3 ] sued/VBD/root/-1 Acme/NNP/obj/3 ././punct/3",
                        "[PLACE Ohio/NNP/nsubj/1 ] objected/VBD/root/-1 ././punct/1")
                .cast();

        assertThat(named(cast, "Ohio Canal Trust").aliases()).isEmpty();
    }

    @Test
    void whatAStateFollowsBetweenCommasIsATown() {
        assertThat(named(Parsed.of(HALDEN.formatted("PERSON", "Ohio")).cast(), "Halden")
                        .type())
                .isEqualTo(Actor.Type.COUNTRY);
    }

    @Test
    void aDegreeAfterANameIsNoState() {
        assertThat(named(Parsed.of(HALDEN.formatted("PERSON", "MD")).cast(), "Halden")
                        .type())
                .isEqualTo(Actor.Type.PERSON);
    }

    @Test
    void aUniversityIsNamedAfterItsState() {
        String told = "[ORGANISATION %s State/NNP/nsubj/%d ] sued/VBD/root/-1 ././punct/%2$d";

        assertThat(named(Parsed.of(told.formatted("Ohio/NNP/compound/1", 2)).cast(), "Ohio State")
                        .type())
                .isEqualTo(Actor.Type.ORGANISATION);
    }
}
