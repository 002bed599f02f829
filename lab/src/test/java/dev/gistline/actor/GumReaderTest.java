package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.GumDocument.Mentioned;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GumReaderTest {

    /** Fields parted by spaces: id, form, lemma, pos, tag, head, relation, misc. */
    private static List<String> lines(String... rows) {
        return Arrays.stream(rows)
                .map(row -> {
                    String[] f = row.split(" ");
                    boolean word = Character.isDigit(row.isEmpty() ? ' ' : row.charAt(0));
                    return word ? String.join("\t", f[0], f[1], f[2], f[3], f[4], "_", f[5], f[6], "_", f[7]) : row;
                })
                .toList();
    }

    private final GumDocument document = new GumReader()
            .read(
                    "mill",
                    lines(
                            "# newdoc id = mill",
                            "# meta::title = Mill shut",
                            "# meta::salientEntities = 1 (5*), 2 (3)",
                            "1 The the DET DT 2 det Entity=(1-person-new-cf1-2",
                            "2 owners owner NOUN NNS 6 nsubj _",
                            "3 of of ADP IN 5 case _",
                            "4 the the DET DT 5 det Entity=(2-organization-new",
                            "5 mill mill NOUN NN 2 nmod Entity=2)1)",
                            "6-7 didn't _ _ _ _ _ _",
                            "6 did do AUX VBD 0 root _",
                            "7 n't not PART RB 6 advmod _",
                            "7.1 pay pay VERB VB _ _ _",
                            "8 . . PUNCT . 6 punct SpaceAfter=No",
                            "",
                            "1 She she PRON PRP 2 nsubj Entity=(3-person-giv-sss..-1)",
                            "2 left leave VERB VBD 0 root SpaceAfter=No",
                            "3 . . PUNCT . 2 punct _"));

    @Test
    void readsTheTextWithTheSpacesThatTheCorpusTells() {
        assertThat(document.text()).isEqualTo("The owners of the mill didn't .\nShe left. \n");
    }

    @Test
    void readsNoSpaceAfterWordsThatAreWrittenAsOneWhereTheirCommonRowHasNone() {
        GumDocument cut = new GumReader()
                .read(
                        "cut",
                        lines(
                                "# newdoc id = cut",
                                "1 They they PRON PRP 2 nsubj _",
                                "2-3 don't _ _ _ _ _ SpaceAfter=No",
                                "2 do do AUX VBP 0 root _",
                                "3 n't not PART RB 2 advmod _",
                                "4 . . PUNCT . 2 punct _"));

        assertThat(cut.text()).isEqualTo("They don't. \n");
    }

    @Test
    void readsEntitiesWithinEntitiesByTheirBracketsAndHeads() {
        assertThat(document.mentions())
                .containsExactlyInAnyOrder(
                        new Mentioned("2", "organization", 0, 3, 5, 4),
                        new Mentioned("1", "person", 0, 0, 5, 1),
                        new Mentioned("3", "person", 1, 0, 1, 0));
    }

    @Test
    void readsHowManySummariesTellOfAnEntityFromTheHeadOrElseFromItsMentions() {
        assertThat(document.salience())
                .containsEntry("1", 5)
                .containsEntry("2", 3)
                .containsEntry("3", 3);
    }

    @Test
    void takesTheNounsThatHeadPeopleAndOrganisationsForNominalActors() {
        assertThat(NounExamples.goldHeads(document))
                .containsExactlyInAnyOrder(NounExamples.key(0, 1), NounExamples.key(0, 4));
    }

    /** Entity 3 is told of by a pronoun alone. */
    @Test
    void takesForSalientWhatIsMentionedByMoreThanPronouns() {
        assertThat(GumEntities.of(document).salient()).containsExactlyInAnyOrder("1", "2");
        assertThat(GumEntities.of(document).at(List.of(4))).isEqualTo("1");
    }
}
