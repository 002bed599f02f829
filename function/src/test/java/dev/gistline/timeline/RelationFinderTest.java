package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.actor.Mention;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RelationFinderTest {
    private static final LinearModel NEVER = new LinearModel(Map.of("bias", -9.0));
    private static final VerbSubjects VERBS = VerbSubjects.load();

    private final SyntaxTree tree = Parsed.tree("Residents|resident|NNS|NOUN|2|nsubj sued|sue|VBD|VERB|0|root "
            + "the|the|DT|DET|4|det council|council|NN|NOUN|2|obj");
    private final Actor residents = actor("Residents", 0, Actor.Type.GROUP);
    private final Actor council = actor("the council", 3, Actor.Type.ORGANISATION);

    private Actor actor(String name, int head, Actor.Type type) {
        Mention mention = new Mention(tree.token(head).span(), 0, head, Mention.Form.NOMINAL);
        return new Actor(name, name, type, List.of(), null, 0.5, true, List.of(mention));
    }

    private RelationFinder.Relation find(LinearModel source, LinearModel target, Actor... actors) {
        Cast cast = new Cast(List.of(actors));
        Occurrence event = Parsed.occurrence(tree, 1);
        event.arguments = new ArgumentFinder(VERBS, new NominalArguments(EventNouns.load())).find(event.trigger);
        Participants participants = new Participants(
                cast, List.of(event), Lexicon.load("event-classes.tsv"), new ActorNames(cast, NounClasses.load()));
        return new RelationFinder(source, target).find(List.of(event), participants, new RelationFeatures(cast));
    }

    @Test
    void readsSubjectAndObjectWithTheBuildsOwnWeights() {
        Map<String, LinearModel> models = LinearModel.load();
        RelationFinder.Relation found = find(
                Objects.requireNonNull(models.get("source")),
                Objects.requireNonNull(models.get("target")),
                residents,
                council);
        assertThat(found.sources()).containsExactly("Residents");
        assertThat(found.targets()).containsExactly("the council");
    }

    @Test
    void neverTakesWhomItWasDoneToForTheOneWhoDidIt() {
        LinearModel object = new LinearModel(Map.of("bias", -3.0, "p:rule=target", 5.0));
        RelationFinder.Relation found = find(object, NEVER, residents, council);
        assertThat(found.sources()).isEmpty();
        assertThat(found.targets()).containsExactly("the council");
    }

    @Test
    void namesNoSourceOfTheCastThatTheWeightsSpeakAgainst() {
        RelationFinder.Relation found = find(NEVER, NEVER, residents, council);
        assertThat(found.sources()).isEmpty();
        assertThat(found.targets()).containsExactly("the council");
    }

    @Test
    void fallsBackOnPeopleOutsideTheCast() {
        RelationFinder.Relation found = find(NEVER, NEVER, council);
        assertThat(found.sources()).containsExactly("Residents");
    }

    @Test
    void addsNobodyToThoseWhomTheWordsName() {
        LinearModel all = new LinearModel(Map.of("bias", 3.0));
        RelationFinder.Relation found = find(NEVER, all, council, actor("Ada Moss", 0, Actor.Type.PERSON));
        assertThat(found.targets()).containsExactly("the council");
    }

    @Test
    void takesNobodyWhomNeitherTheWordsNorTheSentenceName() {
        Actor elsewhere = new Actor(
                "mill",
                "the mill",
                Actor.Type.ORGANISATION,
                List.of(),
                null,
                0.9,
                true,
                List.of(new Mention(tree.token(0).span(), 4, 0, Mention.Form.NOMINAL)));
        LinearModel all = new LinearModel(Map.of("bias", 3.0));
        assertThat(find(all, NEVER, council, elsewhere).sources()).containsExactly("Residents");
    }
}
