package dev.gistline.brief;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.gistline.document.Upload;
import dev.gistline.summary.Budget;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences that lost words and got marks where none belong give parses that no rule expects: an article of them is briefed
 * badly, but the analysis does not fail.
 */
class BrokenSentencesTest {
    private static final Briefer BRIEFER = Briefer.load();

    private static final int ARTICLES = 300;

    private static final List<String> SENTENCES = List.of(
            "The mayor of Harrow, Maine, wrote to the council on Monday that she would not sign the order.",
            "Ada Berg of Calder Bay said officers had arrested two men who owed her brother money.",
            "Clark Imus, a professor of medicine, explained that as many as 70 people were hurt on May 2 during a raid.",
            "Northwater Lines, the Harbour Board and Moss-Berg Works sued the union, which had threatened a strike.",
            "When the firm told them, the dockers pleaded not guilty and refused to pay a fine of $1.2 million.",
            "A day earlier, Anton \"Bo\" Weller was elected chairman of the Selmouth Party (SP).",
            "Norland's newly appointed minister resigned after a cliff collapsed near the town's only school.",
            "\"We will not accept it,\" the Northern Association of School Nurses said in a letter to Helen Okafor.",
            "Police -a union representing guards says- may be deployed if talks fail, according to officials.",
            "Whoever did it, residents said, ought to be tried by the Supreme Court of Tarn before 2021.");

    private static final List<String> STRAY = List.of(
            "-", "- ", "--", "—", "\"", "“", "”", "'s", ",", "and", "(", ")", ":", "that", "who", "...", "$", "5",
            "of");

    static List<String> articles() {
        Random random = new Random(7);
        return IntStream.range(0, ARTICLES)
                .mapToObj(article -> IntStream.range(0, 8)
                        .mapToObj(sentence -> broken(SENTENCES.get(random.nextInt(SENTENCES.size())), random))
                        .collect(Collectors.joining(article % 2 == 0 ? " " : "\n\n")))
                .toList();
    }

    private static String broken(String sentence, Random random) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(6)) {
                case 0, 1 -> words.add(at, stray(random));
                case 2 -> words.add(0, stray(random));
                case 3 -> words.subList(0, at).clear();
                case 4 -> words.subList(at + 1, words.size()).clear();
                default -> Collections.shuffle(words, random);
            }
        }
        return String.join(" ", words);
    }

    private static String stray(Random random) {
        return STRAY.get(random.nextInt(STRAY.size()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void doNotFailTheAnalysis(String text) {
        String json = "{\"title\": \"Harbour board meets\", \"published\": \"2022-06-09\", \"text\": \""
                + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        Upload upload = new Upload(json.getBytes(StandardCharsets.UTF_8), "broken.json", null);

        assertThatCode(() -> {
                    BRIEFER.brief(upload, Source.ofFile("broken.json"), Budget.DEFAULT);
                    BRIEFER.annotate(upload);
                })
                .as(text)
                .doesNotThrowAnyException();
    }
}
