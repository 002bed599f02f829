package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.GoldBrief.GoldActor;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldActorsTest {
    private static final GoldActor MOSS = new GoldActor(List.of("Ada Moss"), "PERSON", true);
    private static final GoldActor GUILD = new GoldActor(List.of("Ferry Wardens Guild", "the guild"), "GROUP", true);

    @Test
    void aPersonIsMeantByTheLastName() {
        assertThat(MOSS.isMeantBy(List.of("Mr. Moss"))).isTrue();
        assertThat(MOSS.isMeantBy(List.of("Ada"))).isFalse();
        assertThat(MOSS.isMeantBy(List.of("Tom Moss"))).isFalse();
    }

    @Test
    void aBodyIsMeantBySeveralOfItsWordsOrAnAlias() {
        assertThat(GUILD.isMeantBy(List.of("Easton", "the Wardens Guild"))).isTrue();
        assertThat(GUILD.isMeantBy(List.of("a guild"))).isTrue();
        assertThat(GUILD.isMeantBy(List.of("wardens"))).isFalse();
        assertThat(GUILD.isMeantBy(List.of("the"))).isFalse();
    }

    @Test
    void readsTheActorsLineOfWhatTheScorerPrints() {
        GoldRun.Figures figures = GoldRun.figures("""
                3 articles
                actors  precision 0.901 (10/11)  key recall 0.802 (8/10)  F1 0.703  type 0.604
                events  precision 0.505 (1/2)  key recall 0.406 (2/5)  F1 0.307
                """);

        assertThat(figures).isEqualTo(new GoldRun.Figures(0.901, 0.802, 0.703, 0.604));
    }
}
