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
    void tellsASanctionFromACurfewThatIsImposed() {
        assertThat(sense(clause("ministers", "imposed", "impose", "sanction"), 1)
                        .kind())
                .isEqualTo(EventKind.SANCTION);
        assertThat(sense(clause("ministers", "imposed", "impose", "curfew"), 1).kind())
                .isEqualTo(EventKind.COERCE);
    }

    @Test
    void readsWhatAVerbOfNoMeaningDidFromItsObjectsParticiple() {
        SyntaxTree tree = Parsed.tree("Strikers|striker|NNS|NOUN|2|nsubj took|take|VBD|VERB|0|root "
                + "up|up|RP|ADP|2|compound:prt barricaded|barricad|VBN|VERB|5|amod positions|position|NNS|NOUN|2|obj");
        assertThat(sense(tree, 1).kind()).isEqualTo(EventKind.PROTEST);
    }

    @Test
    void tellsABlowFromAFigureOfSpeech() {
        assertThat(sense(clause("stars", "hit", "hit", "carpet"), 1).kind()).isEqualTo(EventKind.OTHER);
        assertThat(sense(clause("rioters", "hit", "hit", "officer"), 1).kind()).isEqualTo(EventKind.ASSAULT);
    }

    @Test
    void takesNoThoughtForTheVictimOfAnAssault() {
        assertThat(sense(clause("critics", "attacked", "attack", "proposal"), 1).kind())
                .isEqualTo(EventKind.ACCUSE);
        assertThat(sense(clause("senators", "killed", "kill", "idea"), 1).kind())
                .isEqualTo(EventKind.OTHER);
        assertThat(sense(clause("wolves", "attacked", "attack", "shepherd"), 1).kind())
                .isEqualTo(EventKind.ASSAULT);
    }

    @Test
    void tellsAPictureThatIsShotFromAPerson() {
        assertThat(sense(clause("students", "shot", "shoot", "film"), 1).kind()).isEqualTo(EventKind.OTHER);
        assertThat(sense(clause("robbers", "shot", "shoot", "clerk"), 1).kind()).isEqualTo(EventKind.ASSAULT);
    }

    @Test
    void takesNoActFromAVerbOfMotionOrThought() {
        assertThat(sense(clause("walkers", "took", "take", "path"), 1).kind()).isEqualTo(EventKind.OTHER);
        assertThat(sense(clause("teams", "dominated", "dominate", "half"), 1).kind())
                .isEqualTo(EventKind.OTHER);
    }

    @Test
    void tellsWhatIsLostByWhatItIs() {
        assertThat(sense(clause("sailors", "lost", "lose", "arm"), 1).kind()).isEqualTo(EventKind.INCIDENT);
        assertThat(sense(clause("welders", "lost", "lose", "job"), 1).kind()).isEqualTo(EventKind.BUSINESS);
        assertThat(sense(clause("rowers", "lost", "lose", "final"), 1).kind()).isEqualTo(EventKind.CONTEST);
    }

    @Test
    void tellsWhatIsShownFromAProtest() {
        assertThat(sense(clause("trials", "demonstrated", "demonstrate", "value"), 1)
                        .kind())
                .isEqualTo(EventKind.OTHER);
        SyntaxTree crowd = Parsed.tree(
                "Crowds|crowd|NNS|NOUN|2|nsubj demonstrated|demonstrate|VBD|VERB|0|root peacefully|peacefully|RB|ADV|2|advmod");
        assertThat(sense(crowd, 1).kind()).isEqualTo(EventKind.PROTEST);
    }

    @Test
    void takesWhoIsAdmittedToAHospitalForIll() {
        SyntaxTree tree =
                Parsed.tree("She|she|PRP|PRON|3|nsubj:pass was|be|VBD|AUX|3|aux:pass admitted|admit|VBN|VERB|0|root "
                        + "to|to|IN|ADP|6|case a|a|DT|DET|6|det hospital|hospital|NN|NOUN|3|obl");
        assertThat(sense(tree, 2).kind()).isEqualTo(EventKind.LIFE);
    }

    @Test
    void tellsAStrikeOfWorkersFromABlow() {
        SyntaxTree tree = Parsed.tree("Members|member|NNS|NOUN|2|nsubj voted|vote|VBD|VERB|0|root "
                + "to|to|TO|PART|4|mark strike|strike|VB|VERB|2|xcomp");
        assertThat(sense(tree, 3).kind()).isEqualTo(EventKind.PROTEST);
    }

    @Test
    void tellsABlockedRoadFromABlockedPerson() {
        assertThat(sense(clause("farmers", "blocked", "block", "highway"), 1).kind())
                .isEqualTo(EventKind.PROTEST);
        assertThat(sense(clause("guards", "blocked", "block", "player"), 1).kind())
                .isEqualTo(EventKind.COERCE);
    }

    @Test
    void tellsWhatIsBegunByItsObject() {
        assertThat(sense(clause("ministers", "launched", "launch", "tour"), 1).kind())
                .isEqualTo(EventKind.CONSULT);
        assertThat(sense(clause("prosecutors", "opened", "open", "inquiry"), 1).kind())
                .isEqualTo(EventKind.ACCUSE);
        assertThat(sense(clause("firms", "launched", "launch", "car"), 1).kind())
                .isEqualTo(EventKind.BUSINESS);
    }

    @Test
    void tellsAnAccidentThatKillsFromAnAttack() {
        assertThat(sense(clause("pandemic", "killed", "kill", "resident"), 1).kind())
                .isEqualTo(EventKind.INCIDENT);
        assertThat(sense(clause("gunmen", "killed", "kill", "resident"), 1).kind())
                .isEqualTo(EventKind.ASSAULT);
    }

    @Test
    void tellsAnOrderFromNews() {
        String told = "Guards|guard|NNS|NOUN|2|nsubj told|tell|VBD|VERB|0|root them|they|PRP|PRON|2|obj ";
        assertThat(sense(Parsed.tree(told + "to|to|TO|PART|5|mark leave|leave|VB|VERB|2|xcomp"), 1)
                        .kind())
                .isEqualTo(EventKind.REQUEST);
        assertThat(sense(Parsed.tree(told + "they|they|PRP|PRON|5|nsubj left|leave|VBD|VERB|2|ccomp"), 1)
                        .kind())
                .isEqualTo(EventKind.STATEMENT);
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

    @Test
    void tellsACrimeFromAFaultThatIsCommitted() {
        assertThat(sense(clause("men", "committed", "commit", "murder"), 1).kind())
                .isEqualTo(EventKind.ASSAULT);
        assertThat(sense(clause("players", "committed", "commit", "turnover"), 1)
                        .kind())
                .isEqualTo(EventKind.OTHER);
    }

    @Test
    void tellsAPriceFromAnAccusation() {
        assertThat(sense(clause("shops", "charged", "charge", "fee"), 1).kind()).isEqualTo(EventKind.BUSINESS);
    }

    @Test
    void tellsWhoIsMadeWhat() {
        SyntaxTree tree = Parsed.tree("Roe|Roe|NNP|PROPN|3|nsubj:pass was|be|VBD|AUX|3|aux:pass "
                + "named|name|VBN|VERB|0|root chairman|chairman|NN|NOUN|3|xcomp");
        assertThat(sense(tree, 2).kind()).isEqualTo(EventKind.PERSONNEL);
    }
}
