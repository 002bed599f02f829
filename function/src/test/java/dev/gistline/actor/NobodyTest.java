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

    @Test
    void whatSomebodyIsOrWantsToBeIsNobodyBesideHim() {
        String ada = "[PERSON Ada/NNP/nsubj/2 Moss/NNP/flat/0 ] %s ././punct/2";
        String worked = ada.formatted("worked/VBD/root/-1 %s/IN/case/5 the/DT/det/5 owner/NN/obl/2");
        String wanted = ada.formatted("wanted/VBD/root/-1 to/TO/mark/6 be/AUX/cop/6 an/DT/det/6 artist/NN/xcomp/2");

        assertThat(keys(Parsed.of(worked.formatted("as")).cast())).containsExactly("Ada Moss");
        assertThat(keys(Parsed.of(worked.formatted("with")).cast())).contains("the owner");
        assertThat(keys(Parsed.of(wanted).cast())).containsExactly("Ada Moss");
    }

    @Test
    void aVerbBeforeANameIsNoPartOfIt() {
        Cast cast = Parsed.of(
                        "They/PRP/nsubj/1 hope/VBP/root/-1 to/TO/mark/3 [PERSON mark/VB/xcomp/1 Varga/NNP/nmod:poss/6 ] 's/POS/case/4 birthday/NN/obj/3 ././punct/1")
                .cast();

        assertThat(names(cast)).contains("Varga").noneMatch(name -> name.startsWith("mark"));
    }

    @Test
    void aPossessivePronounThatOpensASentenceIsNobody() {
        String told = "[PERSON %s/nsubj/1 ] left/VBD/root/-1 ././punct/1";

        assertThat(names(Parsed.of(told.formatted("Ours/PRP")).cast())).isEmpty();
        assertThat(names(Parsed.of(told.formatted("Varga/NNP")).cast())).containsExactly("Varga");
    }

    @Test
    void anAcronymUsedAsACommonNounNamesNoBody() {
        String body = "[ORGANISATION HRW/NNP/nsubj/1 ] failed/VBD/root/-1 ././punct/1";
        String article =
                "They/PRP/nsubj/1 bought/VBD/root/-1 an/DT/det/3 [ORGANISATION HRW/NNP/obj/1 ] yesterday/RB/advmod/1 ././punct/1";
        String full =
                "[ORGANISATION Harrow/NNP/compound/2 River/NNP/compound/2 Works/NNP/nsubj/3 ] left/VBD/root/-1 ././punct/3";
        String plural = "Those/DT/det/1 HRWs/NNS/nsubj/2 failed/VBD/root/-1 ././punct/2";
        String modifier =
                "They/PRP/nsubj/1 met/VBD/root/-1 an/DT/det/4 [ORGANISATION HRW/NNP/compound/4 ] agent/NN/obj/1 ././punct/1";

        assertThat(names(Parsed.of(body, article).cast())).doesNotContain("HRW");
        assertThat(names(Parsed.of(body, plural).cast())).doesNotContain("HRW");
        assertThat(names(Parsed.of(body, modifier).cast())).contains("HRW");
        assertThat(names(Parsed.of(full, body, article).cast())).contains("Harrow River Works");
        assertThat(Parsed.of(full, body, article).cast().at(1, 0)).isPresent();
    }

    @Test
    void theVerbOfARelativeClauseIsNoPartOfTheNounAfterIt() {
        String told =
                "Thieves/NNS/nsubj/5 ,/,/punct/4 %s/nsubj/4 target/NN/compound/4 businesses/NNS/appos/0 left/VBD/root/-1 ././punct/5";

        assertThat(names(Parsed.of(told.formatted("who/WP")).cast())).noneMatch(name -> name.startsWith("target"));
        assertThat(Parsed.of(told.formatted("whose/WDT")).cast()).isNotNull();
    }
}
