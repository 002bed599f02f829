package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.actor.Mention;
import dev.gistline.language.Name;
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
        Occurrence event = event(Parsed.verb(tree, 1));
        return new RelationFinder(source, target)
                .find(List.of(event), participants(event, cast), new RelationFeatures(cast));
    }

    private static List<String> sources(Trigger trigger, Actor actor) {
        Occurrence event = event(trigger);
        return participants(event, new Cast(List.of(actor))).sources(List.of(event));
    }

    private static Occurrence event(Trigger trigger) {
        Occurrence event = Parsed.occurrence(trigger);
        event.arguments = new ArgumentFinder(VERBS, new NominalArguments(EventNouns.load())).find(trigger);
        return event;
    }

    private static Participants participants(Occurrence event, Cast cast) {
        return new Participants(
                cast, List.of(event), Lexicon.load("event-classes.tsv"), new ActorNames(cast, NounClasses.load()));
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

    @Test
    void takesWhoComesForTheOneWhoActs() {
        SyntaxTree came = Parsed.tree(
                "Residents|resident|NNS|NOUN|2|nsubj returned|return|VBD|VERB|0|root " + "home|home|RB|ADV|2|advmod");

        assertThat(sources(Parsed.verb(came, 1), residents)).containsExactly("Residents");
    }

    @Test
    void takesThoseWhomTheTextCallsByTheDeedForItsDoers() {
        SyntaxTree began = Parsed.tree(
                "Protests|protest|NNS|NOUN|2|nsubj began|begin|VBD|VERB|0|root in|in|IN|ADP|4|case June|June|NNP|PROPN|2|obl");
        Actor demonstrators = new Actor(
                "the demonstrators",
                "the demonstrators",
                Actor.Type.GROUP,
                List.of("protesters"),
                null,
                0.5,
                true,
                residents.mentions());

        assertThat(sources(Parsed.noun(began, 0), demonstrators)).containsExactly("the demonstrators");
    }

    @Test
    void takesAPlaceThatOnlySaysWhereForNobody() {
        SyntaxTree where = Parsed.tree(
                "Residents|resident|NNS|NOUN|2|nsubj sued|sue|VBD|VERB|0|root "
                        + "in|in|IN|ADP|4|case Harrow|Harrow|NNP|PROPN|2|obl",
                new Name(3, 4, Name.Type.PLACE));
        Mention mention = new Mention(where.token(3).span(), 0, 3, Mention.Form.NAME);
        Actor harrow = new Actor("harrow", "Harrow", Actor.Type.COUNTRY, List.of(), null, 0.1, false, List.of(mention));
        assertThat(MerePlaces.is(new Cast(List.of(harrow)), Parsed.occurrence(where, 1), "Harrow"))
                .isTrue();
    }

    @Test
    void addsNobodyToThoseWhoByTheWordsDidIt() {
        LinearModel all = new LinearModel(Map.of("bias", 3.0));
        Actor near = actor("Ada Moss", 2, Actor.Type.PERSON);
        assertThat(find(all, NEVER, residents, near).sources()).containsExactly("Residents");
    }

    @Test
    void takesNobodyForAVictimWhoOnlySaysWhenOrInWhatCapacity() {
        SyntaxTree left = Parsed.tree("Residents|resident|NNS|NOUN|2|nsubj resigned|resign|VBD|VERB|0|root "
                + "as|as|IN|ADP|4|case councillors|councillor|NNS|NOUN|2|obl after|after|IN|ADP|6|case "
                + "protesters|protester|NNS|NOUN|2|obl");
        Occurrence event = event(Parsed.verb(left, 1));
        assertThat(participants(event, new Cast(List.of())).targets(List.of(event), List.of()))
                .isEmpty();
    }

    @Test
    void whoseArrestItIsDidNotArrest() {
        SyntaxTree held = Parsed.tree("Residents|resident|NNS|NOUN|3|nsubj:pass were|be|VBD|AUX|3|aux:pass "
                + "arrested|arrest|VBN|VERB|0|root");
        SyntaxTree arrest = Parsed.tree("Residents|resident|NNS|NOUN|3|nmod:poss '|'s|POS|PART|1|case "
                + "arrest|arrest|NN|NOUN|4|nsubj shocked|shock|VBD|VERB|0|root Lund|Lund|NNP|PROPN|4|obj");
        Occurrence first = event(Parsed.verb(held, 2));
        Occurrence second = event(Parsed.noun(arrest, 2));
        Participants participants = participants(first, new Cast(List.of(residents)));

        assertThat(participants.sources(List.of(first, second))).isEmpty();
        assertThat(participants.targets(List.of(second), List.of())).containsExactly("Residents");
        // Whatever another mention says.
        Occurrence other = event(Parsed.verb(tree, 1));
        assertThat(participants.sources(List.of(first, other))).isEmpty();
    }
}
