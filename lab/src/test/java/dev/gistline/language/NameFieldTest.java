package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFieldTest {
    private static final Clusters CLUSTERS = Clusters.read(ModelFile.open("clusters.bin"));
    private static final int PERSON = NameFinder.mark(0, NameFinder.SINGLE);
    private static final int PLACE = NameFinder.mark(2, NameFinder.SINGLE);

    @Test
    void marksOfAWordAddUpToOne() {
        MarkLattice lattice = new MarkLattice();
        lattice.steps(new float[NameFinder.MARKS + 1][NameFinder.MARKS + 1]);
        float[] scores = new float[3 * NameFinder.MARKS];
        scores[PERSON] = 2;
        lattice.words(scores, 3);
        int[] all = {MarkLattice.ALL, MarkLattice.ALL, MarkLattice.ALL};

        lattice.run(all, 3, new double[NameFinder.MARKS + 1][NameFinder.MARKS + 1], 1);

        for (int word = 0; word < 3; word++) {
            double sum = Arrays.stream(lattice.marginals, word * NameFinder.MARKS, (word + 1) * NameFinder.MARKS)
                    .sum();
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
        assertThat(lattice.marginals[PERSON]).isGreaterThan(lattice.marginals[PLACE]);
    }

    @Test
    void aNameBegunIsEnded() {
        MarkLattice lattice = new MarkLattice();
        lattice.steps(new float[NameFinder.MARKS + 1][NameFinder.MARKS + 1]);
        lattice.words(new float[2 * NameFinder.MARKS], 2);
        int begin = NameFinder.mark(0, NameFinder.BEGIN);

        lattice.run(
                new int[] {1 << begin, MarkLattice.ALL}, 2, new double[NameFinder.MARKS + 1][NameFinder.MARKS + 1], 1);

        assertThat(lattice.marginals[NameFinder.MARKS + NameFinder.mark(0, NameFinder.END)])
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void whatIsLeftOpenIsReadAsTheOthersSay() {
        OpenMarks sure = OpenMarks.of(marked("Marlen said so", PERSON));
        OpenMarks wrong = OpenMarks.of(marked("Marlen said so", PLACE));
        OpenMarks open = new OpenMarks(wrong.sentence(), new int[] {1 << PERSON | 1 << PLACE, 1, 1});

        assertThat(found(sure, wrong)).isNotEqualTo(PERSON);
        assertThat(found(sure, open)).isEqualTo(PERSON);
    }

    @Test
    void namesAreTakenWholeFromTheCorpusOrFromWhatWasFound() {
        int begin = NameFinder.mark(3, NameFinder.BEGIN);
        int end = NameFinder.mark(3, NameFinder.END);
        NameCorpus.Marked sentence =
                new NameCorpus.Marked(List.of("Sol", "Award", "for", "Ida"), new int[] {0, 0, 0, PERSON}, true, false);
        OpenMarks open = OpenMarks.of(sentence);

        assertThat(open.right(new int[] {begin, end, 0, PLACE})).containsExactly(begin, end, 0, PERSON);
        assertThat(open.right(new int[] {0, 0, begin, end})).containsExactly(0, 0, 0, PERSON);
    }

    @Test
    void whatIsLeftOutByChanceLetsTheOtherSignsLearnMore() {
        List<OpenMarks> sentences = new ArrayList<>();
        sentences.addAll(Collections.nCopies(20, OpenMarks.of(marked("Marlen said so", PERSON))));
        sentences.addAll(Collections.nCopies(20, OpenMarks.of(marked("Tollby lies here", PLACE))));
        NameCorpus.Marked unseen = marked("Osk said so", PERSON);

        assertThat(trained(sentences, 0.3).marginals(unseen)[PERSON])
                .isGreaterThan(trained(sentences, 0).marginals(unseen)[PERSON]);
    }

    @Test
    void theBeginOfANameIsWorthLessThanLearntButForThatOfOtherNames() {
        assertThat(NameTraining.reserve(PERSON)).isPositive().isEqualTo(NameTraining.reserve(PLACE));
        assertThat(NameTraining.reserve(NameFinder.mark(0, NameFinder.BEGIN))).isPositive();
        assertThat(NameTraining.reserve(NameFinder.mark(0, NameFinder.END))).isZero();
        assertThat(NameTraining.reserve(NameFinder.mark(3, NameFinder.SINGLE))).isZero();
        assertThat(NameTraining.reserve(0)).isZero();
        assertThat(NameTraining.reserve(NameFinder.MARKS)).isZero();
    }

    private static NameField trained(List<OpenMarks> sentences, double leftOut) {
        NameField field = new NameField(CLUSTERS, FrequentFeatures.of(sentences, CLUSTERS, 1), 0.1f, 1e-6f, leftOut);
        field.train(sentences, List.of(), 1, 4, 1);
        return field;
    }

    private static NameCorpus.Marked marked(String words, int first) {
        return new NameCorpus.Marked(List.of(words.split(" ")), new int[] {first, 0, 0}, true, true);
    }

    /** The first mark of what a field finds that has seen one sentence twenty times and another sixty. */
    private static int found(OpenMarks one, OpenMarks other) {
        List<OpenMarks> sentences = new ArrayList<>(Collections.nCopies(20, one));
        sentences.addAll(Collections.nCopies(60, other));
        NameField field = trained(sentences, 0);
        Words words = new Words();
        words.fill(one.sentence().words(), CLUSTERS);
        NameFinder.Scratch scratch = new NameFinder.Scratch();
        field.finder().mark(words, scratch);
        return scratch.marks[0];
    }
}
