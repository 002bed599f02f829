package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Credits;
import dev.gistline.language.Sentence;
import dev.gistline.temporal.TemporalTagger;
import dev.gistline.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the timeline of an article. Safe for use by many threads. */
public final class TimelineBuilder {
    private static final double COMPOSED_THREAT = 0.7;

    private final TemporalTagger temporal = new TemporalTagger();
    private final EventNouns nouns = EventNouns.load();
    private final Lexicon classes = Lexicon.load("event-classes.tsv");
    private final NounClasses things = NounClasses.load();
    private final KindLexicon kinds = KindLexicon.load(things);
    private final FineSenses senses = new FineSenses(kinds, things);
    private final PastTense past = PastTense.load();
    private final VerbSubjects verbs = VerbSubjects.load();
    private final ArgumentFinder arguments = new ArgumentFinder(verbs, new NominalArguments(nouns));
    private final Unlisted unlisted = new Unlisted(things);
    private final ThreatReader threats = new ThreatReader();
    private final SpeechActs acts = new SpeechActs(classes);
    private final TriggerFinder triggers;
    private final Factuality factuality;
    private final RoleFinder roles;
    private final RelationFinder relations;
    private final LinearModel order;
    private final Chronology chronology;
    private final LinearModel salience;

    public TimelineBuilder() {
        this(LinearModel.load());
    }

    /** With models other than the build's own, for the lab's cross-validation. */
    TimelineBuilder(Map<String, LinearModel> models) {
        this.triggers = new TriggerFinder(new TriggerFeatures(nouns, kinds), verbs, model(models, "trigger"));
        this.factuality = new Factuality(model(models, "future"), model(models, "uncertain"));
        this.roles = new RoleFinder(model(models, "agent"), model(models, "patient"));
        this.relations = new RelationFinder(model(models, "source"), model(models, "target"));
        this.order = model(models, "order");
        this.chronology = new Chronology(model(models, "chronology"));
        this.salience = model(models, "salience");
    }

    private static LinearModel model(Map<String, LinearModel> models, String name) {
        return models.getOrDefault(name, new LinearModel(Map.of()));
    }

    /**
     * The timeline that a brief needs: its mentions have the arguments that the rules see.
     *
     * @param published the day, month or year of publication that relative words count from; null when unknown
     */
    public Timeline build(String text, List<Sentence> sentences, Cast cast, @Nullable PartialDate published) {
        return build(text, sentences, cast, published, events -> event -> event.arguments);
    }

    /**
     * The same timeline, whose mentions have arguments by learned weights: as much work again, and only an annotation shows them.
     *
     * @param published the day, month or year of publication that relative words count from; null when unknown
     */
    public Timeline annotate(String text, List<Sentence> sentences, Cast cast, @Nullable PartialDate published) {
        return build(text, sentences, cast, published, events -> {
            RoleFeatures features = roleFeatures(cast, events);
            return event -> roles.find(event, features);
        });
    }

    private Timeline build(
            String text,
            List<Sentence> sentences,
            Cast cast,
            @Nullable PartialDate published,
            Function<List<Occurrence>, Function<Occurrence, Arguments>> argumentsOf) {
        if (sentences.isEmpty()) {
            return Timeline.EMPTY;
        }
        PartialDate anchor = DocumentTime.settle(temporal, sentences, published);
        List<TemporalTagger.Tagged> expressions = temporal.tag(sentences, anchor);
        List<Occurrence> events = placed(text, sentences, expressions, anchor);
        SalienceFeatures features = new SalienceFeatures(cast, sentences, events);
        for (Occurrence event : events) {
            boolean none = event.absorbed
                    || ReaderAddress.isOf(event)
                    || BareSpeech.isOf(event)
                    || unlisted.holds(event)
                    || GenericClause.isOf(event);
            double learned = none ? 0 : salience.probability(features.of(event));
            // Too rare to be learned from so few briefs, and what a reader must not miss.
            event.salience = event.composed && !none ? Math.max(learned, COMPOSED_THREAT) : learned;
        }
        events.forEach(Warnings::settle);
        List<Event> chosen = new EventSelector(
                        cast,
                        nouns,
                        new Phrasing(cast, past, verbs),
                        participants(cast, events),
                        relations,
                        chronology,
                        senses)
                .choose(text, events);
        return new Timeline(
                expressions.stream().map(TemporalTagger.Tagged::expression).toList(),
                mentions(events, cast, argumentsOf.apply(events)),
                chosen);
    }

