package dev.gistline.store;

import static dev.gistline.store.Briefs.BUCKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.query.BriefQuery;
import dev.gistline.timeline.EventKind;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store must keep, and until when. */
public abstract class BriefStoreContract extends StoreFixture {
    @Test
    void givesBackWhatWasRecorded() {
        assertThat(store().record(Briefs.of("a").brief(), at(1))).isTrue();

        assertThat(store().find(Briefs.id("a"))).hasValueSatisfying(stored -> {
            assertThat(stored.json()).contains("\"status\":\"BRIEFED\"", "Title of a");
            assertThat(stored.at()).isEqualTo(at(1));
        });
        assertThat(store().find(Briefs.id("b"))).isEmpty();
    }

    @Test
    void aRejectionIsOnRecordWithItsReasonAndInTheFullList() {
        store().record(Briefs.rejected("a", "the upload is empty"), at(1));

        assertThat(store().find(Briefs.id("a")).orElseThrow().json()).contains("REJECTED", "the upload is empty");
        assertThat(keys(store(), BriefQuery.ALL)).containsExactly("a");
        assertThat(keys(store(), new BriefQuery(null, EventKind.PROTEST, null, null, 10, null)))
                .isEmpty();
    }

    @Test
    void anOlderEventChangesNothing() {
        store().record(Briefs.of("a").actor("new", "New").brief(), at(20));

        assertThat(store().awaits(Briefs.id("a"), at(9))).isFalse();
        assertThat(store().record(Briefs.of("a").actor("old", "Old").brief(), at(9)))
                .isFalse();
        assertThat(store().delete(BUCKET, "a", at(19))).isFalse();

        assertThat(keys(store(), actor("new"))).containsExactly("a");
        assertThat(keys(store(), actor("old"))).isEmpty();
    }

    @Test
    void aSequencerIsComparedAsANumber() {
        store().record(Briefs.of("a").actor("new", "New").brief(), Sequence.of("100", Instant.EPOCH));

        assertThat(store().record(
                                Briefs.of("a").actor("old", "Old").brief(),
                                Sequence.of("0FF", Instant.parse("2024-05-01T00:00:00Z"))))
                .isFalse();
        assertThat(keys(store(), actor("new"))).containsExactly("a");
    }

    @Test
    void aRepeatedEventIsKeptAsItIs() {
        assertThat(store().record(Briefs.of("a").brief(), at(1))).isTrue();
        assertThat(store().awaits(Briefs.id("a"), at(1))).isFalse();
        assertThat(store().record(Briefs.of("a").brief(), at(1))).isTrue();
        assertThat(keys(store(), BriefQuery.ALL)).containsExactly("a");
        assertThat(store().delete(BUCKET, "a", at(2))).isTrue();
        assertThat(store().delete(BUCKET, "a", at(2))).isTrue();
    }

    @Test
    void aDeletedObjectIsGoneUntilItComesAgain() {
        store().record(Briefs.of("a").actor("x", "X Corp").brief(), at(1));
        assertThat(store().delete(BUCKET, "a", at(3))).isTrue();

        assertThat(store().find(Briefs.id("a"))).isEmpty();
        assertThat(keys(store(), BriefQuery.ALL)).isEmpty();
        assertThat(keys(store(), actor("x"))).isEmpty();
        assertThat(store().record(Briefs.of("a").brief(), at(2))).isFalse();
        assertThat(store().find(Briefs.id("a"))).isEmpty();

        assertThat(store().record(Briefs.of("a").brief(), at(4))).isTrue();
        assertThat(keys(store(), BriefQuery.ALL)).containsExactly("a");
    }

    @Test
    void aDeletionMayComeBeforeTheUploadItEnded() {
        assertThat(store().delete(BUCKET, "a", at(2))).isTrue();
        assertThat(store().record(Briefs.of("a").brief(), at(1))).isFalse();
        assertThat(keys(store(), BriefQuery.ALL)).isEmpty();
    }

    @Test
    void keepsWhatDoesNotFitIntoOneItem() {
        String text = letters(1_200_000);
        Briefs large = Briefs.of("a").text(text);
        IntStream.range(0, 120).forEach(i -> large.actor("actor-" + i, "Actor " + i));
        store().record(large.brief(), at(1));

        assertThat(store().find(Briefs.id("a")).orElseThrow().json()).contains(text);
        assertThat(keys(store(), actor("Actor 119"))).containsExactly("a");

        store().record(Briefs.of("a").brief(), at(2));
        assertThat(store().find(Briefs.id("a")).orElseThrow().json()).doesNotContain(text);
        assertThat(keys(store(), actor("Actor 119"))).isEmpty();
    }

    @Test
    void keepsAnArticleWhoseNamesDoNotFitIntoOneItem() {
        String title = letters(500);
        String name = letters(50_000);
        Briefs large = Briefs.of("a").title(title);
        IntStream.range(0, 30).forEach(i -> large.actor("actor-" + i, "Actor " + i + name));
        store().record(large.brief(), at(1));

        assertThat(store().find(Briefs.id("a")).orElseThrow().json()).contains("Actor 29" + name);
        assertThat(keys(store(), actor("actor-29"))).containsExactly("a");
        assertThat(store().list(BriefQuery.ALL).cards())
                .singleElement()
                .asString()
                .contains(title)
                .hasSizeLessThan(100_000);
    }

    /** Letters that no compression makes much smaller. */
    private static String letters(int count) {
        return new Random(1)
                .ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
