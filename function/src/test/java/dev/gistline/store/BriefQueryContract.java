package dev.gistline.store;

import static dev.gistline.store.Briefs.BUCKET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.query.BriefQuery;
import dev.gistline.timeline.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store must answer when it is asked for a list. */
public abstract class BriefQueryContract extends StoreFixture {
    @Test
    void aStatusIsAskedForAloneOrWithTheRest() {
        for (int i = 0; i < 30; i++) {
            store().record(
                            i % 7 == 0
                                    ? Briefs.rejected("k" + i, "the upload is empty")
                                    : Briefs.of("k" + i)
                                            .actor("x", "X")
                                            .event(EventKind.AID, "2018-08-01", "X")
                                            .brief(),
                            at(i));
        }
        store().record(Briefs.of("k7").brief(), at(40));
        store().record(Briefs.rejected("k8", "the upload is empty"), at(41));

        BriefQuery few = new BriefQuery(null, null, null, null, 2, null);
        assertThat(keys(store(), few.withStatus(BriefQuery.Status.REJECTED)))
                .containsExactly("k8", "k28", "k21", "k14", "k0");
        assertThat(keys(store(), few.withStatus(BriefQuery.Status.BRIEFED)))
                .hasSize(25)
                .startsWith("k7", "k29")
                .doesNotContain("k8", "k28");
        assertThat(keys(store(), actor("x").withStatus(BriefQuery.Status.BRIEFED)))
                .hasSize(24);
        assertThat(keys(store(), actor("x").withStatus(BriefQuery.Status.REJECTED)))
                .isEmpty();
        assertThat(keys(
                        store(),
                        new BriefQuery(null, EventKind.AID, null, null, 9, null)
                                .withStatus(BriefQuery.Status.REJECTED)))
                .isEmpty();
    }

    @Test
    void listsTheNewestFirstByPublicationThenByUpload() {
        store().record(Briefs.of("old").published("2018-08-01").brief(), at(4));
        store().record(Briefs.of("undated").brief(), at(1)); // uploaded 2024-05-01
        store().record(Briefs.of("month").published("2018-09").brief(), at(2));
        store().record(Briefs.of("same-day").published("2018-08-01").brief(), at(5));

        assertThat(keys(store(), BriefQuery.ALL)).containsExactly("undated", "month", "same-day", "old");
    }

    @Test
    void findsAnActorByIdNameAndAliasHoweverWritten() {
        store().record(
                        Briefs.of("a")
                                .actor("us-immigration", "US Immigration and Customs Enforcement", "ICE", "the agency")
                                .brief(),
                        at(1));
        store().record(Briefs.of("b").actor("other", "Other", "the agency").brief(), at(2));

        for (String written :
                List.of("us-immigration", "US Immigration and Customs Enforcement", "u.s. immigration", "ice", "ICE")) {
            boolean known = !written.startsWith("u.");
            assertThat(keys(store(), actor(written))).as(written).isEqualTo(known ? List.of("a") : List.of());
        }
        assertThat(keys(store(), actor("the agency"))).isEmpty();
    }

    @Test
    void oneEventMustAnswerToAllThatIsAsked() {
        store().record(
                        Briefs.of("a")
                                .actor("nurses", "Nurses")
                                .actor("city", "City")
                                .event(EventKind.PROTEST, "2018-07-30", "Nurses")
                                .event(EventKind.REJECT, "2018-08-15", "City")
                                .event(EventKind.THREATEN, null, "City")
                                .brief(),
                        at(1));

        assertThat(found("nurses", EventKind.PROTEST, "2018-07-30", "2018-07-30"))
                .isTrue();
        assertThat(found("nurses", EventKind.PROTEST, null, "2018-07-29")).isFalse();
        assertThat(found("nurses", EventKind.REJECT, null, null)).isFalse();
        assertThat(found("city", EventKind.REJECT, "2018-08-01", null)).isTrue();
        assertThat(found(null, EventKind.PROTEST, "2018-08-01", null)).isFalse();
        assertThat(found(null, EventKind.THREATEN, null, null)).isTrue();
        assertThat(found(null, EventKind.THREATEN, "1990-01-01", null)).isFalse();
        assertThat(found(null, null, "2018-08-01", "2018-08-31")).isTrue();
        assertThat(found(null, null, "2018-08-16", null)).isFalse();
        assertThat(found("no one", null, null, null)).isFalse();
    }

    @Test
    void whoAnEventIsDoneToAndWhoTellsOfItTakePartInIt() {
        store().record(
                        Briefs.of("a")
                                .actor("city", "City")
                                .actor("union", "Union")
                                .actor("bank", "Bank")
                                .told(EventKind.ACCUSE, "City", "Union")
                                .brief(),
                        at(1));

        assertThat(found("city", EventKind.ACCUSE, null, null)).isTrue();
        assertThat(found("union", EventKind.ACCUSE, null, null)).isTrue();
        assertThat(found("bank", EventKind.ACCUSE, null, null)).isFalse();
    }

    private boolean found(
            @Nullable String actor, @Nullable EventKind kind, @Nullable String from, @Nullable String to) {
        return !keys(
                        store(),
                        new BriefQuery(
                                actor,
                                kind,
                                from == null ? null : LocalDate.parse(from),
                                to == null ? null : LocalDate.parse(to),
                                10,
                                null))
                .isEmpty();
    }

    @Test
    void anEventOfAMonthFallsIntoEachOfItsDays() {
        store().record(Briefs.of("a").event(EventKind.PROTEST, "2018-08", "X").brief(), at(1));

        assertThat(found(null, null, "2018-08-31", "2018-09-30")).isTrue();
        assertThat(found(null, null, "2018-09-01", "2018-09-30")).isFalse();
    }

    @Test
    void pagesHoldEachBriefOnce() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 57; i++) {
            Briefs brief = Briefs.of("k" + i).published("2018-08-01");
            store().record((i % 3 == 0 ? brief.event(EventKind.AID, "2018-08-01", "X") : brief).brief(), at(i));
            expected.addFirst("k" + i);
        }
        for (int i = 10; i < 20; i++) {
            store().delete(BUCKET, "k" + i, at(100));
            expected.remove("k" + i);
        }

        assertThat(keys(store(), new BriefQuery(null, null, null, null, 10, null)))
                .isEqualTo(expected);
        assertThat(keys(store(), new BriefQuery(null, EventKind.AID, null, null, 4, null)))
                .isEqualTo(expected.stream()
                        .filter(key -> Integer.parseInt(key.substring(1)) % 3 == 0)
                        .toList());
        assertThat(store().list(new BriefQuery(null, null, null, null, 47, null))
                        .next())
                .isNull();
    }
}
