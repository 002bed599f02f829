package dev.gistline.timeline;

import dev.gistline.text.Span;
import dev.gistline.timeline.Logistic.Example;
import dev.gistline.timeline.RoleCandidates.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Makes training examples of who takes part in MEANTIME's events. */
@NullMarked
final class RoleExamples {

    private RoleExamples() {}

    /** The phrases near each marked and found event: does the annotation link one to it in the role? */
    @SuppressWarnings("unchecked")
    static List<Example> of(TimelineStory story, TimelineBuilder builder, String role) {
        Map<Object, List<Span>> marked = new HashMap<>();
        for (Map<String, Object> argument : story.list("args")) {
            if (role.equals(argument.get("role"))) {
                marked.computeIfAbsent(Objects.requireNonNull(argument.get("event")), event -> new ArrayList<>())
                        .add(TimelineStory.span(argument, "span"));
            }
        }
        List<Occurrence> events = story.occurrences(builder);
        RoleFeatures features = builder.roleFeatures(story.analysis().cast(), events);
        List<Example> all = new ArrayList<>();
        TimelineExamples.matched(story, events).forEach((event, occurrence) -> {
            List<Span> spans = marked.getOrDefault(Objects.requireNonNull(event.get("id")), List.of());
            List<Candidate> candidates = RoleCandidates.of(occurrence.trigger);
            Set<Integer> right = right(story, occurrence, candidates, spans);
            for (Candidate candidate : candidates) {
                boolean yes = right.contains(candidate.head());
                List<String> common = features.of(occurrence, candidate);
                List<String> signs = role.equals("Arg0")
                        ? features.agent(occurrence, candidate, common)
                        : features.patient(occurrence, candidate, common);
                all.add(new Example(signs, List.of(), yes, 1));
            }
        });
        return all;
    }

    /** For each marked phrase the candidate that heads it: the one inside with the shortest way to the trigger. */
    private static Set<Integer> right(
            TimelineStory story, Occurrence occurrence, List<Candidate> candidates, List<Span> spans) {
        Set<Integer> right = new HashSet<>();
        for (Span span : spans) {
            Candidate best = null;
            for (Candidate candidate : candidates) {
                Span token = story.points()
                        .of(occurrence.tree().token(candidate.head()).span());
                if (span.overlaps(token) && (best == null || candidate.steps() < best.steps())) {
                    best = candidate;
                }
            }
            if (best != null) {
                right.add(best.head());
            }
        }
        return right;
    }
}
