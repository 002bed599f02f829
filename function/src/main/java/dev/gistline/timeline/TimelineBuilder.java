package dev.gistline.timeline;

import dev.gistline.actor.Cast;
import dev.gistline.language.Sentence;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the timeline of an article. Safe for use by many threads. */
public final class TimelineBuilder {
    private final TemporalTagger temporal = new TemporalTagger();
    private final EventNouns nouns = EventNouns.load();
    private final KindLexicon kinds = KindLexicon.load();
    private final PastTense past = PastTense.load();
    private final ArgumentFinder arguments = new ArgumentFinder(VerbSubjects.load(), new NominalArguments(nouns));
    private final Factuality factuality = new Factuality(arguments);
    private final ThreatReader threats = new ThreatReader();
    private final TriggerFinder triggers;
    private final LinearModel order;
    private final LinearModel salience;

    public TimelineBuilder() {
        this(LinearModel.load());
    }

    /** With models other than the build's own, for the lab's cross-validation. */
    TimelineBuilder(Map<String, LinearModel> models) {
        this.triggers = new TriggerFinder(new TriggerFeatures(nouns, kinds), model(models, "trigger"));
        this.order = model(models, "order");
        this.salience = model(models, "salience");
    }

    private static LinearModel model(Map<String, LinearModel> models, String name) {
        return models.getOrDefault(name, new LinearModel(Map.of()));
    }

    /**
     * @param published the day, month or year of publication that relative words count from; null when unknown
     */
    public Timeline build(String text, List<Sentence> sentences, Cast cast, @Nullable PartialDate published) {
        if (sentences.isEmpty()) {
            return Timeline.EMPTY;
        }
        PartialDate anchor = published != null ? published : Dateline.of(temporal, sentences);
        List<TemporalTagger.Tagged> expressions = temporal.tag(sentences, anchor);
        List<Occurrence> events = placed(text, sentences, expressions, anchor);
        SalienceFeatures features = new SalienceFeatures(cast, sentences.size(), Quotations.of(sentences), events);
        for (Occurrence event : events) {
            event.salience = salience.probability(features.of(event));
        }
        List<Event> chosen = new EventSelector(cast, nouns, new Phrasing(cast, past, arguments)).choose(text, events);
        return new Timeline(
                expressions.stream().map(TemporalTagger.Tagged::expression).toList(), mentions(events, cast), chosen);
    }

    /** The events with date and place but no salience, for the lab. */
    List<Occurrence> analysed(String text, List<Sentence> sentences, @Nullable PartialDate published) {
        PartialDate anchor = published != null ? published : Dateline.of(temporal, sentences);
        return placed(text, sentences, temporal.tag(sentences, anchor), anchor);
    }

    private List<Occurrence> placed(
            String text,
            List<Sentence> sentences,
            List<TemporalTagger.Tagged> expressions,
            @Nullable PartialDate anchor) {
        List<Occurrence> events = occurrences(sentences);
        new EventDater(expressions, anchor).date(events, text);
        new WorldOrder(anchor, order).place(events);
        return events;
    }

    /** All events of the sentences, without date, place or salience. */
    List<Occurrence> occurrences(List<Sentence> sentences) {
        List<Occurrence> events = new ArrayList<>();
        for (Sentence sentence : sentences) {
            SyntaxTree tree = new SyntaxTree(sentence);
            for (Trigger trigger : triggers.find(tree)) {
                Arguments found = arguments.find(trigger);
                EventSense sense = kinds.of(trigger, found);
                Stance stance = factuality.of(trigger, sense);
                events.add(threats.read(new Occurrence(trigger, found, sense, stance)));
            }
        }
        return events;
    }

    private static List<EventMention> mentions(List<Occurrence> events, Cast cast) {
        List<Double> places =
                events.stream().map(event -> event.when).distinct().sorted().toList();
        return events.stream()
                .sorted(Comparator.comparing((Occurrence event) -> event.trigger.span()))
                .map(event -> new EventMention(
                        event.trigger.span(),
                        event.sentence(),
                        event.token(),
                        event.sense.kind(),
                        phrases(event, event.arguments.agents(), cast),
                        phrases(event, event.arguments.patients(), cast),
                        event.stance.certainty(),
                        event.stance.negated(),
                        event.stance.future(),
                        event.stance.modality(),
                        event.date,
                        java.util.Collections.binarySearch(places, event.when),
                        event.salience))
                .toList();
    }

    private static List<EventMention.Argument> phrases(Occurrence event, List<Integer> heads, Cast cast) {
        return heads.stream()
                .map(head -> new EventMention.Argument(
                        event.tree().phrase(head),
                        head,
                        cast.at(event.sentence(), head).map(actor -> actor.id()).orElse(null)))
                .toList();
    }
}
