package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gistline.actor.GumEntities.Figured;
import dev.gistline.actor.SalienceExamples.Ranked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SalienceMeasureTest {
    private static final Salience BY_X = new Salience(Map.of("x", 1.0));

    private static Ranked ranked(double x, int grade, boolean ranked) {
        return new Ranked("e" + x, Map.of("x", x), grade, ranked);
    }

    /** Salient at places 1 and 3 of 3, a third not ranked: (1/1 + 2/3 + 0) / 3. */
    @Test
    void averagePrecisionIsTheMeanOfThePrecisionsAtThePlacesOfAllThatIsSalient() {
        assertThat(AveragePrecision.of(List.of(true, false, true), 3)).isCloseTo(5 / 9.0, within(1e-12));
    }

    /** By x: grades 5, 2, 3; the place in front of all is not ranked. */
    @Test
    void ranksPeopleAndOrganisationsByTheModelAndCallsSalientWhatThreeSummariesTellOf() {
        List<Ranked> document =
                List.of(ranked(1, 3, true), ranked(9, 5, false), ranked(3, 5, true), ranked(2, 2, true));

        assertThat(SalienceExamples.averagePrecision(document, BY_X)).isCloseTo(5 / 6.0, within(1e-12));
    }

    @Test
    void leavesDocumentsWithoutSalientFiguresOutOfTheMean() {
        List<Ranked> half = List.of(ranked(2, 0, true), ranked(1, 5, true));
        List<Ranked> none = List.of(ranked(1, 1, true), ranked(2, 5, false));
        List<Ranked> whole = List.of(ranked(1, 5, true));

        assertThat(SalienceExamples.averagePrecision(none, BY_X)).isNegative();
        assertThat(SalienceExamples.meanAveragePrecision(List.of(half, none, whole), List.of(BY_X, BY_X, BY_X)))
                .isCloseTo(0.75, within(1e-12));
    }

    /** What the others say of x is what each document's own figures deny. */
    @Test
    void ranksADocumentByAModelThatDidNotSeeIt() {
        List<Ranked> rising = List.of(ranked(1, 0, true), ranked(2, 1, true), ranked(3, 4, true), ranked(4, 5, true));
        List<Ranked> falling = List.of(ranked(1, 5, true), ranked(2, 4, true), ranked(3, 1, true), ranked(4, 0, true));

        List<Salience> models = SalienceExamples.crossTrained(List.of(rising, falling), List.of());

        assertThat(models).hasSize(2);
        assertThat(models.get(0).probability(Map.of("x", 4.0)))
                .isLessThan(models.get(0).probability(Map.of("x", 1.0)));
        assertThat(models.get(1).probability(Map.of("x", 4.0)))
                .isGreaterThan(models.get(1).probability(Map.of("x", 1.0)));
    }

    private static final GumEntities ENTITIES = new GumEntities(
            Map.of(0, "ada", 10, "ada", 20, "port", 30, "town", 40, "crew"),
            Map.of("ada", "person", "port", "organization", "town", "place", "crew", "person"),
            Set.of("ada", "port"));

    @Test
    void aFigureStandsForTheEntityOfMostOfItsHeads() {
        assertThat(ENTITIES.at(List.of(20, 0, 10))).isEqualTo("ada");
        assertThat(ENTITIES.at(List.of(20, 0))).isEqualTo("ada");
        assertThat(ENTITIES.at(List.of(7))).isEmpty();
    }

    /** Counted are: two strangers, Ada, the crew, the port; so (1/3 + 2/5) / 2. */
    @Test
    void passesOverPlacesAndTheFurtherFiguresOfAnEntityAndCountsStrangersAsWrong() {
        List<Figured> ranking = List.of(
                new Figured("town", false),
                new Figured("", true),
                new Figured("", false),
                new Figured("", false),
                new Figured("ada", false),
                new Figured("ada", false),
                new Figured("crew", false),
                new Figured("port", false));

        assertThat(ENTITIES.averagePrecision(ranking)).isCloseTo(11 / 30.0, within(1e-12));
    }

    /** Ada is second and the port is not found: (1/2) / 2. */
    @Test
    void countsWhatIsNotFoundAsNothing() {
        assertThat(ENTITIES.averagePrecision(List.of(new Figured("crew", false), new Figured("ada", false))))
                .isCloseTo(0.25, within(1e-12));
    }
}
