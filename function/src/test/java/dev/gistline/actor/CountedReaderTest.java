package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedReaderTest {

    private static List<String> names(String... sentences) {
        return Parsed.of(sentences).cast().actors().stream().map(Actor::name).toList();
    }

    @Test
    void readsANumberOfPeopleAsThosePeople() {
        Cast cast = Parsed.of("Hundreds/NNS/nsubj/3 of/IN/case/2 residents/NNS/nmod/0 fled/VBD/root/-1 ././punct/3")
                .cast();

        assertThat(cast.actors()).extracting(Actor::name).containsExactly("hundreds of residents");
        assertThat(cast.actors().getFirst().type()).isEqualTo(Actor.Type.GROUP);
        assertThat(cast.at(0, 0)).contains(cast.actors().getFirst());
    }

    @Test
    void takesANumberAloneForPeopleWhereItsFateIsThatOfPeople() {
        assertThat(names("A/DT/det/1 storm/NN/nsubj/2 kill/VB/root/-1 14/CD/obj/2 ././punct/2"))
                .contains("14");
        assertThat(names("A/DT/det/1 storm/NN/nsubj/2 cost/VB/root/-1 14/CD/obj/2 ././punct/2"))
                .doesNotContain("14");
        assertThat(names("A/DT/det/1 treaty/NN/nsubj/2 arrest/VB/root/-1 2019/CD/obj/2 ././punct/2"))
                .doesNotContain("2019");
        assertThat(
                        names(
                                "A/DT/det/1 storm/NN/nsubj/2 kill/VB/root/-1 up/IN/advmod/5 to/IN/fixed/3 14/CD/obj/2 ././punct/2"))
                .doesNotContain("14");
    }

    @Test
    void takesNoCountForThoseWhoAreCounted() {
        assertThat(names("The/DT/det/1 number/NN/nsubj/4 of/IN/case/3 nurses/NNS/nmod/1 fell/VBD/root/-1 ././punct/4"))
                .containsExactly("nurses");
    }

    @Test
    void keepsPartOfSeveralApartFromTheSeveral() {
        Cast cast = Parsed.of(
                        "Officers/NNS/nsubj/1 arrived/VBD/root/-1 ././punct/1",
                        "Two/CD/nsubj/4 of/IN/case/3 the/DT/det/3 officers/NNS/nmod/0 fled/VBD/root/-1 ././punct/4")
                .cast();

        assertThat(cast.actors()).extracting(Actor::name).contains("officers", "two of the officers");
    }

    @Test
    void keepsGroupsOfDifferentNumbersApart() {
        assertThat(names(
                        "40/CD/nummod/1 pilgrims/NNS/nsubj/2 fled/VBD/root/-1 ././punct/2",
                        "90/CD/nummod/1 pilgrims/NNS/nsubj/2 arrived/VBD/root/-1 ././punct/2",
                        "The/DT/det/2 40/CD/nummod/2 pilgrims/NNS/nsubj/3 prayed/VBD/root/-1 ././punct/3"))
                .containsExactlyInAnyOrder("40 pilgrims", "90 pilgrims");
    }

    @Test
    void readsACountedPeopleAsSoManyOfIt() {
        assertThat(names(
                        "[MISC Austrians/NNPS/nsubj/1 ] protested/VBD/root/-1 ././punct/1",
                        "40/CD/nummod/1 [MISC Austrians/NNPS/nsubj/2 ] fled/VBD/root/-1 ././punct/2"))
                .contains("Austrians", "40 Austrians");
    }

    @Test
    void readsTheWoundedAsPeople() {
        assertThat(names("Nurses/NNS/nsubj/1 washed/VBD/root/-1 the/DT/det/3 wounded/JJ/obj/1 ././punct/1"))
                .contains("the wounded");
    }
}
