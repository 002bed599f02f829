package dev.gistline.actor;

import static dev.gistline.actor.Casts.named;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final String PRESIDENT =
            "President/NNP/nmod:desc/1 [PERSON Ada/NNP/nsubj/3 Moss/NNP/flat/1 ] spoke/VBD/root/-1 ././punct/3";
    private static final String THE_PRESIDENT = "The/DT/det/1 president/NN/nsubj/2 smiled/VBD/root/-1 ././punct/2";

    @Test
    void takesNobodyForThePresidentWhoseLawyerTheyAre() {
        Cast cast = Parsed.of(
                        PRESIDENT,
                        "The/DT/det/1 president/NN/nmod:poss/3 's/POS/case/1 lawyer/NN/nmod:desc/4 [PERSON Jan/NNP/nsubj/6 Roe/NNP/flat/4 ] resigned/VBD/root/-1 ././punct/6",
                        THE_PRESIDENT)
                .cast();

        assertThat(named(cast, "Jan Roe").aliases()).doesNotContain("the president");
        assertThat(cast.at(2, 1)).contains(named(cast, "Ada Moss"));
    }

    @Test
    void takesAVicePresidentForNoPresident() {
        Cast cast = Parsed.of(
                        "Vice/NNP/compound/1 President/NNP/nmod:desc/2 [PERSON Jan/NNP/nsubj/4 Roe/NNP/flat/2 ] spoke/VBD/root/-1 ././punct/4",
                        THE_PRESIDENT)
                .cast();

        assertThat(named(cast, "Jan Roe").aliases()).isEmpty();
    }

    @Test
    void takesThePresidentOfAStateForItsOwn() {
        Cast cast = Parsed.of(
                        PRESIDENT,
                        "Austrian/JJ/amod/2 President/NNP/nmod:desc/2 [PERSON Jan/NNP/nsubj/4 Roe/NNP/flat/2 ] spoke/VBD/root/-1 ././punct/4",
                        PRESIDENT,
                        "The/DT/det/2 Austrian/JJ/amod/2 president/NN/nsubj/3 smiled/VBD/root/-1 ././punct/3")
                .cast();

        assertThat(cast.at(3, 2)).contains(named(cast, "Jan Roe"));
    }

    @Test
    void takesABareOfficeForTheHolderNamedFarMoreOften() {
        Cast cast = Parsed.of(
                        PRESIDENT,
                        PRESIDENT,
                        PRESIDENT,
                        "Austrian/JJ/amod/2 President/NNP/nmod:desc/2 [PERSON Jan/NNP/nsubj/4 Roe/NNP/flat/2 ] spoke/VBD/root/-1 ././punct/4",
                        THE_PRESIDENT)
                .cast();

        assertThat(cast.at(4, 1)).contains(named(cast, "Ada Moss"));
    }

    @Test
    void findsAGovernorAgainWhoseTitleIsShortened() {
        Cast cast = Parsed.of(
                        "Gov./NNP/nmod:desc/1 [PERSON Kim/NNP/nsubj/3 Lind/NNP/flat/1 ] resigned/VBD/root/-1 ././punct/3",
                        "The/DT/det/1 governor/NN/nsubj/2 smiled/VBD/root/-1 ././punct/2")
                .cast();

        assertThat(cast.at(1, 1)).contains(named(cast, "Kim Lind"));
    }

    @Test
    void takesAnOfficeAloneForItsHolderThoughAFinderCallsItAName() {
        Cast cast = Parsed.of(
                        PRESIDENT,
                        "The/DT/det/1 [PERSON President/NNP/nsubj/2 ] smiled/VBD/root/-1 ././punct/2",
                        "[PERSON Martin/NNP/nsubj/2 King/NNP/flat/0 ] left/VBD/root/-1 ././punct/2",
                        "[PERSON King/NNP/nsubj/1 ] returned/VBD/root/-1 ././punct/1")
                .cast();

        assertThat(cast.at(1, 1)).contains(named(cast, "Ada Moss"));
        assertThat(cast.at(3, 0)).contains(named(cast, "Martin King"));
    }

    @Test
    void readsABodysOfficerAsAPersonAndAnOfficeOfSomebodyAsABody() {
        Cast cast = Parsed.of(
                        "The/DT/det/3 [ORGANISATION Harbour/NNP/compound/3 Board/NNP/compound/3 Chairman/NNP/nsubj/4 ] resigned/VBD/root/-1 ././punct/4",
                        "The/DT/det/1 [ORGANISATION Office/NNP/nsubj/5 of/IN/case/4 the/DT/det/4 President/NNP/nmod/1 ] protested/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(cast.at(0, 3).orElseThrow().type()).isEqualTo(Actor.Type.PERSON);
        assertThat(cast.at(1, 1).orElseThrow().type()).isEqualTo(Actor.Type.ORGANISATION);
    }

    @Test
    void knowsAnOfficeOfOneStateFromThatOfAnother() {
        Cast cast = Parsed.of(
                        "President/NNP/compound/1 [PERSON Ada/NNP/nsubj/3 Berg/NNP/flat/1 ] spoke/VBD/root/-1 ././punct/3",
                        "[COUNTRY South/NNP/compound/1 Korea/NNP/nmod:poss/3 ] 's/POS/case/1 president/NN/nsubj/4 left/VBD/root/-1 ././punct/4",
                        "South/JJ/amod/1 Korean/JJ/amod/2 President/NNP/compound/3 [PERSON Kim/NNP/nsubj/5 Ro/NNP/flat/3 ] waited/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(named(cast, "Ada Berg").aliases()).isEmpty();
        assertThat(named(cast, "Kim Ro").aliases()).containsExactly("South Korea 's president");
    }

    @Test
    void readsWhatStandsBeforeAPossessorAsItsOwn() {
        Cast cast = Parsed.of(
                        "Former/JJ/amod/5 President/NNP/nmod:desc/2 [PERSON Ada/NNP/nmod:poss/5 Moss/NNP/flat/2 ] 's/POS/case/2 lawyer/NN/nsubj/6 resigned/VBD/root/-1 ././punct/6",
                        "The/DT/det/2 former/JJ/amod/2 president/NN/nsubj/3 smiled/VBD/root/-1 ././punct/3")
                .cast();

        assertThat(named(cast, "Ada Moss").role()).isEqualTo("Former President");
        assertThat(cast.at(1, 2)).contains(named(cast, "Ada Moss"));
    }

    @Test
    void readsAnOfficeOfSeveralWordsAsOne() {
        Cast cast = Parsed.of(
                        "Secretary/NNP/nmod:desc/3 of/IN/case/2 State/NNP/nmod/0 [PERSON Ada/NNP/nsubj/5 Moss/NNP/flat/3 ] spoke/VBD/root/-1 ././punct/5")
                .cast();

        assertThat(named(cast, "Ada Moss").role()).isEqualTo("Secretary of State");
    }

    @Test
    void takesNobodyForWhatOthersThinkOrCouldMakeOfThem() {
        String said =
                "[PERSON Ada/NNP/nsubj/1 ] %s/VBD/root/-1 [PERSON Jan/NNP/nsubj/6 Roe/NNP/flat/2 ] is/AUX/cop/6 a/DT/det/6 lawyer/NN/ccomp/1 ././punct/1";

        assertThat(named(Parsed.of(said.formatted("said")).cast(), "Jan Roe").role())
                .isEqualTo("lawyer");
        assertThat(named(Parsed.of(said.formatted("believe")).cast(), "Jan Roe").role())
                .isNull();
    }

    @Test
    void readsAnEditorInChiefAsOneWord() {
        Cast cast = Parsed.of(
                        "[PERSON Ada/NNP/nsubj/10 Moss/NNP/flat/0 ] ,/,/punct/4 the/DT/det/4 editor/NN/appos/0 ^-/HYPH/punct/4 ^in/IN/case/7 ^-/HYPH/punct/7 ^chief/NN/nmod/4 ,/,/punct/4 left/VBD/root/-1 ././punct/10")
                .cast();

        assertThat(named(cast, "Ada Moss").role()).isEqualTo("editor-in-chief");
    }

    @Test
    void beginsATitleWithoutItsPreposition() {
        Cast cast = Parsed.of(
                        "Weir/NN/nsubj/6 of/IN/case/2 Technology/NNP/nmod/3 Officer/NNP/nmod:desc/4 [PERSON Ada/NNP/obj/6 Moss/NNP/flat/4 ] stop/VBD/root/-1 ././punct/6")
                .cast();

        assertThat(named(cast, "Ada Moss").role()).isEqualTo("Technology Officer");
    }

    @Test
    void leavesARankOutBehindTheOfficeThatItGoesWith() {
        String told =
                "Harbour/NNP/compound/1 spokesman/NN/nmod:desc/3 %s/NNP/nmod:desc/3 [PERSON Ada/NNP/nsubj/5 Moss/NNP/flat/3 ] spoke/VBD/root/-1 ././punct/5";

        assertThat(named(Parsed.of(told.formatted("Sgt.")).cast(), "Ada Moss").role())
                .isEqualTo("Harbour spokesman");
        assertThat(named(Parsed.of(told.formatted("Sen.")).cast(), "Ada Moss").role())
                .isEqualTo("Harbour spokesman Sen.");
    }

    @Test
    void endsARoleBeforeTheClauseThatItLeavesOut() {
        Cast cast = Parsed.of(
                        "[PERSON Ada/NNP/nsubj/9 Moss/NNP/flat/0 ] ,/,/punct/4 a/DT/det/4 squire/NN/appos/0 in/IN/case/6 armies/NNS/nmod/4 which/WDT/nmod/6 ,/,/punct/0 left/VBD/root/-1 ././punct/9")
                .cast();

        assertThat(named(cast, "Ada Moss").role()).isEqualTo("squire in armies");
    }

    @Test
    void aDescriptionThatNamesAnotherTeamIsOfAnotherCoach() {
        String moss = "[PERSON Ada/NNP/nsubj/2 Moss/NNP/flat/0 ] scored/VBD/root/-1 ././punct/2";
        String coach =
                "The/DT/det/2 [ORGANISATION Harrow/NNP/compound/2 ] coach/NN/nsubj/3 left/VBD/root/-1 ././punct/3";
        String named = "%s coach/NN/compound/2 [PERSON Ivo/NNP/nsubj/4 Berg/NNP/flat/2 ] left/VBD/root/-1 ././punct/4";
        Cast later = Parsed.of(moss, coach, named.formatted("Young/JJ/amod/2")).cast();
        Cast same =
                Parsed.of(moss, named.formatted("Harrow/NNP/compound/2"), coach).cast();
        Cast other =
                Parsed.of(moss, named.formatted("Velden/NNP/compound/2"), coach).cast();

        assertThat(later.at(1, 2)).isPresent().isNotEqualTo(later.at(2, 2));
        assertThat(same.at(2, 2)).isPresent().isEqualTo(same.at(1, 2));
        assertThat(other.at(2, 2)).isPresent().isNotEqualTo(other.at(1, 2));
    }

    @Test
    void anOfficeThatIsTaggedAsAnAdjectiveBeforeANameIsATitle() {
        String told = "%s [PERSON Ada/NNP/nsubj/3 Moss/NNP/flat/1 ] left/VBD/root/-1 ././punct/3";

        assertThat(named(Parsed.of(told.formatted("chief/JJ/amod/1")).cast(), "Ada Moss")
                        .role())
                .isEqualTo("chief");
        assertThat(named(Parsed.of(told.formatted("merry/JJ/amod/1")).cast(), "Ada Moss")
                        .role())
                .isNull();
    }

    @Test
    void whatStandsBetweenCommasBeforeANameIsARole() {
        String told =
                "%s manager/NN/nsubj/6 ,/,/punct/3 [PERSON Ada/NNP/appos/1 Moss/NNP/flat/3 ] ,/,/punct/1 left/VBD/root/-1 ././punct/6";

        assertThat(named(Parsed.of(told.formatted("The/DT/det/1")).cast(), "Ada Moss")
                        .role())
                .isEqualTo("manager");
        assertThat(named(Parsed.of(told.formatted("Her/PRP$/nmod:poss/1")).cast(), "Ada Moss")
                        .role())
                .isNull();
        assertThat(named(Parsed.of(told.formatted("One/CD/nummod/1")).cast(), "Ada Moss")
                        .role())
                .isNull();
    }
}
