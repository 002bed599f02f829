package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorIdTest {
    private final ActorId ids = ActorId.load(Countries.load());

    @Test
    void isTheNameInWordsOfLettersAndDigits() {
        assertThat(ids.of("Richard von Weizsäcker", Actor.Type.PERSON)).isEqualTo("richard-von-weizsacker");
        assertThat(ids.of("Procter & Gamble", Actor.Type.ORGANISATION)).isEqualTo("procter-and-gamble");
        assertThat(ids.of("two officers", Actor.Type.GROUP)).isEqualTo("two-officers");
    }

    @Test
    void dropsArticlesAndFormsOfCompany() {
        assertThat(ids.of("The Home Depot Inc.", Actor.Type.ORGANISATION))
                .isEqualTo(ids.of("Home Depot", Actor.Type.ORGANISATION));
    }

    @Test
    void isOneForAWellKnownAcronymAndItsName() {
        assertThat(ids.of("FBI", Actor.Type.ORGANISATION))
                .isEqualTo(ids.of("Federal Bureau of Investigation", Actor.Type.ORGANISATION));
        assertThat(ids.of("U.N.", Actor.Type.ORGANISATION)).isEqualTo("united-nations");
    }

    @Test
    void isOneForAllNamesOfAState() {
        assertThat(ids.of("U.S.", Actor.Type.COUNTRY)).isEqualTo("united-states");
        assertThat(ids.of("United States of America", Actor.Type.COUNTRY)).isEqualTo("united-states");
        assertThat(ids.of("UK", Actor.Type.COUNTRY)).isEqualTo(ids.of("Britain", Actor.Type.COUNTRY));
    }

    @Test
    void isNeverEmpty() {
        assertThat(ids.of("中国", Actor.Type.ORGANISATION)).isEqualTo("中国");
        assertThat(ids.of("Co.", Actor.Type.ORGANISATION)).isNotEmpty();
    }
}
