package dev.gistline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.document.Upload;
import dev.gistline.summary.Budget;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stage that compares each mention with each other one takes longer than the deployed function may for texts like these. */
class LongTextsTest {
    private static final Duration FUNCTION_TIMEOUT = Duration.ofSeconds(120);
    private static final Briefer BRIEFER = Briefer.load();

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("a phrase without an end", "The police " + "of the council ".repeat(20_000)),
                Named.of("pronouns", "He attacked them and they attacked him. ".repeat(8_000)),
                Named.of("one name", "THE COUNCIL MET ON MONDAY. ".repeat(15_000)),
                Named.of(
                        "many names",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> "John %s attacked the %s Party. ".formatted(surname(i), surname(i / 2)))
                                .collect(Collectors.joining())));
    }

    private static String surname(int number) {
        return "M"
                + Integer.toString(number, 26)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                        .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areBriefedBeforeTheFunctionTimesOut(String text) {
        Upload upload = new Upload(text.getBytes(StandardCharsets.UTF_8), "long.txt", null);

        Outcome outcome = Assertions.assertTimeout(
                FUNCTION_TIMEOUT, () -> BRIEFER.brief(upload, Source.ofFile("long.txt"), Budget.DEFAULT));

        assertThat(outcome).isInstanceOf(Brief.class);
    }
}
