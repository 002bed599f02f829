package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTenseTest {

    @ParameterizedTest
    @CsvSource({
        "refuse,refused",
        "send,sent",
        "deny,denied",
        "stop,stopped",
        "answer,answered",
        "beat,beat",
        "play,played",
        "admit,admitted",
        "offer,offered",
        "withdraw,withdrew",
        "cut,cut",
        "vow,vowed",
        "kidnap,kidnapped"
    })
    void formsTheSimplePast(String infinitive, String past) {
        assertThat(PastTense.load().of(infinitive)).isEqualTo(past);
    }
}
