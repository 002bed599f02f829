package dev.gistline.timeline;

import dev.gistline.actor.Actor;
import dev.gistline.actor.Cast;
import dev.gistline.language.Clusters;
import dev.gistline.language.Name;
import dev.gistline.language.Token;
import dev.gistline.timeline.RoleCandidates.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What tells a phrase that takes part in an event, as one who does it or to whom it is done, from one that does not. */
final class RoleFeatures {
    /** Depths of word clusters, from coarse to fine. */
    private static final int[] CLUSTER_BITS = {4, 6, 8, 10};

    private final EventNouns nouns;
    private final VerbSubjects verbs;
    private final NounClasses classes;
    private final Cast cast;

    /** The words that name events, by sentence: an annotator seldom takes what happens for a participant. */
    private final Map<Integer, Set<Integer>> triggers = new HashMap<>();

    RoleFeatures(EventNouns nouns, VerbSubjects verbs, NounClasses classes, Cast cast, List<Occurrence> events) {
        events.forEach(event -> triggers.computeIfAbsent(event.sentence(), sentence -> new HashSet<>())
                .add(event.token()));
        this.classes = classes;
        this.nouns = nouns;
        this.verbs = verbs;
        this.cast = cast;
    }

    /** The signs of one who does it: those of both roles, and of what the phrase is made. */
    List<String> agent(Occurrence event, Candidate candidate, List<String> common) {
        SyntaxTree tree = event.tree();
        Set<String> parts = new TreeSet<>();
        for (int child : tree.children(candidate.head())) {
            parts.add(tree.token(child).relation());
        }
        List<String> all = new ArrayList<>(common);
        all.add("r:parts=" + String.join("+", parts));
        parts.forEach(part -> all.add("r:part=" + part));
        String rule = rule(event.arguments, candidate.head());
        for (int bits : CLUSTER_BITS) {
            all.add("r:act" + bits + '=' + Clusters.prefix(tree.lower(event.token()), bits) + rule);
        }
        return all;
    }

    /** The signs of one to whom it is done: those of both roles, and which words they are. */
    List<String> patient(Occurrence event, Candidate candidate, List<String> common) {
        SyntaxTree tree = event.tree();
        List<String> all = new ArrayList<>(common);
        if (tree.token(candidate.head()).pos().equals("NOUN")) {
            all.add("r:head=" + tree.lemma(candidate.head()));
        }
        all.add("r:way=" + tree.lemma(event.token()) + candidate.path());
        return all;
    }

    /** The signs that both roles share. */
    List<String> of(Occurrence event, Candidate candidate) {
        List<String> all = new ArrayList<>(24);
        String rule = rule(event.arguments, candidate.head());
        addRoute(all, event, candidate, rule);
        addPhrase(all, event, candidate, rule);
        if (triggers.getOrDefault(event.sentence(), Set.of()).contains(candidate.head())) {
            all.add("r:event");
            all.add("r:event+" + rule);
        }
        if (relativeBeside(event.tree(), candidate.head(), event.token())) {
            all.add("r:relative");
            all.add("r:relative+" + rule);
        }
        return all;
    }

    /** How one comes from the trigger to the phrase. */
    private void addRoute(List<String> all, Occurrence event, Candidate candidate, String rule) {
        SyntaxTree tree = event.tree();
        Trigger trigger = event.trigger;
        int head = candidate.head();
        String voice = voice(trigger);
        String thing = thing(tree, head);
        String way = voice + candidate.path();
        all.add("r:path=" + way);
        all.add("r:rule=" + voice + rule);
        all.add("r:thing=" + thing);
        all.add("r:rule+thing=" + rule + thing);
        if (candidate.steps() == 1) {
            boolean object = tree.hasChild(trigger.token(), "obj");
            all.add("r:class=" + way + (verbs.isPatient(trigger.word(), object) ? "+patient" : "")
                    + (object ? "+o" : ""));
        }
        all.add("r:steps=" + candidate.steps() + (head < trigger.token() ? "before" : "after"));
        String own = tree.token(head).relation();
        all.add("r:own=" + voice + own + (candidate.steps() == 1 ? "" : head < trigger.token() ? "-" : "+"));
        all.add("r:near=" + voice + between(tree, head, trigger.token()));
        if (own.startsWith("nsubj") && tree.head(head) >= 0 && tree.head(tree.head(head)) < 0) {
            all.add("r:subject-of-sentence" + voice + candidate.steps());
        }
    }

