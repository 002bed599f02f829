package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindLexiconTest {
    private final KindLexicon kinds = KindLexicon.load();
    private final ArgumentFinder finder =
            new ArgumentFinder(VerbSubjects.load(), new NominalArguments(EventNouns.load()));

    private EventSense sense(SyntaxTree tree, int verb) {
        Trigger trigger = Parsed.verb(tree, verb);
        return kinds.of(trigger, finder.find(trigger));
    }

    private static SyntaxTree clause(String subject, String form, String verb, String object) {
        return Parsed.tree(subject + "|" + subject + "|NNS|NOUN|2|nsubj " + form + "|" + verb + "|VBD|VERB|0|root "
                + object + "|" + object + "|NN|NOUN|2|obj");
    }

    @Test
    void tellsALetterThatDemandsFromTroopsThatMove() {
        assertThat(sense(clause("tenants", "sent", "send", "petition"), 1).kind())
                .isEqualTo(EventKind.REQUEST);
        assertThat(sense(clause("generals", "sent", "send", "troop"), 1).kind()).isEqualTo(EventKind.MOBILIZE);
    }

    @Test
    void tellsABlockedRoadFromABlockedPerson() {
        assertThat(sense(clause("farmers", "blocked", "block", "highway"), 1).kind())
                .isEqualTo(EventKind.PROTEST);
        assertThat(sense(clause("guards", "blocked", "block", "player"), 1).kind())
                .isEqualTo(EventKind.COERCE);
    }

    @Test
    void tellsARulingOfACourtFromARuleOfAKing() {
        assertThat(sense(clause("court", "overturned", "overturn", "ban"), 1).kind())
                .isEqualTo(EventKind.JUSTICE);
        assertThat(sense(clause("king", "overturned", "overturn", "ban"), 1).kind())
                .isEqualTo(EventKind.REJECT);
    }

    @Test
    void givesModeContextAndCameoCode() {
        EventSense sense = sense(clause("agents", "arrested", "arrest", "driver"), 1);
        assertThat(sense.mode()).isEqualTo("arrest");
        assertThat(sense.context()).isEqualTo("legal");
        assertThat(sense.cameo()).isEqualTo("173");
    }

    @Test
    void fallsBackOnTheCameoDictionary() {
        EventSense sense = sense(clause("armies", "besieged", "encroach", "town"), 1);
        assertThat(sense.sure()).isFalse();
    }
}
