package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.actor.Mention;
import dev.gistline.language.Name;
import dev.gistline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorNamesTest {
    private static final NounClasses NOUNS = NounClasses.load();

    private static Actor actor(String name, SyntaxTree tree, int head) {
        Span span = tree.token(head).span();
        return new Actor(
                name,
                name,
                Actor.Type.ORGANISATION,
                List.of(),
                null,
                0.5,
                true,
                List.of(new Mention(span, 0, head, Mention.Form.NOMINAL)));
    }

    private static ActorNames names(Actor... cast) {
        return new ActorNames(new Cast(List.of(cast)), NOUNS);
    }

    @Test
    void saysTheActorThatThePhraseMeans() {
        SyntaxTree tree = Parsed.tree("They|they|PRP|PRON|2|nsubj sued|sue|VBD|VERB|0|root");
        assertThat(names(actor("Dockers' Union", tree, 0)).of(Parsed.occurrence(tree, 1), 0))
                .containsExactly("Dockers' Union");
    }

    @Test
    void looksUnderAThingForWhoseItIs() {
        SyntaxTree tree = Parsed.tree("Calls|call|NNS|NOUN|5|nsubj:pass from|from|IN|ADP|3|case the|the|DT|DET|4|det "
                + "embassy|embassy|NN|NOUN|1|nmod refused|refuse|VBN|VERB|0|root");
        assertThat(names(actor("the embassy", tree, 3)).of(Parsed.occurrence(tree, 4), 0))
                .containsExactly("the embassy");
    }

    @Test
    void writesPeopleOutsideTheCastAsTheTextDoes() {
        SyntaxTree tree = Parsed.tree("Two|two|CD|NUM|3|nummod young|young|JJ|ADJ|3|amod nurses|nurse|NNS|NOUN|4|nsubj "
                + "sued|sue|VBD|VERB|0|root");
        assertThat(names().of(Parsed.occurrence(tree, 3), 2)).containsExactly("Two young nurses");
    }

    @Test
    void takesNoThingForAnActor() {
        SyntaxTree tree = Parsed.tree("Bridges|bridge|NNS|NOUN|2|nsubj fell|fall|VBD|VERB|0|root");
        assertThat(names().of(Parsed.occurrence(tree, 1), 0)).isEmpty();
    }

    @Test
    void takesANameOutsideTheCastWholeUnlessItIsAPlace() {
        String parse = "Ulla|Ulla|NNP|PROPN|3|nsubj Brandt|Brandt|NNP|PROPN|1|flat sued|sue|VBD|VERB|0|root";
        SyntaxTree person = Parsed.tree(parse, new Name(0, 2, Name.Type.PERSON));
        SyntaxTree place = Parsed.tree(parse, new Name(0, 2, Name.Type.PLACE));
        assertThat(names().of(Parsed.occurrence(person, 2), 0)).containsExactly("Ulla Brandt");
        assertThat(names().of(Parsed.occurrence(place, 2), 0)).isEmpty();
    }

    @Test
    void namesAllWhomAPluralNounLists() {
        SyntaxTree tree = Parsed.tree(
                "chose|choose|VBD|VERB|0|root companies|company|NNS|NOUN|1|obj Acme|Acme|NNP|PROPN|2|appos "
                        + ",|,|,|PUNCT|5|punct Borealis|Borealis|NNP|PROPN|3|conj and|and|CC|CCONJ|7|cc "
                        + "Cygnus|Cygnus|NNP|PROPN|3|conj",
                new Name(2, 3, Name.Type.ORGANISATION),
                new Name(4, 5, Name.Type.ORGANISATION),
                new Name(6, 7, Name.Type.ORGANISATION));
        assertThat(names(actor("Nordic companies", tree, 1)).of(Parsed.occurrence(tree, 0), 1))
                .containsExactly("Acme", "Borealis", "Cygnus");
    }

    @Test
    void takesThePersonForHisStateWhereATitleStandsBetween() {
        SyntaxTree tree = Parsed.tree(
                "Oregon|Oregon|NNP|PROPN|5|nsubj Gov.|Gov.|NNP|PROPN|1|flat Ada|Ada|NNP|PROPN|1|appos "
                        + "Berg|Berg|NNP|PROPN|3|flat sued|sue|VBD|VERB|0|root",
                new Name(0, 1, Name.Type.PLACE),
                new Name(2, 4, Name.Type.PERSON));
        assertThat(names(actor("Oregon", tree, 0), actor("Ada Berg", tree, 2)).of(Parsed.occurrence(tree, 4), 0))
                .containsExactly("Ada Berg");
    }

    @Test
    void looksFirstForWhomAThingIsMeant() {
        SyntaxTree tree = Parsed.tree("cut|cut|VBD|VERB|0|root Swiss|Swiss|JJ|ADJ|3|amod aid|aid|NN|NOUN|1|obj "
                + "to|to|IN|ADP|5|case Chad|Chad|NNP|PROPN|3|nmod");
        ActorNames names = names(actor("Switzerland", tree, 1), actor("Chad", tree, 4));
        Occurrence event = Parsed.occurrence(tree, 0);
        assertThat(names.affected(event, 2)).containsExactly("Chad");
        assertThat(names.of(event, 2)).containsExactly("Switzerland");
    }

    @Test
    void readsWeAsWhoeverSpeaks() {
        SyntaxTree tree = Parsed.tree("Farmers|farmer|NNS|NOUN|2|nsubj said|say|VBD|VERB|0|root we|we|PRP|PRON|4|nsubj "
                + "sued|sue|VBD|VERB|2|ccomp");
        Occurrence event = Parsed.occurrence(tree, 3);
        event.stance = new Stance(EventMention.Certainty.CERTAIN, false, false, Modality.ASSERTED, 0, 1);
        assertThat(names(actor("Farmers", tree, 0)).of(event, 2)).containsExactly("Farmers");
    }

    @Test
    void aPlaceThatActsStandsForItsPeople() {
        Name place = new Name(0, 1, Name.Type.PLACE);
        SyntaxTree acts = Parsed.tree("Easton|Easton|NNP|PROPN|2|nsubj sued|sue|VBD|VERB|0|root", place);
        SyntaxTree seat = Parsed.tree("Easton|Easton|NNP|PROPN|2|obj left|leave|VBD|VERB|0|root", place);
        assertThat(names().acting(Parsed.occurrence(acts, 1), 0)).containsExactly("Easton");
        assertThat(names().acting(Parsed.occurrence(seat, 1), 0)).isEmpty();
    }

    @Test
    void theCountryIsTheOneNamedBeforeThatDoesNotAct() {
        SyntaxTree tree = Parsed.tree("Troops|troop|NNS|NOUN|2|nsubj left|leave|VBD|VERB|0|root "
                + "Sudland|Sudland|NNP|PROPN|2|obj after|after|IN|SCONJ|6|mark Norland|Norland|NNP|PROPN|6|nsubj "
                + "invaded|invade|VBD|VERB|2|advcl the|the|DT|DET|8|det country|country|NN|NOUN|6|obj");
        Occurrence invaded = Parsed.occurrence(tree, 5);
        invaded.arguments = new Arguments(List.of(4), List.of(7), List.of());
        ActorNames names = names(country("Sudland", tree, 2), country("Norland", tree, 4));
        assertThat(names.affected(invaded, 7)).containsExactly("Sudland");
    }

    @Test
    void aNameRightBeforeTheVerbIsWhomTheSentenceOpensOnDescribing() {
        SyntaxTree tree = Parsed.tree(
                "The|the|DT|DET|2|det son|son|NN|NOUN|8|nsubj:pass of|of|IN|ADP|4|case Max|Max|NNP|PROPN|2|nmod "
                        + ",|,|,|PUNCT|6|punct Lee|Lee|NNP|PROPN|4|conj was|be|VBD|AUX|8|aux:pass "
                        + "hired|hire|VBN|VERB|0|root",
                new Name(3, 4, Name.Type.PERSON),
                new Name(5, 6, Name.Type.PERSON));
        assertThat(names(actor("the son", tree, 1), actor("Lee", tree, 5)).of(Parsed.occurrence(tree, 7), 1))
                .containsExactly("Lee");
    }

    private static Actor country(String name, SyntaxTree tree, int head) {
        Mention mention = new Mention(tree.token(head).span(), 0, head, Mention.Form.NAME);
        return new Actor(name, name, Actor.Type.COUNTRY, List.of(), null, 0.5, true, List.of(mention));
    }

    @Test
    void aDayIsNobody() {
        SyntaxTree tree = Parsed.tree(
                "Films|film|NNS|NOUN|2|nsubj open|open|VBP|VERB|0|root Dec.|Dec.|NNP|PROPN|2|obj 25|25|CD|NUM|3|nummod",
                new Name(2, 4, Name.Type.ORGANISATION));
        assertThat(names().of(Parsed.occurrence(tree, 1), 2)).isEmpty();
    }
}
