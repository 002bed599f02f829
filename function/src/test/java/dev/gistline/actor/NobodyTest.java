package dev.gistline.actor;

import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.article.Metadata;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NobodyTest {

    private static Stream<String> keys(Cast cast) {
        return cast.actors().stream().filter(Actor::key).map(Actor::name);
    }

    @Test
    void aShareOfPeopleIsNobodyBesideThem() {
        Cast cast = Parsed.of(
                        "Eight/CD/nummod/1 percent/NN/nsubj/4 of/IN/case/3 residents/NNS/nmod/1 left/VBD/root/-1 ././punct/4")
                .cast();

        assertThat(cast.at(0, 1)).isEmpty();
    }

    @Test
    void testScoresOfPupilsAreNoPupils() {
        String told = "%s scores/NNS/nsubj/4 of/IN/case/3 pupils/NNS/nmod/1 improved/VBD/root/-1 ././punct/4";

        assertThat(names(Parsed.of(told.formatted("Test/NN/compound/1")).cast()))
                .noneMatch(name -> name.contains("scores"));
        assertThat(names(Parsed.of(told.formatted("Many/JJ/amod/1")).cast())).anyMatch(name -> name.contains("scores"));
    }

    @Test
    void aCompoundThatDescribesANounIsNoNounOfItsOwn() {
        Cast cast = Parsed.of(
                        "A/DT/det/4 single/JJ/amod/3 ^-/HYPH/punct/3 ^agent/NN/compound/4 system/NN/nsubj/5 failed/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(cast.at(0, 3)).isEmpty();
    }

    @Test
    void aPhraseDoesNotBeginWithAPossessiveEnding() {
        Cast cast = Parsed.of("’s/POS/case/1 guest/NN/nsubj/2 left/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(names(cast)).noneMatch(name -> name.startsWith("’"));
    }

    @Test
    void usInAHeadingIsNoCountry() {
        Cast cast = Parsed.of("[COUNTRY Us/NNP/nsubj/1 ] sued/VBD/root/-1 Harrow/NNP/obj/1 ././punct/1")
                .cast();

        assertThat(names(cast)).doesNotContain("Us");
    }

    @Test
    void informationTechnologyIsNoPronoun() {
        String told = "[ORGANISATION Acme/NNP/nsubj/1 ] sold/VBD/root/-1 %s/PRP/obj/1 ././punct/1";

        assertThat(Parsed.of(told.formatted("IT")).cast().at(0, 2)).isEmpty();
        assertThat(Parsed.of(told, told.formatted("it")).cast().at(1, 2)).isPresent();
    }

    @Test
    void aVerbThatOpensASentenceIsNoPartOfTheNameAfterIt() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Harrow/NNP/nsubj/1 ] grew/VBD/root/-1 ././punct/1",
                        "[ORGANISATION Try/VB/root/-1 Harrow/NNP/obj/0 ] for/IN/case/3 free/JJ/obl/0 ././punct/0")
                .cast();

        assertThat(names(cast)).containsExactly("Harrow");
    }

    @Test
    void anInstitutionWithoutAnArticleIsWhatIsDoneThere() {
        String told =
                "[PERSON Ada/NNP/nsubj/2 Moss/NNP/flat/0 ] taught/VBD/root/-1 in/IN/case/%s court/NN/obl/2 ././punct/2";

        assertThat(keys(Parsed.of(told.formatted("4")).cast())).containsExactly("Ada Moss");
        assertThat(keys(Parsed.of("The/DT/det/1 court/NN/nsubj/2 agreed/VBD/root/-1 ././punct/2")
                        .cast()))
                .containsExactly("the court");
    }

    @Test
    void whomTheTextIsAboutIsInItThoughTheAuthorBearsTheName() {
        Metadata byAda = new Metadata(null, "Ada Moss", null, null, null, null, null, null);
        String told = "[PERSON Ada/NNP/nsubj/2 Moss/NNP/flat/0 ] lifted/VBD/root/-1 weights/NNS/obj/2 ././punct/2";

        assertThat(keys(Parsed.of(told, told, told, told).cast(byAda))).containsExactly("Ada Moss");
        assertThat(keys(Parsed.of(told, told).cast(byAda))).isEmpty();
    }
}
