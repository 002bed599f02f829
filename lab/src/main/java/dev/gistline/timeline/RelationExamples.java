package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.timeline.Logistic.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/** Makes training examples of who did a brief's events and to whom. */
@NullMarked
final class RelationExamples {

    private RelationExamples() {}

    /**
     * The actors near each event of a brief that the text is found to state: does the editor name one on that side?
     *
     * @param side {@code actor} or {@code target}
     */
    static List<Example> of(TimelineStory story, TimelineBuilder builder, String side) {
        List<Occurrence> occurrences = story.occurrences(builder);
        Participants participants = builder.participants(story.analysis().cast(), occurrences);
        RelationFeatures features = new RelationFeatures(story.analysis().cast());
        List<Example> all = new ArrayList<>();
        for (Map<String, Object> event : story.list("events")) {
            Occurrence occurrence = TimelineExamples.of(story, event, occurrences);
            if (occurrence == null) {
                continue;
            }
            List<?> named = (List<?>) Objects.requireNonNull(event.get(side));
            List<String> sources = participants.sources(List.of(occurrence));
            List<String> targets = participants.targets(List.of(occurrence), sources);
            for (Actor actor : features.candidates(occurrence)) {
                boolean yes = story.list("actors").stream()
                        .anyMatch(gold -> named.contains(gold.get("name")) && same(actor, gold));
                all.add(new Example(features.of(occurrence, actor, sources, targets), List.of(), yes, 1));
            }
        }
        return all;
    }

    /** Whether a form of the actor has the words of a form of the editor's, or all of them and more. */
    private static boolean same(Actor actor, Map<String, Object> gold) {
        List<String> forms = new ArrayList<>();
        forms.add((String) Objects.requireNonNull(gold.get("name")));
        ((List<?>) Objects.requireNonNull(gold.get("aliases"))).forEach(alias -> forms.add((String) alias));
        List<String> own = new ArrayList<>(actor.aliases());
        own.add(actor.name());
        return own.stream()
                .map(RelationExamples::words)
                .anyMatch(mine -> forms.stream()
                        .map(RelationExamples::words)
                        .anyMatch(theirs -> !mine.isEmpty()
                                && (mine.equals(theirs)
                                        || mine.size() > 1
                                                && theirs.size() > 1
                                                && (mine.containsAll(theirs) || theirs.containsAll(mine)))));
    }

    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", ""));
        return words;
    }
}
