package dev.gistline.timeline;

import dev.gistline.text.Span;
import dev.gistline.timeline.Logistic.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes training examples of annotated articles. */
@NullMarked
final class TimelineExamples {
    private static final double KEY_EVENT = 1.5;
    private static final double PLOVER = 0.5;

    /** What a mention counts whose word names a listed event elsewhere: the same event, if not where the editor found it told best. */
    private static final double AGAIN = 0.4;

    /** As many pairs of a brief count in full; those of a longer one share as much. */
    private static final double BRIEF_PAIRS = 30;

    private TimelineExamples() {}

    /** Each candidate of the annotated part: does MEANTIME mark it as an event? A second word of a marked event is no example. */
    static List<Example> triggers(TimelineStory story, TriggerFeatures features, TriggerFinder finder) {
        List<Example> all = new ArrayList<>();
        int end = ((Double) Objects.requireNonNull(story.gold().get("annotated_until"))).intValue();
        List<Span> marked = story.list("events").stream()
                .map(event -> TimelineStory.span(event, "span"))
                .toList();
        Set<Span> used = new HashSet<>();
        for (var sentence : story.analysis().sentences()) {
            for (Trigger candidate : finder.candidates(new SyntaxTree(sentence))) {
                Span place = story.counted(candidate);
                if (place.end() > end) {
                    continue;
                }
                List<Span> hits = marked.stream().filter(place::overlaps).toList();
                boolean first = hits.stream().anyMatch(hit -> !used.contains(hit));
                if (hits.isEmpty() || first) {
                    all.add(new Example(features.of(candidate), List.of(), first, 1));
                }
                used.addAll(hits);
            }
        }
        return all;
    }

    /** The events that are marked and found: does the annotation say so of each? */
    static List<Example> stances(
            TimelineStory story,
            TimelineBuilder builder,
            Function<StanceReading, List<String>> features,
            Predicate<Map<String, Object>> says,
            double weight) {
        List<Example> all = new ArrayList<>();
        matched(story, story.occurrences(builder)).forEach((event, occurrence) -> {
            Object time = event.get("time");
            if (time != null && !time.equals("")) {
                boolean yes = says.test(event);
                StanceReading reading = builder.stance(occurrence, story.published());
                all.add(new Example(features.apply(reading), List.of(), yes, yes ? weight : 1));
            }
        });
        return all;
    }

    /** Pairs of events, by MEANTIME's links or a brief's order: is the first one later? */
    static List<Example> pairs(TimelineStory story, TimelineBuilder builder) {
        List<Occurrence> occurrences = story.occurrences(builder);
        return story.gold().containsKey("tlinks") ? linked(story, occurrences) : ordered(story, occurrences);
    }

    private static List<Example> linked(TimelineStory story, List<Occurrence> occurrences) {
        List<Example> all = new ArrayList<>();
        Map<Object, Occurrence> byId = new HashMap<>();
        matched(story, occurrences).forEach((event, occurrence) -> byId.put(event.get("id"), occurrence));
        for (Object link : (List<?>) Objects.requireNonNull(story.gold().get("tlinks"))) {
            List<?> fields = (List<?>) link;
            boolean events = "EVENT_MENTION".equals(fields.get(1)) && "EVENT_MENTION".equals(fields.get(4));
            boolean after = "AFTER".equals(fields.get(2));
            Occurrence one = byId.get(fields.get(0));
            Occurrence other = byId.get(fields.get(3));
            if (events && (after || "BEFORE".equals(fields.get(2))) && one != null && other != null && one != other) {
                all.add(pair(one, other, after, 1));
            }
        }
        return all;
    }

