package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gistline.language.Name.Type;
import dev.gistline.language.NameErrors.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameErrorsTest {
    private static final Name MOSS = new Name(0, 2, Type.PERSON);
    private static final Name GUILD = new Name(3, 5, Type.ORGANISATION);

    private final NameErrors errors = new NameErrors();

    private Kind kind(List<Name> marked, List<Name> found) {
        errors.add(marked, found);
        return errors.all().getLast().kind();
    }

    @Test
    void tellsTheKindsOfErrorsApart() {
        assertThat(kind(List.of(MOSS), List.of())).isEqualTo(Kind.MISSED);
        assertThat(kind(List.of(), List.of(MOSS))).isEqualTo(Kind.INVENTED);
        assertThat(kind(List.of(MOSS), List.of(new Name(0, 2, Type.PLACE)))).isEqualTo(Kind.TYPE);
        assertThat(kind(List.of(MOSS), List.of(new Name(1, 3, Type.PERSON)))).isEqualTo(Kind.BOUNDARY);
        assertThat(kind(List.of(MOSS), List.of(new Name(1, 3, Type.PLACE)))).isEqualTo(Kind.BOTH);
    }

    @Test
    void namesThatShareWordsAreOneError() {
        errors.add(
                List.of(new Name(0, 7, Type.PERSON)),
                List.of(MOSS, new Name(4, 7, Type.PERSON), new Name(8, 9, Type.PLACE)));

        assertThat(errors.all()).extracting(NameErrors.Wrong::kind).containsExactly(Kind.BOUNDARY, Kind.INVENTED);
    }

    @Test
    void aCountryIsAPlaceAndOtherNamesCountOnlyWhereTheyStandForOneThatCounts() {
        errors.add(List.of(new Name(0, 1, Type.PLACE)), List.of(new Name(0, 1, Type.COUNTRY)));
        errors.add(List.of(new Name(0, 1, Type.MISC)), List.of());
        errors.add(List.of(), List.of(new Name(0, 1, Type.MISC)));
        assertThat(errors.all()).isEmpty();

        errors.add(List.of(new Name(0, 1, Type.MISC)), List.of(new Name(0, 1, Type.ORGANISATION)));
        assertThat(errors.of(Kind.TYPE)).extracting(NameErrors.Wrong::types).containsExactly("MISC as ORGANISATION");
    }

    /** Of two marked one is found, and two more are: 2 * 1 / (2 + 3); without the one that is invented 2 * 1 / (2 + 2). */
    @Test
    void tellsWhatTheScoreWouldBeIfAKindOfErrorWereRight() {
        errors.add(List.of(MOSS, GUILD), List.of(MOSS, new Name(3, 5, Type.PLACE), new Name(6, 7, Type.PLACE)));

        assertThat(errors.f1(wrong -> false)).isCloseTo(2 / 5.0, within(1e-12));
        assertThat(errors.f1(wrong -> wrong.kind() == Kind.INVENTED)).isCloseTo(2 / 4.0, within(1e-12));
        assertThat(errors.f1(wrong -> wrong.kind() == Kind.TYPE)).isCloseTo(4 / 5.0, within(1e-12));
        assertThat(errors.f1(wrong -> true)).isEqualTo(1);
    }

    @Test
    void theCurveDrawsWholeDocumentsAndAnotherPartWithEachSeed() {
        List<NameCorpus.Marked> sentences = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            sentences.add(new NameCorpus.Marked(List.of("Word" + i), new int[1], i % 2 == 0, true));
        }
        NameCorpus corpus = new NameCorpus(sentences);

        List<NameCorpus.Marked> drawn = NameCurve.drawn(corpus, 4, 1);

        assertThat(drawn).hasSize(20).isNotEqualTo(NameCurve.drawn(corpus, 4, 2));
        for (int i = 0; i < drawn.size(); i += 2) {
            int first = sentences.indexOf(drawn.get(i));
            assertThat(drawn.get(i + 1)).isEqualTo(sentences.get(first + 1));
        }
        assertThat(NameCurve.drawn(corpus, 1, 1)).containsExactlyInAnyOrderElementsOf(sentences);
    }
}
