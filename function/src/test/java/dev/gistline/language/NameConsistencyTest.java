package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameConsistencyTest {

    /** Settles sentences whose names stand as {@code [TYPE words]} and writes them the same way. */
    private static List<String> settled(String... sentences) {
        List<List<String>> words = new ArrayList<>();
        List<int[]> marks = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> own = new ArrayList<>();
            List<Integer> numbers = new ArrayList<>();
            int type = -1;
            int first = 0;
            for (String word : sentence.split(" ")) {
                if (word.startsWith("[")) {
                    type = NameFinder.TYPES.indexOf(Name.Type.valueOf(word.substring(1)));
                    first = own.size();
                } else if (word.equals("]")) {
                    for (int i = first; i < own.size(); i++) {
                        numbers.add(NameFinder.mark(type, NameFinder.part(i, first, own.size())));
                    }
                    type = -1;
                } else {
                    own.add(word);
                    if (type < 0) {
                        numbers.add(0);
                    }
                }
            }
            words.add(own);
            marks.add(numbers.stream().mapToInt(Integer::intValue).toArray());
        }
        NameConsistency.settle(words, marks, NameConsistencyTest::chances);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            StringBuilder all = new StringBuilder();
            int next = 0;
            for (Name name : NameFinder.names(marks.get(i), words.get(i).size())) {
                append(all, words.get(i).subList(next, name.first()));
                all.append("[").append(name.type()).append(' ');
                append(all, words.get(i).subList(name.first(), name.end()));
                all.append("] ");
                next = name.end();
            }
            append(all, words.get(i).subList(next, words.get(i).size()));
            written.add(all.toString().strip());
        }
        return written;
    }

    /** A finder that is sure of what it found, but hardly of places in the first two sentences. */
    private static double[] chances(int sentence, Name name) {
        double[] chances = new double[NameFinder.TYPES.size()];
        boolean sure = sentence > 1 || name.type() != Name.Type.PLACE;
        chances[NameFinder.TYPES.indexOf(name.type())] = sure ? 1 : 0.4;
        chances[NameFinder.TYPES.indexOf(Name.Type.PERSON)] += sure ? 0 : 0.3;
        chances[NameFinder.TYPES.indexOf(Name.Type.ORGANISATION)] += sure ? 0 : 0.3;
        return chances;
    }

    private static void append(StringBuilder all, List<String> words) {
        words.forEach(word -> all.append(word).append(' '));
    }

    @Test
    void aNameInFullDecidesTheLaterShortOnes() {
        assertThat(settled(
                        "[PERSON Ann Noor ] met [PERSON Eve Noor ]", "Later [PLACE Noor ] left", "They saw Noor again"))
                .containsExactly(
                        "[PERSON Ann Noor ] met [PERSON Eve Noor ]",
                        "Later [PERSON Noor ] left",
                        "They saw [PERSON Noor ] again");
    }

    @Test
    void oneMentionThatIsSureDecidesForTwoThatAreNot() {
        assertThat(settled("At [PLACE Vellum ] staff", "from [PLACE Vellum ] met", "as [ORGANISATION Vellum ] said"))
                .containsExactly(
                        "At [ORGANISATION Vellum ] staff",
                        "from [ORGANISATION Vellum ] met",
                        "as [ORGANISATION Vellum ] said");
    }

    @Test
    void aNameOfOneWordIsWhatMostOfItsMentionsAreLikeliestToBeThoughOfNoneOfTheThreeTypes() {
        assertThat(settled(
                        "He met [PERSON Varga ] there",
                        "and saw [MISC Sollun ] end",
                        "as [PERSON Sollun ] began",
                        "and [MISC Sollun ] ended",
                        "but Sollun goes on"))
                .containsExactly(
                        "He met [PERSON Varga ] there",
                        "and saw [MISC Sollun ] end",
                        "as [MISC Sollun ] began",
                        "and [MISC Sollun ] ended",
                        "but Sollun goes on");
    }

    @Test
    void aPersonsNameBeginsAfterTheTitle() {
        assertThat(settled("So [PERSON Lt. Gov. Ada Moss ] told [PERSON Mr Berg ] and [PERSON Dr . Harrow ]"))
                .containsExactly("So Lt. Gov. [PERSON Ada Moss ] told Mr [PERSON Berg ] and Dr . [PERSON Harrow ]");
    }

    @Test
    void whatAloneIsNoTitleIsAName() {
        assertThat(settled("[PERSON Sir ] met [PERSON Prince Varga ] at [ORGANISATION Mr Harrow ]"))
                .containsExactly("[PERSON Sir ] met [PERSON Prince Varga ] at [ORGANISATION Mr Harrow ]");
    }

    @Test
    void whatIsANameOnceIsOneEverywhere() {
        assertThat(settled("[ORGANISATION Port Ellis Bank ] closed", "A clerk of Port Ellis Bank left"))
                .containsExactly(
                        "[ORGANISATION Port Ellis Bank ] closed", "A clerk of [ORGANISATION Port Ellis Bank ] left");
    }

    @Test
    void aBodysNameBeginsAfterItsArticle() {
        assertThat(settled("The Port Nursing and [ORGANISATION Clinic Workers Federation ] sued"))
                .containsExactly("The [ORGANISATION Port Nursing and Clinic Workers Federation ] sued");
        assertThat(settled("The [MISC Port Nursing ] and [ORGANISATION Clinic Workers Federation ] sued"))
                .containsExactly("The [ORGANISATION Port Nursing and Clinic Workers Federation ] sued");
        assertThat(settled("The [ORGANISATION Acme ] and [ORGANISATION Clinic Workers Federation ] sued"))
                .containsExactly("The [ORGANISATION Acme ] and [ORGANISATION Clinic Workers Federation ] sued");
    }

    @Test
    void aNameHoldsTheWordThatOpensIt() {
        assertThat(settled(
                        "The United [PLACE States ] sued",
                        "North [MISC Korean ] crews left",
                        "New [PERSON Noor ] films"))
                .containsExactly(
                        "The [PLACE United States ] sued",
                        "[MISC North Korean ] crews left",
                        "New [PERSON Noor ] films");
    }
}
