package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FineSensesTest {
    private final NounClasses nouns = NounClasses.load();
    private final KindLexicon kinds = KindLexicon.load(nouns);
    private final FineSenses senses = new FineSenses(kinds, nouns);
    private final ArgumentFinder finder =
            new ArgumentFinder(VerbSubjects.load(), new NominalArguments(EventNouns.load()));

    private Occurrence event(SyntaxTree tree, int verb) {
        Occurrence event = Parsed.occurrence(tree, verb);
        event.arguments = finder.find(event.trigger);
        event.sense = kinds.of(event.trigger, event.arguments);
        return event;
    }

    private EventKind kind(String subject, String form, String verb, String object) {
        return senses.of(event(
                        Parsed.tree(subject + "|" + subject + "|NNS|NOUN|2|nsubj " + form + "|" + verb
                                + "|VBD|VERB|0|root " + object + "|" + object + "|NN|NOUN|2|obj"),
                        1))
                .kind();
    }

    @Test
    void tellsAReportThatIsReleasedFromAPrisonerAndASong() {
        assertThat(kind("analysts", "released", "release", "study")).isEqualTo(EventKind.STATEMENT);
        assertThat(kind("bands", "released", "release", "album")).isEqualTo(EventKind.BUSINESS);
        assertThat(kind("guards", "released", "release", "prisoner")).isEqualTo(EventKind.RETREAT);
    }

    @Test
    void tellsATownThatIsTakenFromAWalk() {
        assertThat(kind("rebels", "took", "take", "town")).isEqualTo(EventKind.COERCE);
        assertThat(kind("walkers", "took", "take", "path")).isEqualTo(EventKind.OTHER);
    }

    @Test
    void tellsACollisionFromABlow() {
        assertThat(kind("truck", "hit", "hit", "officer")).isEqualTo(EventKind.INCIDENT);
        assertThat(kind("rioters", "hit", "hit", "officer")).isEqualTo(EventKind.ASSAULT);
    }

    @Test
    void tellsWhatIsAddedFromWhatIsSaid() {
        assertThat(kind("bakers", "added", "add", "lemonade")).isEqualTo(EventKind.OTHER);
        assertThat(kind("wingers", "added", "add", "goal")).isEqualTo(EventKind.CONTEST);
    }

    @Test
    void takesALawThatPassesForAVote() {
        assertThat(kind("senators", "passed", "pass", "bill")).isEqualTo(EventKind.LEGISLATE);
        assertThat(kind("pupils", "passed", "pass", "exam")).isEqualTo(EventKind.OTHER);
    }

    @Test
    void tellsJobsThatDeclineFromTheOfferThatIsDeclined() {
        assertThat(kind("mayors", "declined", "decline", "comment")).isEqualTo(EventKind.REJECT);
        SyntaxTree fall = Parsed.tree("Jobs|job|NNS|NOUN|2|nsubj declined|decline|VBD|VERB|0|root by|by|IN|ADP|5|case "
                + "nine|nine|CD|NUM|5|nummod percent|percent|NN|NOUN|2|obl");
        assertThat(senses.of(event(fall, 1)).kind()).isEqualTo(EventKind.BUSINESS);
    }

    @Test
    void keepsTheKindThatMoreThanTheVerbHasTold() {
        Occurrence event = event(
                Parsed.tree("Bakers|baker|NNS|NOUN|2|nsubj added|add|VBD|VERB|0|root salt|salt|NN|NOUN|2|obj"), 1);
        event.sense = new EventSense(EventKind.REQUEST, "change", null, "100", true);

        assertThat(senses.of(event).kind()).isEqualTo(EventKind.REQUEST);
    }

    @Test
    void tellsShotsFromDismissals() {
        assertThat(kind("rebels", "fired", "fire", "rocket")).isEqualTo(EventKind.ASSAULT);
        assertThat(kind("owners", "fired", "fire", "manager")).isEqualTo(EventKind.SANCTION);
    }

    @Test
    void tellsAWalkoutThatIsOrganisedFromATournament() {
        assertThat(kind("students", "organized", "organize", "walkout")).isEqualTo(EventKind.PROTEST);
        assertThat(kind("students", "organized", "organize", "tournament")).isEqualTo(EventKind.OTHER);
    }

    @Test
    void tellsANewsThatIsSpreadFromADisease() {
        assertThat(kind("rivals", "spread", "spread", "rumour")).isEqualTo(EventKind.STATEMENT);
    }

    @Test
    void tellsAnIllnessThatIsCaughtFromAThief() {
        assertThat(kind("nurses", "caught", "catch", "measles")).isEqualTo(EventKind.LIFE);
        assertThat(kind("guards", "captured", "capture", "moment")).isEqualTo(EventKind.OTHER);
    }

    @Test
    void tellsALevelThatIsHitFromABlow() {
        assertThat(kind("prices", "hit", "hit", "percent")).isEqualTo(EventKind.OTHER);
    }

    @Test
    void tellsCarsThatAreRecalledFromWhatIsRemembered() {
        assertThat(kind("makers", "recalled", "recall", "car")).isEqualTo(EventKind.BUSINESS);
        assertThat(kind("makers", "recalled", "recall", "summer")).isEqualTo(EventKind.STATEMENT);
    }

    @Test
    void tellsAHostWhoIsDismissedFromAClaim() {
        assertThat(kind("stations", "dismissed", "dismiss", "presenter")).isEqualTo(EventKind.SANCTION);
        assertThat(kind("stations", "dismissed", "dismiss", "claim")).isEqualTo(EventKind.REJECT);
    }

    @Test
    void whoFiresAtNothingNamedShootsAndDismissesNobody() {
        Occurrence fired = event(
                Parsed.tree("Officers|officer|NNS|NOUN|2|nsubj fired|fire|VBD|VERB|0|root twice|twice|RB|ADV|2|advmod"),
                1);

        assertThat(senses.of(fired).kind()).isEqualTo(EventKind.ASSAULT);
        assertThat(kind("boards", "fired", "fire", "director")).isEqualTo(EventKind.SANCTION);
    }

    @Test
    void tellsVotesThatAreCapturedFromAThief() {
        assertThat(kind("parties", "captured", "capture", "seat")).isEqualTo(EventKind.CONTEST);
        assertThat(kind("officers", "captured", "capture", "thief")).isEqualTo(EventKind.COERCE);
    }

    @Test
    void whatACarIsDrivenIntoIsNotAttacked() {
        assertThat(kind("motorist", "hit", "hit", "truck")).isEqualTo(EventKind.INCIDENT);
        assertThat(kind("rocket", "hit", "hit", "truck")).isNotEqualTo(EventKind.INCIDENT);
    }
}
