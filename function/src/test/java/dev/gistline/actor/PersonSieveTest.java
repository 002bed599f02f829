package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonSieveTest {

    @Test
    void unitesALastNameWithItsOneBearer() {
        Cast cast = Parsed.of(
                        "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] resigned/VBD/root/-1 ././punct/2",
                        "[PERSON Okafor/NNP/nsubj/1 ] left/VBD/root/-1 ././punct/1")
                .cast();

        assertThat(named(cast, "Jane Okafor").mentions()).hasSize(2);
        assertThat(names(cast)).doesNotContain("Okafor");
    }

    @Test
    void keepsPeopleWhoShareALastNameApart() {
        Cast cast = Parsed.of(
                        "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] married/VBD/root/-1 [PERSON Paul/NNP/obj/2 Okafor/NNP/flat/3 ] ././punct/2")
                .cast();

        assertThat(names(cast)).contains("Jane Okafor", "Paul Okafor");
    }

    @Test
    void takesALastNameThatTwoBearForWhomTheHeadlineNames() {
        Parsed story = Parsed.of(
                "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] won/VBD/root/-1 ././punct/2",
                "[PERSON Paul/NNP/nsubj/2 Okafor/NNP/flat/0 ] cheered/VBD/root/-1 ././punct/2",
                "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] smiled/VBD/root/-1 ././punct/2",
                "[PERSON Okafor/NNP/nsubj/1 ] left/VBD/root/-1 ././punct/1");

        Cast cast = story.castUnderFirst();

        assertThat(cast.at(2, 0)).contains(named(cast, "Jane Okafor"));
    }

    @Test
    void takesALastNameWithAnOfficeForNobodyInParticularWhomTheHeadlineNames() {
        Parsed story = Parsed.of(
                "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] won/VBD/root/-1 ././punct/2",
                "[PERSON Paul/NNP/nsubj/2 Okafor/NNP/flat/0 ] cheered/VBD/root/-1 ././punct/2",
                "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] smiled/VBD/root/-1 ././punct/2",
                "President/NNP/nmod:desc/1 [PERSON Okafor/NNP/nsubj/2 ] left/VBD/root/-1 ././punct/2");

        Cast cast = story.castUnderFirst();

        assertThat(cast.at(2, 1)).isNotEqualTo(cast.at(1, 0));
    }

    @Test
    void accentsAreLeftOutAtTimes() {
        String told = "[PERSON Ivo/NNP/nsubj/2 %s/NNP/flat/0 ] left/VBD/root/-1 ././punct/2";
        Cast cast = Parsed.of(told.formatted("Bérg"), told.formatted("Berg")).cast();

        assertThat(cast.at(1, 0)).isPresent().isEqualTo(cast.at(0, 0));
    }
}
