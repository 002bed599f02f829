package dev.gistline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.language.Conllu;
import dev.gistline.language.Name;
import dev.gistline.language.Sentence;
import dev.gistline.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemporalTaggerTest {
    /** A Thursday. */
    private static final PartialDate PUBLISHED = new PartialDate(2021, 3, 18);

    private static final TemporalTagger TAGGER = new TemporalTagger();

    private static List<TemporalTagger.Tagged> tag(String text, @Nullable PartialDate published) {
        return TAGGER.tag(List.of(Conllu.words(text)), published);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill closed on January 4 , 1998 .|DATE|1998-01-04",
                "The mill closed on 4 January 1998 .|DATE|1998-01-04",
                "The mill closed on 2020-11-05 .|DATE|2020-11-05",
                "The mill closed on 11/5/2020 .|DATE|2020-11-05",
                "The mill closed on March 2 .|DATE|2021-03-02",
                "The mill closed on November 30 .|DATE|2020-11-30",
                "The mill closed in June 2019 .|DATE|2019-06",
                "The mill closed in early June 2019 .|DATE|2019-06",
                "The mill closed in 2009 .|DATE|2009",
                "The mill closed on Tuesday .|DATE|2021-03-16",
                "The mill closed on Thursday .|DATE|2021-03-18",
                "The mill closed last Thursday .|DATE|2021-03-11",
                "They meet next Monday .|DATE|2021-03-22",
                "The mill closed on the night of 3 May 2019 .|TIME|2019-05-03TNI",
                "The mill closed on the morning of June 8th .|TIME|2020-06-08TMO",
                "The mill closed on the evening of Tuesday .|TIME|2021-03-16TEV",
                "The mill closed yesterday .|DATE|2021-03-17",
                "The mill closed two days ago .|DATE|2021-03-16",
                "The mill closed a month ago .|DATE|2021-02",
                "The mill closed three years ago .|DATE|2018",
                "The mill closed last month .|DATE|2021-02",
                "The mill closed last week .|DATE|2021-W10",
                "The mill closed in the 1990s .|DATE|199",
                "A mill of the 19th century .|DATE|18",
                "Profits rose in the third quarter of 2020 .|DATE|2020-Q3",
                "It opened in the summer of 2012 .|DATE|2012-SU",
                "It opened on Christmas Eve .|DATE|2020-12-24",
                "It opened before the Christmas Eve party .|DATE|2020-12-24",
                "It opened after the Christmas attack .|DATE|2020-12-25",
                "It opened on Easter Sunday 2019 .|DATE|2019-04-21",
                "It lasted for nearly five months .|DURATION|P5M",
                "It lasted for two and a half years .|DURATION|P2.5Y",
                "A five - year plan .|DURATION|P5Y",
                "They won in the past six weeks .|DURATION|P6W",
                "They worked there for decades .|DURATION|PXY",
                "A decades - long dispute .|DURATION|PXY",
                "A year - long dispute .|DURATION|P1Y",
                "Shares rose to end the day higher .|DATE|2021-03-18",
                "Sales fell compared to the same month a year ago .|DATE|2020",
                "They meet every Monday .|SET|XXXX-WXX-1",
                "They ship 15 a year .|SET|P1Y",
                "They met at 14:48 UTC .|TIME|2021-03-18T14:48Z",
                "They met at 5 p.m. yesterday .|TIME|2021-03-17T17:00",
                "They met last night .|TIME|2021-03-17TNI",
                "They are currently closed .|DATE|PRESENT_REF",
                "They closed recently .|DATE|PAST_REF",
                "They close soon .|DATE|FUTURE_REF"
            })
    void readsExpressionsAgainstThePublication(String text, String type, String value) {
        var tagged = tag(text, PUBLISHED);
        assertThat(tagged).hasSize(1);
        assertThat(tagged.getFirst().expression().type().name()).isEqualTo(type);
        assertThat(tagged.getFirst().expression().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It may rain .",
                "They walked 2000 miles .",
                "He came second .",
                "It cost $ 1999 .",
                "They march on .",
                "The fall was steep .",
                "A minute detail .",
                "A Christmas tree fell ."
            })
    void leavesWordsThatOnlyLookLikeTimes(String text) {
        assertThat(tag(text, PUBLISHED)).isEmpty();
    }

    @Test
    void countsLaterAndEarlierFromTheDayThatTheTextNamed() {
        var tagged = tag("It opened on May 3 , 2015 and closed a week later .", PUBLISHED);
        assertThat(tagged).extracting(t -> t.expression().value()).containsExactly("2015-05-03", "2015-05-10");
    }

    @Test
    void saysNoMoreThanAnUnknownPublicationAllows() {
        assertThat(tag("It closed on March 2 .", null).getFirst().expression().value())
                .isEqualTo("XXXX-03-02");
        assertThat(tag("It closed on Monday .", null).getFirst().date()).isNull();
        assertThat(tag("It closed yesterday .", null).getFirst().expression().value())
                .isNull();
    }

    @Test
    void putsAWeekdayAheadWhereTheVerbSaysSo() {
        var ahead = Conllu.sentence("They|they|PRP|PRON|3|nsubj will|will|MD|AUX|3|aux vote|vote|VB|VERB|0|root "
                + "on|on|IN|ADP|5|case Tuesday|Tuesday|NNP|PROPN|3|obl");
        assertThat(TAGGER.tag(List.of(ahead), PUBLISHED).getFirst().expression().value())
                .isEqualTo("2021-03-23");
    }

    @Test
    void doesNotMoveToADateThatOnlyTellsWhichThingIsMeant() {
        var known = Conllu.sentence(
                "The|the|DT|DET|4|det March|March|NNP|PROPN|4|compound 2|2|CD|NUM|2|nummod "
                        + "call|call|NN|NOUN|5|nsubj mattered|matter|VBD|VERB|0|root that|that|DT|DET|7|det day|day|NN|NOUN|5|obl");
        var fresh = Conllu.sentence(
                "A|a|DT|DET|4|det March|March|NNP|PROPN|4|compound 2|2|CD|NUM|2|nummod "
                        + "call|call|NN|NOUN|5|nsubj mattered|matter|VBD|VERB|0|root that|that|DT|DET|7|det day|day|NN|NOUN|5|obl");
        assertThat(TAGGER.tag(List.of(known), PUBLISHED).getLast().expression().value())
                .isEqualTo("2021-03-18");
        assertThat(TAGGER.tag(List.of(fresh), PUBLISHED).getLast().expression().value())
                .isEqualTo("2021-03-02");
    }

    @Test
    void readsNoMonthInAPersonsName() {
        var named = Conllu.sentence(
                "Theresa|Theresa|NNP|PROPN|3|nsubj May|May|NNP|PROPN|1|flat resigned|resign|VBD|VERB|0|root",
                new Name(0, 2, Name.Type.PERSON));
        assertThat(TAGGER.tag(List.of(named), PUBLISHED)).isEmpty();
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "a few of the last two or three and a half ".repeat(4000);
        assertThat(tag(text.strip(), PUBLISHED)).isNotNull();
    }

    @Test
    void countsTheSameMonthAYearEarlierFromTheMonthNamedLast() {
        var tagged = tag("Sales fell in January compared to the same month a year ago .", new PartialDate(2021, 3, 18));
        assertThat(tagged).extracting(one -> one.expression().value()).containsExactly("2021-01", "2020-01");
    }

    @Test
    void takesAnAgeForNoDecade() {
        Sentence sentence =
                Conllu.sentence("Berg|Berg|NNP|PROPN|4|nsubj in|in|IN|ADP|4|case her|her|PRP$|PRON|4|nmod:poss "
                        + "thirties|thirty|NNS|NOUN|0|root");
        assertThat(new TemporalTagger().tag(List.of(sentence), PUBLISHED)).isEmpty();
    }
}
