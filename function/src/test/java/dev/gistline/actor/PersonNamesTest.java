package dev.gistline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

    private static boolean agree(String a, String b) {
        return PersonNames.agree(List.of(a.split(" ")), List.of(b.split(" ")));
    }

    @Test
    void agreeWhereOneShortensTheOther() {
        assertThat(agree("okafor", "jane okafor")).isTrue();
        assertThat(agree("j okafor", "jane okafor")).isTrue();
        assertThat(agree("jane okafor", "jane b okafor")).isTrue();
        assertThat(agree("steve miller", "steven miller")).isTrue();
    }

    @Test
    void agreeWhereAScriptIsTranscribedInTwoWays() {
        assertThat(agree("zelenska", "olena zelenskaa")).isTrue();
        assertThat(agree("kristen wilkins", "kristin wilkins")).isTrue();
    }

    @Test
    void disagreeWhereTheGivenNamesDiffer() {
        assertThat(agree("jane okafor", "paul okafor")).isFalse();
        assertThat(agree("jane okafor", "jane miller")).isFalse();
        assertThat(agree("george bush jr", "george bush sr")).isFalse();
    }

    @Test
    void agreeWhereTheGivenNamesAreInitials() {
        assertThat(agree("jb okafor", "jane beth okafor")).isTrue();
        assertThat(agree("jb okafor", "jane carol okafor")).isFalse();
    }
}
