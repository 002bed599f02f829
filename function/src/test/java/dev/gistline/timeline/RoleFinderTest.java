package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Cast;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RoleFinderTest {
    private static final LinearModel NEVER = new LinearModel(Map.of("bias", -9.0));
    private static final VerbSubjects VERBS = VerbSubjects.load();
    private static final EventNouns NOUNS = EventNouns.load();
    private static final RoleFeatures FEATURES =
            new RoleFeatures(NOUNS, VERBS, NounClasses.load(), new Cast(List.of()), List.of());

    private final SyntaxTree active = Parsed.tree("Residents|resident|NNS|NOUN|2|nsubj sued|sue|VBD|VERB|0|root "
            + "the|the|DT|DET|4|det council|council|NN|NOUN|2|obj in|in|IN|ADP|6|case May|May|NNP|PROPN|2|obl");

    private static Occurrence event(SyntaxTree tree, int verb) {
        Occurrence event = Parsed.occurrence(tree, verb);
        event.arguments = new ArgumentFinder(VERBS, new NominalArguments(NOUNS)).find(event.trigger);
        return event;
    }

    @Test
    void takesThePhraseThatTheWeightsSpeakFor() {
        LinearModel subject = new LinearModel(Map.of("bias", -2.0, "r:path=vnsubj>", 3.0));
        LinearModel object = new LinearModel(Map.of("bias", -2.0, "r:path=vobj>", 3.0));
        Arguments found = new RoleFinder(subject, object).find(event(active, 1), FEATURES);
        assertThat(found.agents()).containsExactly(0);
        assertThat(found.patients()).containsExactly(3);
    }

    @Test
    void takesNobodyWhereNoWeightIsHighEnough() {
        Arguments found = new RoleFinder(NEVER, NEVER).find(event(active, 1), FEATURES);
        assertThat(found.agents()).isEmpty();
        assertThat(found.patients()).isEmpty();
    }

    @Test
    void givesAPhraseOneRoleOnly() {
        LinearModel weak = new LinearModel(Map.of("bias", -2.0, "r:path=vnsubj>", 2.5));
        LinearModel strong = new LinearModel(Map.of("bias", -2.0, "r:path=vnsubj>", 3.0));
        Arguments found = new RoleFinder(weak, strong).find(event(active, 1), FEATURES);
        assertThat(found.agents()).isEmpty();
        assertThat(found.patients()).containsExactly(0);
    }

    @Test
    void keepsTheWeightierOfTwo() {
        LinearModel both = new LinearModel(Map.of("bias", -2.0, "r:path=vnsubj>", 3.0, "r:path=vobj>", 4.0));
        assertThat(new RoleFinder(both, NEVER).find(event(active, 1), FEATURES).agents())
                .containsExactly(3);
    }

    @Test
    void aNumberThatStandsForANounCanTakePart() {
        SyntaxTree tree = Parsed.tree("Lenders|lender|NNS|NOUN|3|nsubj will|will|MD|AUX|3|aux name|name|VB|VERB|0|root "
                + "six|six|CD|NUM|3|obj");
        LinearModel object = new LinearModel(Map.of("bias", -2.0, "r:thing=amount", 3.0));

        assertThat(new RoleFinder(NEVER, object).find(event(tree, 2), FEATURES).patients())
                .containsExactly(3);
    }

    @Test
    void knowsTheWordsThatNameEventsThemselves() {
        SyntaxTree tree = Parsed.tree("They|they|PRP|PRON|2|nsubj announced|announce|VBD|VERB|0|root "
                + "a|a|DT|DET|4|det strike|strike|NN|NOUN|2|obj");
        Occurrence announced = event(tree, 1);
        Occurrence strike = new Occurrence(
                new Trigger(tree, 3, 4, "strike", true),
                announced.arguments,
                announced.sense,
                announced.date,
                announced.stance);
        LinearModel noEvents = new LinearModel(Map.of("bias", -2.0, "r:path=vobj>", 3.0, "r:event", -3.0));
        RoleFinder finder = new RoleFinder(NEVER, noEvents);
        Cast nobody = new Cast(List.of());

        assertThat(finder.find(announced, FEATURES).patients()).containsExactly(3);
        assertThat(finder.find(
                                announced,
                                new RoleFeatures(NOUNS, VERBS, NounClasses.load(), nobody, List.of(announced, strike)))
                        .patients())
                .isEmpty();
    }

    @Test
    void readsThePassiveWithTheBuildsOwnWeights() {
        Map<String, LinearModel> models = LinearModel.load();
        RoleFinder finder = new RoleFinder(
                Objects.requireNonNull(models.get("agent")), Objects.requireNonNull(models.get("patient")));
        SyntaxTree tree =
                Parsed.tree("Two|two|CD|NUM|2|nummod men|man|NNS|NOUN|4|nsubj:pass were|be|VBD|AUX|4|aux:pass "
                        + "arrested|arrest|VBN|VERB|0|root by|by|IN|ADP|6|case police|police|NNS|NOUN|4|obl:agent");
        Arguments found = finder.find(event(tree, 3), FEATURES);
        assertThat(found.agents()).containsExactly(5);
        assertThat(found.patients()).containsExactly(1);
    }
}