    /** The events with date and place but no salience, for the lab. */
    List<Occurrence> analysed(String text, List<Sentence> sentences, @Nullable PartialDate published) {
        PartialDate anchor = DocumentTime.settle(temporal, sentences, published);
        return placed(text, sentences, temporal.tag(sentences, anchor), anchor);
    }

    private List<Occurrence> placed(
            String text,
            List<Sentence> sentences,
            List<TemporalTagger.Tagged> expressions,
            @Nullable PartialDate anchor) {
        EventDater dater = new EventDater(expressions, anchor);
        List<Occurrence> events = new ArrayList<>();
        Set<Integer> credits = Credits.of(sentences);
        for (Sentence sentence : sentences) {
            if (credits.contains(sentence.index())) {
                continue;
            }
            SyntaxTree tree = new SyntaxTree(sentence);
            List<Occurrence> own = new ArrayList<>();
            for (Trigger trigger : triggers.find(tree)) {
                own.add(occurrence(trigger, dater, text));
            }
            if (!own.isEmpty()) {
                threats.read(own);
                own.stream()
                        .filter(Intent::canBe)
                        .forEach(event -> Intent.read(event, factuality.read(event.trigger, dater.side(event.date))));
                acts.read(own);
                SupportVerbs.join(own);
            }
            events.addAll(own);
        }
        StoryDay.settle(events, sentences, expressions, anchor);
        new WorldOrder(anchor, order).place(events);
        return events;
    }

    private Occurrence occurrence(Trigger trigger, EventDater dater, String text) {
        Arguments found = arguments.find(trigger);
        EventSense sense = kinds.of(trigger, found);
        EventDate date = dater.expressed(trigger, text);
        Stance stance = factuality.of(trigger, sense, dater.side(date));
        // "the soon-to-open terminal" does not put ahead what was done there.
        boolean none = date == EventDate.NONE || "FUTURE_REF".equals(date.timex()) && !stance.future();
        return new Occurrence(trigger, found, sense, none ? dater.presumed(trigger, stance) : date, stance);
    }

    /** The signs of factuality that the lab trains on. */
    StanceReading stance(Occurrence event, @Nullable PartialDate published) {
        return factuality.read(
                event.trigger, !event.date.isPresumed() ? DateSide.of(event.date.value(), published) : DateSide.OPEN);
    }

    private List<EventMention> mentions(
            List<Occurrence> events, Cast cast, Function<Occurrence, Arguments> argumentsOf) {
        double[] places = places(events);
        return events.stream()
                .sorted(Comparator.comparing((Occurrence event) -> event.trigger.span()))
                .map(event -> mention(event, argumentsOf.apply(event), cast, places))
                .toList();
    }

    /** The places in time, each once. */
    private static double[] places(List<Occurrence> events) {
        double[] places =
                events.stream().mapToDouble(event -> event.when).sorted().toArray();
        int count = 0;
        for (double place : places) {
            if (count == 0 || Double.compare(places[count - 1], place) != 0) {
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private EventMention mention(Occurrence event, Arguments participants, Cast cast, double[] places) {
        return new EventMention(
                event.trigger.span(),
                event.sentence(),
                event.token(),
                senses.of(event).kind(),
                phrases(event, participants.agents(), cast),
                phrases(event, participants.patients(), cast),
                event.stance.certainty(),
                event.stance.negated(),
                event.stance.future(),
                event.stance.modality(),
                event.date,
                Arrays.binarySearch(places, event.when),
                event.salience);
    }

    Participants participants(Cast cast, List<Occurrence> events) {
        return new Participants(cast, events, classes, new ActorNames(cast, things));
    }

    RoleFeatures roleFeatures(Cast cast, List<Occurrence> events) {
        return new RoleFeatures(nouns, verbs, things, cast, events);
    }

    private static List<EventMention.Argument> phrases(Occurrence event, List<Integer> heads, Cast cast) {
        List<EventMention.Argument> phrases = new ArrayList<>(heads.size());
        for (int head : heads) {
            String actor = cast.at(event.sentence(), head).map(Actor::id).orElse(null);
            phrases.add(new EventMention.Argument(event.tree().phrase(head), head, actor));
        }
        return phrases;
    }
}
