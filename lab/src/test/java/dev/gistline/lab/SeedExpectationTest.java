package dev.gistline.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gistline.actor.Actor;
import dev.gistline.text.Span;
import dev.gistline.timeline.Event;
import dev.gistline.timeline.EventDate;
import dev.gistline.timeline.EventKind;
import dev.gistline.timeline.Modality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeedExpectationTest {
    private static final String FIRST =
            "Officers would not come when the National Board of Ferries and Ports (NBFP) called, while low-paid stewards marched.";
    private static final String SECOND =
            "The Ferry Wardens Guild -a guild for inspectors- asked Mayor Ivo Berg for an answer, and said it may sue.";
    private final SeedExpectation expected = SeedExpectation.of("""
            Home News Easton police will not...

            Easton police will not answer calls

            %s

            %s

            © 2031 Grey Gull Press, Inc. All rights reserved.

            Report a fault here.""".formatted(FIRST, SECOND));

    private static Actor actor(String name, @Nullable String role, String... aliases) {
        return new Actor(name, name, Actor.Type.ORGANISATION, List.of(aliases), role, 0.5, true, List.of());
    }

    private static List<Actor> cast() {
        return new ArrayList<>(List.of(
                actor("Easton police", null),
                actor("National Board of Ferries and Ports", null, "NBFP"),
                actor("Ferry Wardens Guild", null, "The guild"),
                actor("Ivo Berg", "Mayor"),
                actor("low-paid stewards", null)));
    }

    private static Event event(EventKind kind, Modality modality, String source, String... targets) {
        return new Event(
                kind,
                null,
                null,
                null,
                "what",
                "trigger",
                "sentence",
                List.of(source),
                List.of(targets),
                EventDate.NONE,
                modality,
                null,
                List.of(new Span(0, 1)),
                0.5);
    }

    private static List<Event> timeline() {
        return new ArrayList<>(List.of(
                event(EventKind.PROTEST, Modality.ASSERTED, "low-paid stewards"),
                event(EventKind.REJECT, Modality.REPORTED, "Easton police"),
                event(EventKind.STATEMENT, Modality.ASSERTED, "Ivo Berg"),
                event(EventKind.REQUEST, Modality.ASSERTED, "the Ferry Wardens Guild", "Ivo Berg"),
                event(EventKind.THREATEN, Modality.THREATENED, "Ferry Wardens Guild")));
    }

    @Test
    void readsWhoIsWhoFromHowTheArticleIntroducesThem() {
        assertThat(expected)
                .isEqualTo(new SeedExpectation(
                        List.of(FIRST, SECOND),
                        "Easton police",
                        "National Board of Ferries and Ports",
                        "NBFP",
                        "Ferry Wardens Guild",
                        "guild",
                        "Ivo Berg",
                        "low-paid stewards",
                        "Grey Gull"));
    }

    @Test
    void failsWhereAnArticleDoesNotIntroduceThem() {
        assertThatThrownBy(() -> SeedExpectation.of("a\nb\nc\nd\ne")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void wantsTheParagraphsAndNothingElse() {
        assertThat(expected.article(FIRST + "\n\n" + SECOND)).isEqualTo(1);
        assertThat(expected.article(FIRST)).isZero();
        assertThat(expected.article(FIRST + "\n\n" + SECOND + "\n\nReport a fault here."))
                .isZero();
    }

    @Test
    void wantsEachActorWithItsShortNameOrRole() {
        assertThat(expected.actors(cast())).isEqualTo(1);
        List<Actor> unclear = cast();
        unclear.set(1, actor("National Board of Ferries and Ports", null));
        unclear.set(2, actor("Ferry Wardens Guild", null, "the wardens"));
        unclear.set(3, actor("Ivo Berg", "harbour master"));
        assertThat(expected.actors(unclear)).isEqualTo(2 / 5.0);
    }

    @Test
    void wantsNoPublisherAmongTheActors() {
        List<Actor> more = cast();
        more.add(actor("Grey Gull Press", null));
        assertThat(expected.actors(more)).isZero();
    }

    @Test
    void wantsTheEventsInTheirOrder() {
        assertThat(expected.timeline(timeline())).isEqualTo(1);
        List<Event> turned = timeline();
        Collections.swap(turned, 0, 1);
        assertThat(expected.timeline(turned)).isEqualTo(3 / 4.0);
    }

    @Test
    void wantsTheEventsOfThoseWhoDoThem() {
        List<Event> others = timeline();
        others.set(0, event(EventKind.PROTEST, Modality.ASSERTED, "residents"));
        others.set(3, event(EventKind.REQUEST, Modality.ASSERTED, "Ivo Berg", "Ivo Berg"));
        assertThat(expected.timeline(others)).isEqualTo(2 / 4.0);
    }

    @Test
    void wantsARefusalByHearsayAndAThreatThatIsOne() {
        List<Event> certain = timeline();
        certain.set(1, event(EventKind.REJECT, Modality.ASSERTED, "Easton police"));
        certain.set(4, event(EventKind.THREATEN, Modality.ASSERTED, "Ferry Wardens Guild"));
        assertThat(expected.timeline(certain)).isEqualTo(2 / 4.0);
    }
}
