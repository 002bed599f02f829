package dev.gistline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    /** The words before the first bar are a dateline; all are parted by spaces. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BERLIN — | The council met on Monday .",
                "BERLIN , Germany ( AP ) — | The council met on Monday .",
                "( Reuters ) | Shares of the bank fell sharply .",
                "( Reuters ) - | Shares of the bank fell sharply .",
                "NEW DELHI : | Their savings were gone by then .",
                "Port Ellis ( AP ) -- | Two ships sank in the bay .",
                "March 3 , 2008 | The council met on Monday .",
                "Port Ellis ( CNN ) | Two ships sank in the bay .",
                "( P / Q ) — | The council met on Monday .",
                "The Hague ( Reuters ) | Two ships sank in the bay .",
                "Xinhua - | Two ships sank in the bay ."
            })
    void endsBeforeTheSentence(String line) {
        assertThat(length(line.replace("| ", "")))
                .isEqualTo(line.substring(0, line.indexOf('|')).strip().split(" ").length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The council met on Monday -- it voted no .",
                "March 3 , 2008 , was a cold day there .",
                "Acme , the maker of ships — it is old — sued .",
                "Gov. Ann Noor ( R ) is to sign it today .",
                "UN - backed talks began in the capital .",
                "Tolva ( TLVA ) Chief Ann Noor sold shares in May .",
                "The Tolva ( TLVA ) Chief sold shares in May .",
                "BERLIN is the seat of the government now ."
            })
    void isNotSeenWhereThereIsNone(String line) {
        assertThat(length(line)).isZero();
    }

    @Test
    void hangsOnTheSentenceThatIsReadWithoutIt() {
        String text = "PORT ELLIS, Maine (AP) — Harbour Secretary Ann Noor accused two captains on Wednesday.";
        Sentence sentence = LanguageEngine.load()
                .analyse(text, List.of(new Span(0, text.length())))
                .getFirst();
        Token accused = sentence.tokens().stream()
                .filter(token -> token.text().equals("accused"))
                .findFirst()
                .orElseThrow();
        assertThat(accused.relation()).isEqualTo("root");
        assertThat(sentence.token(0).relation()).isEqualTo("dep");
        assertThat(sentence.token(sentence.token(0).head())).isEqualTo(accused);
    }

    private static int length(String line) {
        List<String> forms = List.of(line.strip().split(" "));
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            spans.add(new Span(at, at + form.length()));
            at += form.length() + 1;
        }
        return Dateline.length(forms, spans);
    }
}
