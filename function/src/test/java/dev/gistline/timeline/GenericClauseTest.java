package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenericClauseTest {
    private static boolean isGeneric(String parse, int verb) {
        Occurrence event = Parsed.occurrence(Parsed.tree(parse), verb);
        event.date = new EventDate(null, EventDate.Basis.PUBLICATION, null);
        return GenericClause.isOf(event);
    }

    @Test
    void whatIsUsualIsNoEvent() {
        assertThat(isGeneric(
                        "Berg|Berg|NNP|PROPN|3|nsubj usually|usually|RB|ADV|3|advmod sells|sell|VBZ|VERB|0|root "
                                + "fish|fish|NN|NOUN|3|obj",
                        2))
                .isTrue();
    }

    @Test
    void whatPeopleInGeneralDoIsNoEvent() {
        assertThat(isGeneric("Mills|mill|NNS|NOUN|2|nsubj grind|grind|VBP|VERB|0|root grain|grain|NN|NOUN|2|obj", 1))
                .isTrue();
    }

    @Test
    void whatTheyDoToSomebodyIsAnEvent() {
        assertThat(isGeneric("Mills|mill|NNS|NOUN|2|nsubj sue|sue|VBP|VERB|0|root Berg|Berg|NNP|PROPN|2|obj", 1))
                .isFalse();
    }

    @Test
    void whatTheyDidIsAnEvent() {
        assertThat(isGeneric("Mills|mill|NNS|NOUN|2|nsubj ground|grind|VBD|VERB|0|root grain|grain|NN|NOUN|2|obj", 1))
                .isFalse();
    }

    @Test
    void whatTheMillDoesIsAnEvent() {
        assertThat(isGeneric(
                        "The|the|DT|DET|2|det mill|mill|NN|NOUN|3|nsubj grinds|grind|VBZ|VERB|0|root "
                                + "grain|grain|NN|NOUN|3|obj",
                        2))
                .isFalse();
    }
}
