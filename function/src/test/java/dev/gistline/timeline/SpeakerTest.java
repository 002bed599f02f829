package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Cast;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    private static @Nullable String speaker(String parse, int event, int speaker) {
        Occurrence reported = Parsed.occurrence(Parsed.tree(parse), event);
        reported.stance = new Stance(EventMention.Certainty.CERTAIN, false, false, Modality.REPORTED, speaker, -1);
        return Speaker.of(new Cast(List.of()), reported);
    }

    @Test
    void isWhatSaysSoInItsOwnWordsWhereItIsNoActor() {
        assertThat(speaker(
                        "A|a|DT|DET|3|det new|new|JJ|ADJ|3|amod report|report|NN|NOUN|4|nsubj says|say|VBZ|VERB|0|root "
                                + "mills|mill|NNS|NOUN|6|nsubj closed|close|VBD|VERB|4|ccomp",
                        5,
                        2))
                .isEqualTo("a new report");
    }

    @Test
    void isNobodyWhereAPronounOfNobodyKnownSaysSo() {
        assertThat(speaker(
                        "This|this|DT|PRON|2|nsubj shows|show|VBZ|VERB|0|root mills|mill|NNS|NOUN|4|nsubj "
                                + "closed|close|VBD|VERB|2|ccomp",
                        3,
                        0))
                .isNull();
    }

    @Test
    void aDayIsNobodyWhoSaysSo() {
        assertThat(speaker(
                        "Mills|mill|NNS|NOUN|2|nsubj closed|close|VBD|VERB|0|root said|say|VBD|VERB|2|parataxis "
                                + "Friday|Friday|NNP|PROPN|3|nsubj",
                        1,
                        3))
                .isNull();
    }

    @Test
    void saysAllOfACompoundWithAHyphen() {
        assertThat(speaker(
                        "A|a|DT|DET|5|det nine|nine|CD|NUM|4|nummod -|-|HYPH|PUNCT|2|punct page|page|NN|NOUN|5|compound "
                                + "ruling|ruling|NN|NOUN|6|nsubj says|say|VBZ|VERB|0|root mills|mill|NNS|NOUN|8|nsubj "
                                + "closed|close|VBD|VERB|6|ccomp",
                        7,
                        4))
                .startsWith("a nine")
                .endsWith("page ruling");
    }
}