    /** What the trigger and the phrase are. */
    private void addPhrase(List<String> all, Occurrence event, Candidate candidate, String rule) {
        SyntaxTree tree = event.tree();
        int head = candidate.head();
        all.add("r:kind=" + event.sense.kind() + rule);
        all.add("r:word=" + tree.lemma(event.token()) + rule);
        String preposition = tree.preposition(head);
        if (!preposition.isEmpty()) {
            all.add("r:prep=" + voice(event.trigger) + preposition + candidate.steps());
        }
        Optional<Actor> actor = cast.at(event.sentence(), head);
        String known = actor.map(one -> one.type() + (one.mentions().size() > 1 ? "+" : "1"))
                .orElse("none");
        all.add("r:actor=" + rule.charAt(0) + known);
        all.add("r:first=" + rule + isFirst(event.arguments, head));
        all.add("r:at=" + Math.min(event.sentence(), 2) + rule);
        for (int bits : CLUSTER_BITS) {
            all.add("r:cluster" + bits + '=' + Clusters.prefix(tree.lower(head), bits));
        }
    }

    private static String voice(Trigger trigger) {
        return trigger.noun() ? "n" : trigger.passive() ? "p" : "v";
    }

    /** Nouns and verbs between the phrase's head and the trigger, each up to two. */
    private static String between(SyntaxTree tree, int head, int trigger) {
        int nouns = 0;
        int verbs = 0;
        for (int i = Math.min(head, trigger) + 1; i < Math.max(head, trigger); i++) {
            nouns += tree.isNoun(i) ? 1 : 0;
            verbs += tree.isVerb(i) ? 1 : 0;
        }
        return (head < trigger ? "-" : "+") + Math.min(nouns, 2) + Math.min(verbs, 2);
    }

    private static String rule(Arguments arguments, int head) {
        return arguments.agents().contains(head)
                ? "agent"
                : arguments.patients().contains(head)
                        ? "patient"
                        : arguments.recipients().contains(head) ? "recipient" : "none";
    }

    private static boolean isFirst(Arguments arguments, int head) {
        return !arguments.agents().isEmpty() && arguments.agents().getFirst() == head
                || !arguments.patients().isEmpty() && arguments.patients().getFirst() == head;
    }

    /** Whether a relative pronoun stands in the trigger's clause for the noun: annotators mark one or the other. */
    private static boolean relativeBeside(SyntaxTree tree, int head, int trigger) {
        for (int child : tree.children(trigger)) {
            String tag = tree.token(child).tag();
            if ((tag.equals("WDT") || tag.equals("WP")) && tree.head(trigger) == head) {
                return true;
            }
        }
        return false;
    }

    /** What the phrase names: a name and its type, a pronoun, an amount, an event, or a thing. */
    private String thing(SyntaxTree tree, int head) {
        Token token = tree.token(head);
        Name name = tree.sentence().nameAt(head);
        if (name != null) {
            return "name" + name.type();
        }
        if (token.pos().equals("PRON")
                || token.tag().startsWith("PRP")
                || token.tag().startsWith("W")) {
            return "pronoun=" + tree.lower(head);
        }
        if (!tree.isNoun(head)) {
            return "amount";
        }
        if (token.pos().equals("PROPN")) {
            return "proper";
        }
        EventNouns.Entry entry = nouns.of(tree.lemma(head));
        String form = token.tag().equals("NNS") ? "s" : "";
        if (entry == null) {
            return classes.of(tree.lemma(head)) + form;
        }
        return classes.of(tree.lemma(head)) + entry.share() / 4;
    }
}
