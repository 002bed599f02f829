package dev.gistline.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gistline.actor.Actor;
import dev.gistline.document.Upload;
import dev.gistline.summary.Budget;
import dev.gistline.timeline.Event;
import dev.gistline.timeline.EventKind;
import dev.gistline.timeline.Modality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Disputes that run alike in other places, with other names and other words: a blockade, calls that are refused, a
 * demand by letter, and a threat of court that is never called a threat.
 */
class DisputesTest {
    private static final Briefer BRIEFER = Briefer.load();

    /**
     * Who takes part.
     *
     * @param file the article, from the folder of the repository
     * @param body that is said to have refused
     * @param union that sent the letter
     * @param alias of the union
     * @param addressee of the letter
     * @param role of the addressee
     * @param crowd that blocked the way
     * @param publisher no actor at all
     */
    private record Dispute(
            String file,
            String body,
            String union,
            String alias,
            String addressee,
            String role,
            String crowd,
            String publisher) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Dispute> disputes() {
        return List.of(
                new Dispute(
                        "events/articles/school-nurses.txt",
                        "school board",
                        "Northern Association of School Nurses",
                        "the union",
                        "Helen Okafor",
                        "superintendent",
                        "parents",
                        "Tidewater"),
                new Dispute(
                        "function/src/test/resources/articles/school-nurses/source.txt",
                        "administrators",
                        "Tri-County Nursing and Clinic Workers Federation",
                        "the union",
                        "Dana Whitlock",
                        "superintendent",
                        "parents",
                        "Larkfield"),
                new Dispute(
                        "function/src/test/resources/articles/museum-guards/source.txt",
                        "guards",
                        "Federation of Public Safety Engineers",
                        "the federation",
                        "Ulla Brandt",
                        "director",
                        "activists",
                        "Nordlys"));
    }

    @ParameterizedTest
    @MethodSource("disputes")
    void haveTheirCast(Dispute dispute) throws IOException {
        List<Actor> cast = brief(dispute).actors();

        assertThat(cast).extracting(actor -> lower(actor.name())).anyMatch(name -> name.contains(dispute.body));
        assertThat(cast)
                .filteredOn(actor -> actor.name().equals(dispute.union))
                .singleElement()
                .satisfies(
                        union -> assertThat(union.aliases()).anyMatch(alias -> alias.equalsIgnoreCase(dispute.alias)));
        assertThat(cast)
                .filteredOn(actor -> actor.name().equals(dispute.addressee))
                .singleElement()
                .satisfies(addressee -> assertThat(addressee.role()).isEqualToIgnoringCase(dispute.role));
        assertThat(cast).extracting(actor -> lower(actor.name())).anyMatch(name -> name.contains(dispute.crowd));
        assertThat(cast).extracting(Actor::name).noneMatch(name -> name.contains(dispute.publisher));
    }

    @ParameterizedTest
    @MethodSource("disputes")
    void haveTheirFourEventsInOrder(Dispute dispute) throws IOException {
        List<Event> timeline = brief(dispute).timeline();

        List<Event> four = Stream.of(
                        first(timeline, EventKind.PROTEST, dispute.crowd),
                        first(timeline, EventKind.REJECT, dispute.body),
                        first(timeline, EventKind.REQUEST, dispute.union),
                        first(timeline, EventKind.THREATEN, dispute.union))
                .toList();
        assertThat(timeline).containsSubsequence(four);
        assertThat(four.get(1).modality()).isEqualTo(Modality.REPORTED);
        assertThat(four.get(2).targets()).contains(dispute.addressee);
        assertThat(four.get(3).modality()).isEqualTo(Modality.THREATENED);
        assertThat(timeline)
                .filteredOn(event -> event.kind() == EventKind.THREATEN)
                .hasSize(1);
    }

    private static Event first(List<Event> timeline, EventKind kind, String source) {
        return timeline.stream()
                .filter(event -> event.kind() == kind)
                .filter(event ->
                        event.sources().stream().anyMatch(name -> lower(name).contains(lower(source))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " by " + source + " in "
                        + timeline.stream()
                                .map(event -> event.kind() + " " + event.sources() + " " + event.targets() + " "
                                        + event.modality())
                                .toList()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Brief brief(Dispute dispute) throws IOException {
        Path file = Path.of("..").resolve(dispute.file);
        return (Brief) BRIEFER.brief(
                new Upload(Files.readAllBytes(file), dispute.file, null), Source.ofFile(dispute.file), Budget.DEFAULT);
    }
}
