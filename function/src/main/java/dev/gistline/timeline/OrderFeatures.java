package dev.gistline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What tells where an event stands in time beside the others of its day. */
final class OrderFeatures {

    /** Sentences after which a later place in the text says no more. */
    private static final int TEXT_STEPS = 10;

    /** Adverbs that put an event before what was told, and after it. */
    private static final Set<String> EARLIER = Lexicon.WORDS.of("earlier");

    private static final Set<String> LATER = Lexicon.WORDS.of("later");

    private static final FeatureTemplate BASIS = FeatureTemplate.named("o:basis=");
    private static final FeatureTemplate KIND = FeatureTemplate.named("o:kind=");
    private static final FeatureTemplate CLOCK = FeatureTemplate.named("o:clock=");
    private static final FeatureTemplate NOUN_CLOCK = FeatureTemplate.named("o:noun+");
    private static final FeatureTemplate VERB_CLOCK = FeatureTemplate.named("o:verb+");
    private static final FeatureTemplate SAID_CLOCK = FeatureTemplate.named("o:said+");
    private static final FeatureTemplate UP = FeatureTemplate.named("o:up=");
    private static final FeatureTemplate NOUN_UP = FeatureTemplate.named("o:up=noun+");
    private static final FeatureTemplate MODALITY = FeatureTemplate.named("o:modality=");
    private static final FeatureTemplate CERTAINTY = FeatureTemplate.named("o:");

    private OrderFeatures() {}

    /**
     * @param days from the publication to the event
     */
    static List<String> of(Occurrence event, long days) {
        List<String> all = new ArrayList<>(32);
        Clock clock = Clock.of(event);
        addSpeech(all, event, clock);
        addWords(all, event.tree(), event.token());
        all.add(BASIS.of(basis(event)));
        addClauses(all, event, clock);
        addDays(all, days);
        addStance(all, event);
        int side = TimeConjunctions.side(event);
        if (side != 0) {
            all.add(side < 0 ? "o:before-main" : "o:after-main");
        }
        // The dictionary's kinds are guesses, and tell little of when.
        all.add(event.sense.sure() ? KIND.of(event.sense.kind()) : "o:kind=unsure");
        // How late in the text, as a number: each feature counts as often as it stands here.
        for (int i = 0; i < Math.min(event.sentence(), TEXT_STEPS); i++) {
            all.add("o:text");
        }
        return all;
    }

    /** Days taken over from an event beside or from the story are too few to have weights of their own. */
    private static EventDate.Basis basis(Occurrence event) {
        return switch (event.date.basis()) {
            case CONTEXT -> EventDate.Basis.EXPRESSION;
            case STORY -> EventDate.Basis.PUBLICATION;
            default -> event.date.basis();
        };
    }

    private static void addSpeech(List<String> all, Occurrence event, Clock clock) {
        all.add(CLOCK.of(clock));
        all.add((event.trigger.noun() ? NOUN_CLOCK : VERB_CLOCK).of(clock));
        if (event.sense.kind() == EventKind.STATEMENT) {
            all.add("o:speech");
        }
        if (event.stance.speech() >= 0) {
            all.add(SAID_CLOCK.of(clock));
        }
    }

    /** Conjunctions, prepositions and adverbs. */
    private static void addWords(List<String> all, SyntaxTree tree, int at) {
        String marker = marker(tree, at);
        if (!marker.isEmpty()) {
            all.add("o:marker=" + marker);
        }
        for (int child : tree.children(at)) {
            if (tree.token(child).is("advmod")) {
                if (EARLIER.contains(tree.lower(child))) {
                    all.add("o:earlier-adverb");
                } else if (LATER.contains(tree.lower(child))) {
                    all.add("o:later-adverb");
                }
            }
        }
    }

    /** A clause under another differs from it in time by the way it hangs there; what both hang under cancels out. */
    private static void addClauses(List<String> all, Occurrence event, Clock clock) {
        int at = event.token();
        int up = at;
        for (int climb = 0; up >= 0 && climb < 8; climb++) {
            String link = event.tree().token(up).relation();
            if (up != at || !event.trigger.noun()) {
                all.add(up == at ? UP.with(link).with("+").of(clock) : UP.of(link));
            } else {
                all.add(NOUN_UP.of(link));
            }
            up = event.tree().head(up);
        }
    }

    /** How far from the publication, in steps of powers of two. */
    private static void addDays(List<String> all, long days) {
        long steps = Math.round(2 * (Math.log1p(Math.abs(days)) / Math.log(2)));
        for (long i = 0; i < steps; i++) {
            all.add(days < 0 ? "o:earlier" : "o:later");
        }
        if (days != 0) {
            all.add(days < 0 ? "o:past-date" : "o:future-date");
        }
    }

    private static void addStance(List<String> all, Occurrence event) {
        all.add(MODALITY.of(event.stance.modality()));
        all.add(CERTAINTY.with(event.stance.certainty().name()).of(event.trigger.noun() ? "+noun" : "+verb"));
        if (event.stance.negated()) {
            all.add("o:negated");
        }
    }

    /** The conjunction or preposition that puts the event's clause before or after another. */
    private static String marker(SyntaxTree tree, int at) {
        int up = at;
        for (int steps = 0; up >= 0 && steps < 4; steps++) {
            for (int child : tree.children(up)) {
                if (tree.token(child).is("mark") || tree.token(child).is("case") && up == at) {
                    String word = tree.lower(child);
                    switch (word) {
                        case "after",
                                "before",
                                "since",
                                "until",
                                "following",
                                "while",
                                "as",
                                "when",
                                "because",
                                "to",
                                "once" -> {
                            return word;
                        }
                        default -> {}
                    }
                }
            }
            String relation = tree.token(up).relation();
            if (relation.startsWith("advcl") || tree.isVerb(up)) {
                return "";
            }
            up = tree.head(up);
        }
        return "";
    }
}
