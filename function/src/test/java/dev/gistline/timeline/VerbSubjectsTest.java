package dev.gistline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbSubjectsTest {

    @Test
    void findsTheInfinitiveOfParticiplesThatTheLemmasGetWrong() {
        VerbSubjects verbs = VerbSubjects.load();
        assertThat(verbs.infinitive("riose", "risen")).isEqualTo("rise");
        assertThat(verbs.infinitive("declin", "declining")).isEqualTo("decline");
    }
}
