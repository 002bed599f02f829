package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static dev.gistline.actor.Casts.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.article.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    @Test
    void givesNothingForNothing() {
        assertThat(new ActorFinder()
                        .find("", List.of(), List.of(), Metadata.UNKNOWN)
                        .actors())
                .isEmpty();
    }

    @Test
    void givesEachMentionTheWordsItStandsFor() {
        Parsed parsed = Parsed.of("The/DT/det/2 angry/JJ/amod/2 residents/NNS/nsubj/3 left/VBD/root/-1 ././punct/3");

        Actor residents = named(parsed.cast(), "the angry residents");

        assertThat(residents.mentions()).singleElement().satisfies(mention -> {
            assertThat(mention.span().in(parsed.text())).isEqualTo("The angry residents");
            assertThat(mention.head()).isEqualTo(2);
            assertThat(mention.form()).isEqualTo(Mention.Form.NOMINAL);
        });
    }

    @Test
    void writesTheArticleOfAnAliasSmall() {
        Cast cast = Parsed.of(
                        "A/DT/det/1 farmer/NN/nsubj/5 ,/,/punct/3 [PERSON Ada/NNP/appos/1 Moss/NNP/flat/3 ] drowned/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(named(cast, "Ada Moss").aliases()).containsExactly("a farmer");
    }

    @Test
    void takesAPeopleThatNeedsNoEndingForAGroup() {
        Cast cast = Parsed.of(
                        "The/DT/det/1 [MISC Sarrani/NNPS/nsubj/2 ] left/VBD/root/-1 [MISC Solstice/NNP/obj/2 ] early/RB/advmod/2",
                        "The/DT/det/1 [MISC Sarrani/NNPS/nsubj/2 ] returned/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(named(cast, "Sarrani").type()).isEqualTo(Actor.Type.GROUP);
        assertThat(names(cast)).doesNotContain("Solstice");
    }

    @Test
    void takesWhatATownIsCalledForAPlaceThroughout() {
        Cast cast = Parsed.of(
                        "Nurses/NNS/nsubj/1 left/VBD/root/-1 the/DT/det/3 town/NN/obj/1 of/IN/case/5 [ORGANISATION Ridgewick/NNP/nmod/3 ] ././punct/1",
                        "They/PRP/nsubj/1 left/VBD/root/-1 [ORGANISATION Ridgewick/NNP/obj/1 ] ././punct/1")
                .cast();

        assertThat(cast.actors())
                .filteredOn(actor -> actor.name().equals("Ridgewick"))
                .singleElement()
                .satisfies(actor -> assertThat(actor.type()).isNotEqualTo(Actor.Type.ORGANISATION));
    }

    @Test
    void neverEndsANameAtADash() {
        Cast cast = Parsed.of(
                        "[ORGANISATION Dockers/NNP/compound/1 Guild/NNP/nsubj/5 -/:/punct/1 ] a/DT/det/4 union/NN/appos/1 struck/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(named(cast, "Dockers Guild").type()).isEqualTo(Actor.Type.ORGANISATION);
    }

    @Test
    void takesNoHashtagForAPerson() {
        Cast cast = Parsed.of(
                        "Fans/NNS/nsubj/1 posted/VBD/root/-1 [PERSON #SaveTheMill/NNP/obj/1 ] on/IN/case/4 Monday/NNP/obl/1 ././punct/1")
                .cast();

        assertThat(names(cast)).containsExactly("fans");
    }

    @Test
    void takesNoStormForAPerson() {
        Cast cast = Parsed.of(
                        "Cyclone/NNP/compound/1 [PERSON Ada/NNP/nsubj/2 ] struck/VBD/root/-1 ././punct/2",
                        "[PERSON Ada/NNP/nsubj/1 ] killed/VBD/root/-1 two/CD/nummod/3 people/NNS/obj/1 ././punct/1")
                .cast();

        assertThat(names(cast)).containsExactly("two people");
    }

    @Test
    void leavesTheDatelineOut() {
        Cast cast = Parsed.of(
                        "LYON/NNP/root/-1 ,/,/punct/0 [COUNTRY France/NNP/appos/0 ] (/(/punct/4 [ORGANISATION AP/NNP/appos/0 ] )/)/punct/4 —/:/punct/7 [ORGANISATION Acme/NNP/nsubj/8 ] closed/VBD/parataxis/0 both/DT/det/10 plants/NNS/obj/8 ././punct/8")
                .cast();

        assertThat(names(cast)).containsExactly("Acme");
    }

    @Test
    void findsNobodyInTheCreditOfAPicture() {
        Cast cast = Parsed.of(
                        "[PERSON Jane/NNP/nsubj/2 Okafor/NNP/flat/0 ] spoke/VBD/root/-1 ././punct/2",
                        "Image/NN/root/-1 :/:/punct/0 [PERSON Ann/NNP/appos/0 Writer/NNP/flat/2 ] ././punct/0")
                .cast();

        assertThat(names(cast)).containsExactly("Jane Okafor");
    }

    @Test
    void leavesOutOfTheKeyActorsAPlaceThatOnlyLocatesAndThePublisher() {
        Metadata metadata = new Metadata(null, "Ann Writer", "Daily Planet", null, null, null, "en", null);
        Cast cast = Parsed.of(
                        "[ORGANISATION Acme/NNP/nsubj/1 ] fired/VBD/root/-1 [PERSON Jane/NNP/obj/1 Okafor/NNP/flat/2 ] in/IN/case/5 [PLACE Lyon/NNP/obl/1 ] ././punct/1",
                        "[PERSON Ann/NNP/nsubj/2 Writer/NNP/flat/0 ] told/VBD/root/-1 [ORGANISATION Daily/NNP/compound/4 Planet/NNP/obj/2 ]")
                .cast(metadata);

        assertThat(cast.actors().stream().filter(Actor::key).map(Actor::name))
                .contains("Acme", "Jane Okafor")
                .doesNotContain("Lyon", "Daily Planet", "Ann Writer");
    }

    @Test
    void listsOneOfTwoWhomTheTextCallsTheSameAndNoName() {
        Cast cast = Parsed.of(
                        "A/DT/det/1 man/NN/nsubj/2 shot/VBD/root/-1 a/DT/det/4 man/NN/obj/2 ././punct/2",
                        "A/DT/det/1 woman/NN/nsubj/2 fled/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(cast.actors().stream().filter(Actor::key).map(Actor::name))
                .containsExactlyInAnyOrder("a man", "a woman");
        assertThat(names(cast)).containsExactlyInAnyOrder("a man", "a man", "a woman");
    }
}