    private static List<Example> ordered(TimelineStory story, List<Occurrence> occurrences) {
        List<Example> all = new ArrayList<>();
        List<Map<String, Object>> events = story.list("events");
        List<Occurrence> found = new ArrayList<>();
        for (Object index : (List<?>) Objects.requireNonNull(story.gold().get("order"))) {
            Occurrence occurrence = of(story, events.get(((Double) index).intValue()), occurrences);
            if (occurrence != null && !found.contains(occurrence)) {
                found.add(occurrence);
            }
        }
        double weight = Math.min(1, 2 * BRIEF_PAIRS / (found.size() * (found.size() - 1)));
        for (int i = 0; i < found.size(); i++) {
            for (int k = i + 1; k < found.size(); k++) {
                // Half the pairs the other way round, so that neither answer is the usual one.
                boolean turned = (i + k) % 2 == 1;
                all.add(
                        turned
                                ? pair(found.get(k), found.get(i), true, weight)
                                : pair(found.get(i), found.get(k), false, weight));
            }
        }
        return all;
    }

    private static Example pair(Occurrence one, Occurrence other, boolean later, double weight) {
        return new Example(OrderFeatures.of(one, one.days), OrderFeatures.of(other, other.days), later, weight);
    }

    /** The events of a brief: is it one that the editor listed? Of a PLOVER sentence: is it of the sentence's type? */
    static List<Example> salience(TimelineStory story, TimelineBuilder builder) {
        List<Occurrence> occurrences = story.occurrences(builder);
        SalienceFeatures features =
                new SalienceFeatures(story.analysis().cast(), story.analysis().sentences(), occurrences);
        List<Example> all = new ArrayList<>();
        if (!story.gold().containsKey("order")) {
            Object kind = Objects.requireNonNull(story.gold().get("kind"));
            boolean any = occurrences.stream()
                    .anyMatch(event -> event.sense.kind().name().equals(kind));
            for (Occurrence event : any ? occurrences : List.<Occurrence>of()) {
                all.add(new Example(
                        features.of(event), List.of(), event.sense.kind().name().equals(kind), PLOVER));
            }
            return all;
        }
        Set<String> told = new HashSet<>();
        for (Map<String, Object> event : story.list("events")) {
            Occurrence stated = of(story, event, occurrences);
            if (stated != null) {
                told.add(stated.trigger.key());
            }
        }
        for (Occurrence occurrence : occurrences) {
            if (occurrence.absorbed) {
                continue;
            }
            List<Map<String, Object>> hits = story.list("events").stream()
                    .filter(event -> states(story, event, occurrence))
                    .toList();
            boolean key = hits.stream().anyMatch(event -> Boolean.TRUE.equals(event.get("key")));
            boolean again = hits.isEmpty() && told.contains(occurrence.trigger.key());
            double weight = key ? KEY_EVENT : again ? AGAIN : 1;
            all.add(new Example(features.of(occurrence), List.of(), !hits.isEmpty(), weight));
        }
        return all;
    }

    /** The occurrences at the marked events of MEANTIME, each for one event. */
    static Map<Map<String, Object>, Occurrence> matched(TimelineStory story, List<Occurrence> occurrences) {
        Map<Map<String, Object>, Occurrence> all = new LinkedHashMap<>();
        Set<Occurrence> used = new HashSet<>();
        for (Map<String, Object> event : story.list("events")) {
            Span span = TimelineStory.span(event, "span");
            occurrences.stream()
                    .filter(occurrence ->
                            span.overlaps(story.counted(occurrence.trigger)) && !used.contains(occurrence))
                    .findFirst()
                    .ifPresent(occurrence -> {
                        used.add(occurrence);
                        all.put(event, occurrence);
                    });
        }
        return all;
    }

    static @Nullable Occurrence of(TimelineStory story, Map<String, Object> event, List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(occurrence -> states(story, event, occurrence))
                .findFirst()
                .orElse(null);
    }

    /** Whether the occurrence stands in the sentence that states a brief's event, with the same trigger by its first letters. */
    private static boolean states(TimelineStory story, Map<String, Object> event, Occurrence occurrence) {
        Span sentence = TimelineStory.span(event, "sentence");
        String wanted = start((String) Objects.requireNonNull(event.get("trigger")));
        String found = start(occurrence.trigger.span().in(story.text()));
        return sentence.overlaps(story.counted(occurrence.trigger)) && wanted.equals(found);
    }

    private static String start(String word) {
        return word.toLowerCase(Locale.ROOT).substring(0, Math.min(4, word.length()));
    }
}
